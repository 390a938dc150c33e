internal import Checks
internal import HandoverModel
internal import Templates

/// The meeting in which the AE hands over to the CSM: whether it was held, who was there, and its four topics.
struct InternalMeeting: Sendable {
  /// The AE and the CSM: "Lauren Mitchell and Jordan Rivera".
  let people: String
  /// When: "held on 30 March 2026", "planned for 13 April 2026", "to be held by 1 April 2026"; "no date yet".
  let time: SafeHTML
  let isHeld: Bool
  /// That it should have been held, or will have to be; `nil` where it was, is planned, or nobody knows by when.
  let overdue: ShownDays?
  let topics: [AgendaTopic]

  /// The meeting for the handover of `account`, shown on `page`.
  init(of account: Account, in checked: CheckedBook, shownOn page: PageAddress, by writer: DocumentWriter) {
    let (handover, book, words) = (account.handover, checked.book, writer.words)
    let nobody = words[.nobodyYet]
    people = words.list(
      [handover.team.ae, handover.team.csm].map { $0.map { book.personName($0.value) } ?? nobody }
    )
    let days = handover.progress.internalMeetings.map(\.value).sorted()
    let held = days.filter { $0 <= book.today }
    let next = days.first { $0 > book.today }
    let deadline = handover.internalMeetingDeadline(by: book.configuration)
    isHeld = !held.isEmpty || handover.hasReached(.introduced)
    overdue = isHeld || next != nil ? nil : deadline.map { ShownDays(after: $0, on: book.today) }
    if !held.isEmpty {
      let list = words.list(held.map(words.day))
      time = words(.heldOn, ["day": SafeHTML(escaping: list)])
    } else if let next {
      time = words(.plannedFor, ["day": TimeText(next, in: words).html])
    } else if isHeld {
      time = SafeHTML(escaping: words[.heldUndated])
    } else if let deadline {
      time = words(.toBeHeldBy, ["day": TimeText(deadline, in: words).html])
    } else {
      time = SafeHTML(escaping: words[.noDate])
    }
    topics = AgendaTopic.all(of: account, in: checked, shownOn: page, by: writer)
  }
}

extension InternalMeeting: TemplateModel {
  static let fields: TemplateFields<InternalMeeting> = [
    .text("people") { $0.people },
    .html("time") { $0.time },
    .record("overdue") { $0.overdue },
    .list("topics") { $0.topics },
  ]
}
