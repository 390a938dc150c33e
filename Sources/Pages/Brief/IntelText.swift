internal import HandoverModel
internal import Templates

/// One of the four intel questions, or what stands beside them, with the beginning of its answer, in the customer's words where they are written.
struct IntelText: Sendable {
  /// What it is about: "Why".
  let label: String
  /// The answer in sentences.
  let pieces: [PieceText]
  /// Where nothing is said in sentences: what the rows of its section name.
  let points: [AnswerText]
  /// The way to its section on the handover page, where there is more than is shown here; `nil` where there is not.
  let more: String?

  /// The four questions of `handover`, in the order they are asked.
  static func questions(
    of handover: Handover,
    _ selection: BriefSelection,
    shownOn page: PageAddress,
    by writer: DocumentWriter
  ) -> [IntelText] {
    func question(_ phrase: Phrase, _ key: String, _ excerpt: BriefExcerpt, named points: [Answer] = []) -> IntelText {
      IntelText(phrase, excerpt, named: points, more: handover.link(toSection: key, from: page), by: writer)
    }
    return [
      question(.intelWhy, "why", selection.why),
      question(.intelProblem, "problems", selection.problems),
      question(.intelSuccess, "success", selection.success, named: selection.outcomeNames),
      question(.intelRoadblocks, "roadblocks", selection.roadblocks, named: selection.riskNames),
    ]
  }

  /// What not to do and say, and how they like to work; neither where nothing is written of it.
  static func asides(
    of handover: Handover,
    _ selection: BriefSelection,
    shownOn page: PageAddress,
    by writer: DocumentWriter
  ) -> [IntelText] {
    let asides: [(Phrase, BriefExcerpt, String)] = [
      (.internalNotes, selection.notes, "notes"), (.theyWork, selection.workingStyle, "working-style"),
    ]
    return asides.filter { !$0.1.pieces.isEmpty }.map { phrase, excerpt, key in
      IntelText(phrase, excerpt, named: [], more: handover.link(toSection: key, from: page), by: writer)
    }
  }

  private init(
    _ label: Phrase,
    _ excerpt: BriefExcerpt,
    named points: [Answer],
    more address: String,
    by writer: DocumentWriter
  ) {
    self.label = writer.words[label]
    pieces = PieceText.all(of: excerpt, by: writer)
    self.points = points.map { AnswerText($0, by: writer) }
    more = excerpt.isCut ? address : nil
  }
}

extension IntelText: TemplateModel {
  static let fields: TemplateFields<IntelText> = [
    .text("label") { $0.label },
    .list("pieces") { $0.pieces },
    .flag("hasPoints") { !$0.points.isEmpty },
    .list("points") { $0.points },
    .flag("isUnanswered") { $0.pieces.isEmpty && $0.points.isEmpty },
    .optionalText("more") { $0.more },
  ]
}
