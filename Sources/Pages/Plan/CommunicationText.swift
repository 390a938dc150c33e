internal import HandoverModel
internal import Templates

/// A row of the communication plan: what whom is told, how and how often.
struct CommunicationText: Sendable {
  let what, with, channel, often, owner: AnswerText
  /// Whether the customer may not see it.
  let isInternal: Bool

  /// The rows of `handover` that say what is told.
  static func all(of handover: Handover, by writer: DocumentWriter) -> [CommunicationText] {
    handover.communication.filter { $0.name?.isGiven ?? false }.map { CommunicationText($0, by: writer) }
  }

  private init(_ row: CommunicationRow, by writer: DocumentWriter) {
    what = AnswerText(row.name, by: writer)
    with = AnswerText(row.with, by: writer)
    channel = AnswerText(row.channel, by: writer)
    often = AnswerText(row.often, by: writer)
    owner = AnswerText(row.owner?.answer, by: writer)
    isInternal = row.audience?.value != .customer
  }
}

extension CommunicationText: TemplateModel {
  static let fields: TemplateFields<CommunicationText> = [
    .record("what") { $0.what },
    .record("with") { $0.with },
    .record("channel") { $0.channel },
    .record("often") { $0.often },
    .record("owner") { $0.owner },
    .flag("isInternal") { $0.isInternal },
  ]
}
