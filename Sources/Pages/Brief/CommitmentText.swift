internal import HandoverModel
internal import Templates

/// A promise as the brief shows it: what the customer will raise.
struct CommitmentText: Sendable {
  let commitment, owner: AnswerText
  /// To whom it was made: "to Patricia Morales".
  let madeTo: SafeHTML
  /// The day it is due: "by 7 May 2026"; `nil` where none is known.
  let due: SafeHTML?
  /// "Partly" or "not deliverable", "done", "declined"; `nil` where it stands as it was promised.
  let remark: String?
  /// Whether it cannot be kept as it was promised.
  let isAtRisk: Bool

  init(_ commitment: Commitment, due: CalendarDate?, by writer: DocumentWriter) {
    self.commitment = AnswerText(commitment.name, by: writer)
    madeTo = writer.words(.promisedTo, ["name": AnswerText(commitment.madeTo, by: writer).html(in: writer.words)])
    owner = AnswerText(commitment.owner?.answer, by: writer)
    self.due = due.map { writer.words(.dueDay, ["day": TimeText($0, in: writer.words).html]) }
    isAtRisk = commitment.isOpen && commitment.deliverable?.value != .yes
    remark =
      switch (commitment.status?.value, commitment.deliverable?.value) {
      case (.done?, _): writer.words[.promiseDone]
      case (.declined?, _): writer.words[.promiseDeclined]
      case (_, .no?): writer.words[.notDeliverable]
      case (_, .partly?): writer.words[.partlyDeliverable]
      case (_, nil): writer.words[.deliverableUnknown]
      case (_, .yes?): nil
      }
  }
}

extension CommitmentText: TemplateModel {
  static let fields: TemplateFields<CommitmentText> = [
    .record("commitment") { $0.commitment },
    .html("madeTo") { $0.madeTo },
    .record("owner") { $0.owner },
    .html("due") { $0.due },
    .optionalText("remark") { $0.remark },
    .flag("isAtRisk") { $0.isAtRisk },
  ]
}

extension [Commitment] {
  /// The riskiest first: what cannot be delivered as promised, then what is open, then what is settled; otherwise as written.
  var riskiestFirst: [Commitment] {
    func rank(_ commitment: Commitment) -> Int {
      guard commitment.isOpen else { return 4 }
      switch commitment.deliverable?.value {
      case .no: return 0
      case .partly: return 1
      case nil: return 2
      case .yes: return 3
      }
    }
    return enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(\.element)
  }
}
