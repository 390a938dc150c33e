internal import Checks
internal import HandoverModel
internal import Templates

/// What follows the introduction: the next steps, when one looks at the plan again, who still helps, how the customer felt.
struct FollowUp: Sendable {
  let steps: [StepText]
  let facts: [AgendaFact]
  let exchanges: [CommunicationText]
  /// What is missing where no communication plan is written.
  let missing: MissingText?

  /// Within how many days after the introduction the customer is asked how confident they are (DOMAIN.md, "Confident and empowered").
  private static let askWithin = 14

  /// What follows for the handover of `account`, shown on `page`.
  init(of account: Account, in checked: CheckedBook, shownOn page: PageAddress, by writer: DocumentWriter) {
    let (handover, words) = (account.handover, writer.words)
    steps = account.plan.nextSteps.prefix(3).compactMap { StepText($0, today: checked.book.today, by: writer) }
    facts = [
      AgendaFact(words[.successPlanLabel], [Self.plan(handover.successPlan, words)]),
      AgendaFact(words[.confidenceLabel], [Self.confidence(of: handover, today: checked.book.today, words)]),
      AgendaFact(words[.aeHelpsLabel], [Self.support(of: handover, in: checked.book, words)]),
    ]
    exchanges = CommunicationText.all(of: handover, by: writer)
    missing =
      exchanges.isEmpty
      ? MissingText(.noExchange, section: "plan", of: account, in: checked, shownOn: page, words) : nil
  }

  private static func plan(_ plan: Handover.SuccessPlan, _ words: Words) -> AgendaLine {
    let status =
      switch plan.status?.value {
      case .agreed:
        plan.agreedBy.map { words(.agreedBy, ["name": $0.value]) } ?? words[.planAgreed]
      case .shared: words[.planShared]
      case .draft: words[.planDraft]
      case nil: words[.planNotBegun]
      }
    return AgendaLine(
      SafeHTML(escaping: status),
      notes: [
        plan.status?.value == .agreed ? plan.agreedOn.map { TimeText($0.value, in: words).html } : nil,
        plan.nextReview.map { words(.nextReviewOn, ["day": TimeText($0.value, in: words).html]) },
        plan.cadence.map { SafeHTML(escaping: $0.value) },
      ]
    )
  }

  private static func confidence(of handover: Handover, today: CalendarDate, _ words: Words) -> AgendaLine {
    if let asked = handover.progress.confidence, let score = asked.score {
      return AgendaLine(
        SafeHTML(escaping: words(.scoreOfFive, ["score": "\(score.value)"])),
        notes: [
          asked.on.map { TimeText($0.value, in: words).html },
          asked.said.map { SafeHTML(escaping: $0.value).inside("q") },
        ]
      )
    }
    guard let day = handover.introductionDay?.value.adding(days: askWithin) else {
      return AgendaLine(SafeHTML(escaping: words[.askConfidence]), notes: [SafeHTML(escaping: words[.askWithinDays])])
    }
    return AgendaLine(
      SafeHTML(escaping: words[.askConfidence]),
      overdue: handover.isIntroduced(by: today) ? ShownDays(after: day, on: today) : nil,
      notes: [words(.dueDay, ["day": TimeText(day, in: words).html])]
    )
  }

  private static func support(of handover: Handover, in book: AccountBook, _ words: Words) -> AgendaLine {
    let name = handover.team.ae.map { book.personName($0.value) } ?? words[.nobodyYet]
    let until = handover.team.aeSupportUntil.map { words(.untilDay, ["day": TimeText($0.value, in: words).html]) }
    return AgendaLine(
      SafeHTML(escaping: name),
      tag: until == nil ? words[.noDate] : nil,
      tone: until == nil ? "watch" : "",
      notes: [until]
    )
  }
}

extension FollowUp: TemplateModel {
  static let fields: TemplateFields<FollowUp> = [
    .flag("hasSteps") { !$0.steps.isEmpty },
    .list("steps") { $0.steps },
    .list("facts") { $0.facts },
    .flag("hasExchanges") { !$0.exchanges.isEmpty },
    .list("exchanges") { $0.exchanges },
    .record("missing") { $0.missing },
  ]
}
