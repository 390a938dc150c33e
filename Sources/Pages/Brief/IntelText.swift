internal import HandoverModel
internal import Markdown
public import Templates

/// One of the four intel questions with its answer, in the customer's words.
public struct IntelText: Sendable {
  /// The question: "Why did they buy?"
  public let question: String
  /// The answer; `nil` where there is none yet.
  public let answer: SafeHTML?
  /// Whether it is answered by a table alone, which has a block of its own on the brief.
  public let isInTable: Bool
  /// The way to its section on the handover page, where there is one.
  public let section: String?

  /// The four questions of `handover`, in the order they are asked.
  static func questions(of handover: Handover, shownOn page: PageAddress, by writer: DocumentWriter) -> [IntelText] {
    let home = PageAddress.handover(of: handover.id)
    let intel = handover.intel
    let questions: [(String, Narrative?)] = [
      ("Why did they buy?", intel.why), ("What problem are they solving?", intel.problems),
      ("What does success mean to them?", intel.success), ("What are the roadblocks?", intel.roadblocks),
    ]
    return questions.map { question, narrative in
      let blocks = narrative.map { $0.presence == .missing ? [] : $0.blocks.withoutTables } ?? []
      return IntelText(
        question: question, answer: blocks.isEmpty ? nil : writer.excerpt(of: blocks),
        isInTable: blocks.isEmpty && narrative?.presence ?? .missing != .missing,
        section: narrative.map { home.link(from: page, anchor: $0.anchor) })
    }
  }
}

extension [Block] {
  /// What is said here; tables have blocks of their own on the brief.
  fileprivate var withoutTables: [Block] {
    filter { block in
      switch block.content {
      case .table, .comment, .heading: false
      default: true
      }
    }
  }
}

extension IntelText: TemplateModel {
  public static let fields: [TemplateField<IntelText>] = [
    .text("question") { $0.question },
    .html("answer") { $0.answer },
    .flag("isInTable") { $0.isInTable },
    .optionalText("section") { $0.section },
  ]
}
