internal import HandoverModel
internal import Markdown
internal import Templates

/// One of the four intel questions with its answer, in the customer's words.
struct IntelText: Sendable {
  /// The question: "Why did they buy?"
  let question: String
  /// The answer in sentences; `nil` where there are none.
  let answer: SafeHTML?
  /// The answer in points: what the rows of its section name, in whichever form they are written.
  let points: [AnswerText]
  /// Whether nothing is known yet.
  var isUnanswered: Bool { answer == nil && points.isEmpty }
  /// The way to its section on the handover page, where there is one.
  let section: String?

  /// The four questions of `handover`, in the order they are asked.
  static func questions(of handover: Handover, shownOn page: PageAddress, by writer: DocumentWriter) -> [IntelText] {
    let home = PageAddress.handover(of: handover.id)
    func question(_ phrase: Phrase, _ narrative: SectionContent?, named points: [Answer] = []) -> IntelText {
      // Rows that name something are the points, and what stands beside them in sentences is said too. Without any, all is said as
      // it stands.
      let said = points.isEmpty ? narrative?.blocks.withoutTables : narrative?.sentences
      let blocks = narrative?.presence == .missing ? [] : said ?? []
      let html = writer.excerpt(of: blocks)
      return IntelText(
        question: writer.words[phrase],
        answer: html.isEmpty ? nil : html,
        points: points.map { AnswerText($0, by: writer) },
        section: narrative.map { home.link(from: page, anchor: $0.heading.anchor.isEmpty ? nil : $0.heading.anchor) }
      )
    }
    return [
      question(.whyBought, handover.why),
      question(.whichProblem, handover.problems),
      question(.whatIsSuccess, handover.success, named: handover.outcomes.compactMap(\.name)),
      question(
        .whichRoadblocks,
        handover.roadblockSection,
        named: handover.roadblocks.worstFirst.compactMap(\.name)
      ),
    ]
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
  static let fields: TemplateFields<IntelText> = [
    .text("question") { $0.question },
    .html("answer") { $0.answer },
    .flag("hasPoints") { !$0.points.isEmpty },
    .list("points") { $0.points },
    .flag("isUnanswered") { $0.isUnanswered },
    .optionalText("section") { $0.section },
  ]
}
