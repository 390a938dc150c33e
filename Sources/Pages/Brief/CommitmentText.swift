internal import HandoverModel
internal import Templates

/// A promise as the brief shows it: what the customer will raise.
struct CommitmentText: Sendable {
  let commitment, owner: AnswerText
  /// To whom it was made, and where that is written down: "to Patricia Morales, proposal, 12 Feb".
  let madeTo: SafeHTML
  /// Whether it can be kept as it was made, in a word: "yes", "in part", "no"; `nil` where nobody knows.
  let deliverable: String?
  /// "done", "declined"; `nil` where it is open.
  let settled: String?
  /// The day it is due; `nil` where none is known.
  let due: TimeText?
  /// Whether it is open, and cannot be kept as it was promised.
  let isAtRisk: Bool

  init(_ commitment: Commitment, due: CalendarDate?, today: CalendarDate, isTerse: Bool, by writer: DocumentWriter) {
    let words = writer.words
    self.commitment = AnswerText(commitment.name, by: writer)
    let person = words(.promisedTo, ["name": AnswerText(commitment.madeTo, by: writer).html(in: words)])
    let place = isTerse ? nil : AnswerText(commitment.whereRecorded, by: writer).words
    madeTo = place.map { person.followed(by: ", ", $0) } ?? person
    owner = AnswerText(commitment.owner?.answer, by: writer)
    self.due = due.map { TimeText($0, near: today, in: words) }
    isAtRisk = commitment.isOpen && commitment.deliverable?.value != .yes
    settled =
      switch commitment.status?.value {
      case .done?: words[.promiseDone]
      case .declined?: words[.promiseDeclined]
      case .open?, nil: nil
      }
    deliverable = commitment.deliverable?.value.map { answer in
      switch answer {
      case .yes: words[.canYes]
      case .partly: words[.canPartly]
      case .no: words[.canNo]
      }
    }
  }
}

extension CommitmentText: TemplateModel {
  static let fields: TemplateFields<CommitmentText> = [
    .record("commitment") { $0.commitment },
    .html("madeTo") { $0.madeTo },
    .record("owner") { $0.owner },
    .record("due") { $0.due },
    .optionalText("deliverable") { $0.deliverable },
    .optionalText("settled") { $0.settled },
    .flag("isAtRisk") { $0.isAtRisk },
  ]
}
