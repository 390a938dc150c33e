internal import Checks
internal import HandoverModel
internal import Templates

/// One of the four topics of the meeting in which the AE hands over to the CSM (DOMAIN.md, "Joint handover meeting"): what the document
/// says about it, and what is still to be asked.
struct AgendaTopic: Sendable {
  let title: String
  let facts: [AgendaFact]
  let questions: [AgendaQuestion]
  /// What the next gate asks for here; `nil` for nothing.
  let wish: GateWish?

  /// The four topics of the handover of `account`, shown on `page`, in their order.
  static func all(of account: Account, in checked: CheckedBook, shownOn page: PageAddress, by writer: DocumentWriter)
    -> [AgendaTopic]
  {
    let facts = AgendaFacts(of: account, in: checked, shownOn: page, by: writer)
    let questions = AgendaQuestion.byTopic(of: account, in: checked.book, writer.words)
    let wishes = GateWish.byTopic(of: account, in: checked, writer.words)
    return Kind.allCases.map { kind in
      AgendaTopic(
        title: writer.words[kind.phrase],
        facts: facts.facts(of: kind).filter { !$0.isEmpty },
        questions: questions[kind] ?? [],
        wish: wishes[kind]
      )
    }
  }

  /// Which of the four it is.
  enum Kind: CaseIterable {
    case customer, objectives, risks, steps

    /// What it is called.
    var phrase: Phrase {
      switch self {
      case .customer: .topicCustomer
      case .objectives: .topicObjectives
      case .risks: .topicRisks
      case .steps: .topicSteps
      }
    }

    /// The topic under which one talks about what stands in the section with this key.
    init(section key: String) {
      switch key {
      case "why", "problems", "success": self = .objectives
      case "roadblocks", "commitments", "notes": self = .risks
      case "open-items", "responsibilities", "introduction", "plan": self = .steps
      default: self = .customer
      }
    }

    /// The topic under which one talks about the field called `name`.
    init(field name: String) {
      let steps = [
        "internal-meeting", "intro-meeting", "plan-anchor", "accepted-by", "accepted-on", "ae-support-until",
        "customer-told", "success-plan",
      ]
      self = steps.contains { name.hasPrefix($0) } ? .steps : .customer
    }
  }
}

extension AgendaTopic: TemplateModel {
  static let fields: TemplateFields<AgendaTopic> = [
    .text("title") { $0.title },
    .list("facts") { $0.facts },
    .flag("isOpen") { !$0.questions.isEmpty || $0.wish != nil },
    .flag("hasQuestions") { !$0.questions.isEmpty },
    .list("questions") { $0.questions },
    .record("wish") { $0.wish },
  ]
}
