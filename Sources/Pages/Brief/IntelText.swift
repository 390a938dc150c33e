internal import HandoverModel
internal import Templates

/// One of the four intel questions with the beginning of its answer, in the customer's words where they are written.
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
    let home = PageAddress.handover(of: handover.id)
    func question(_ phrase: Phrase, _ section: SectionContent?, _ excerpt: BriefExcerpt, named points: [Answer] = [])
      -> IntelText
    {
      IntelText(
        label: writer.words[phrase],
        pieces: PieceText.all(of: excerpt, by: writer),
        points: points.map { AnswerText($0, by: writer) },
        more: excerpt.isCut
          ? section.map { home.link(from: page, anchor: $0.heading.anchor.isEmpty ? nil : $0.heading.anchor) } : nil
      )
    }
    return [
      question(.intelWhy, handover.why, selection.why),
      question(.intelProblem, handover.problems, selection.problems),
      question(.intelSuccess, handover.success, selection.success, named: selection.outcomeNames),
      question(
        .intelRoadblocks,
        handover.roadblockSection,
        selection.roadblocks,
        named: selection.riskNames
      ),
    ]
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
