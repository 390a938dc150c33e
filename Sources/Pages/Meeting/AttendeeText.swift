internal import Foundation
internal import HandoverModel
internal import Templates

/// Somebody who is to attend the introduction, as our own people see them.
struct AttendeeText: Sendable {
  let name: SafeHTML
  let title: SafeHTML?
  /// What part they play: "CSM"; "champion".
  let part: SafeHTML?
  /// Of the customer's people how they think of us.
  let stance: SafeHTML?
  /// Whether nobody of us has met them.
  let isUnmet: Bool
  /// Of the customer's people how they like to be dealt with; of ours what their clock shows: "08:00 in Chicago".
  let remark: SafeHTML?

  /// One of our people, by id, for the meeting at `time`.
  init(_ id: PersonID, on handover: Handover, at time: CalendarDateTime?, in book: AccountBook, _ words: Words) {
    let person = book.people[id]
    name = SafeHTML(escaping: book.personName(id))
    title = person?.title.map { SafeHTML(escaping: $0) }
    part = handover.part(of: id, person, in: words).map { SafeHTML(escaping: $0) }
    stance = nil
    isUnmet = false
    remark = time.flatMap { time in
      LocalTime(time, from: book.configuration.timeZone, in: person?.timeZone?.value).map {
        SafeHTML(escaping: words(.clockIn, ["time": $0.timeOfDay, "city": $0.city]))
      }
    }
  }

  /// Somebody of the customer's; `stakeholder` is who that is, where it is known.
  init(_ attendee: Handover.CustomerAttendee, _ stakeholder: Stakeholder?, by writer: DocumentWriter) {
    name = stakeholder.flatMap { AnswerText($0.name, by: writer).words } ?? SafeHTML(escaping: attendee.name.value)
    title = AnswerText(stakeholder?.title, by: writer).words
    part = AnswerText(stakeholder?.roles?.answer, by: writer).words
    stance = AnswerText(stakeholder?.stance?.answer, by: writer).words
    isUnmet = stakeholder?.met?.value == false
    remark = AnswerText(stakeholder?.preference, by: writer).words
  }
}

extension Handover {
  /// What `id` is on this handover; else what they are anywhere.
  fileprivate func part(of id: PersonID, _ person: Person?, in words: Words) -> String? {
    if team.ae?.value == id { return words[.partAE] }
    if team.csm?.value == id { return words[.partCSM] }
    if team.se?.value == id { return words[.partSE] }
    return person?.role.map(\.asWritten)
  }
}

extension AttendeeText: TemplateModel {
  static let fields: TemplateFields<AttendeeText> = [
    .html("name") { $0.name },
    .html("title") { $0.title },
    .html("part") { $0.part },
    .html("stance") { $0.stance },
    .flag("isUnmet") { $0.isUnmet },
    .html("remark") { $0.remark },
  ]
}

/// What a clock elsewhere shows.
struct LocalTime: Sendable, Hashable {
  /// The time of day there: `08:00`.
  let timeOfDay: String
  /// Where: `Chicago` for `America/Chicago`.
  let city: String

  /// What a clock in `zone` shows at `time` on a clock in `home`; `nil` where a zone or the time of day is not known, or both show the same.
  init?(_ time: CalendarDateTime, from home: String?, in zone: String?) {
    guard let minutes = time.minutes, let zone, let city = zone.split(separator: "/").last, zone != home,
      let from = home.flatMap({ TimeZone(identifier: $0) }), let to = TimeZone(identifier: zone)
    else { return nil }
    let wall = TimeInterval((time.date.dayNumber * 1440 + minutes) * 60)
    let instant = Date(
      timeIntervalSince1970: wall - TimeInterval(from.secondsFromGMT(for: Date(timeIntervalSince1970: wall)))
    )
    let there = Int(wall) / 60 + (to.secondsFromGMT(for: instant) - from.secondsFromGMT(for: instant)) / 60
    guard there != Int(wall) / 60 else { return nil }
    let date = CalendarDate(dayNumber: there >= 0 ? there / 1440 : (there - 1439) / 1440)
    guard let shown = CalendarDateTime(date: date, minutes: there - date.dayNumber * 1440).timeOfDay else { return nil }
    timeOfDay = shown
    self.city = city.split(separator: "_").joined(separator: " ")
  }
}
