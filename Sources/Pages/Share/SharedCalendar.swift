internal import Clearing
internal import Crypto
internal import Foundation
internal import HandoverModel

/// The customer's steps and the introduction meeting as a calendar file.
struct SharedCalendar: Sendable {
  /// The file.
  let file: CalendarFile

  /// The calendar of what is `cleared`, whose times are those of `timeZone`. What is done needs no reminder.
  init(of cleared: ClearedHandover, in timeZone: String?) {
    let words = Words(language: cleared.language)
    var ids = EventIDs(vendor: cleared.vendor, customer: cleared.customer)
    var events: [CalendarFile.Event] = []
    let meeting = ids.next("\u{1E}meeting")
    if let time = cleared.meeting.time, !cleared.isMeetingPast {
      let agenda = cleared.meeting.agenda.map { "- " + $0.value }
      let aim = cleared.meeting.outcomes.first.map { ["\(words.aim): \($0.value)"] } ?? []
      let title = cleared.csm.map { "\(words.meeting) \($0.name.value)" } ?? words.meeting
      events.append(
        CalendarFile.Event(id: meeting, summary: title, details: aim + agenda, time: time.value)
      )
    }
    for item in cleared.items {
      let id = ids.next(item.title.value)
      guard let due = item.due, !item.isDone else { continue }
      let details = [
        item.owner.map { "\(words.owner): \($0.value)" }, item.doneWhen.map { "\(words.done): \($0.value)" },
      ]
      events.append(
        CalendarFile.Event(
          id: id,
          summary: item.title.value,
          details: details.compactMap { $0 },
          time: due.asTime.value
        )
      )
    }
    file = CalendarFile(
      name: [words.plan, cleared.vendor?.value].compactMap { $0 }.joined(separator: ", "),
      language: cleared.language.rawValue,
      today: cleared.today.value,
      timeZone: timeZone,
      events: events
    )
  }

  /// The few words of a calendar.
  private struct Words {
    let plan: String
    let meeting: String
    let aim: String
    let owner: String
    let done: String

    init(language: SiteConfiguration.Language) {
      switch language {
      case .english:
        (plan, meeting, aim, owner, done) = (
          "Success plan", "Introduction meeting with", "What we want to agree on", "Who", "Done when"
        )
      case .german:
        (plan, meeting, aim, owner, done) = (
          "Erfolgsplan", "Vorstellung:", "Was wir vereinbaren wollen", "Wer", "Fertig, wenn"
        )
      }
    }
  }

  /// Names for events that stay as they are when a day moves, and tell nothing: made of what the customer reads anyway.
  private struct EventIDs {
    let vendor: Cleared<String>?
    let customer: Cleared<String>?
    private var counts: [String: Int] = [:]

    init(vendor: Cleared<String>?, customer: Cleared<String>?) {
      (self.vendor, self.customer) = (vendor, customer)
    }

    mutating func next(_ title: String) -> UUID {
      counts[title, default: 0] += 1
      let parts = [vendor?.value ?? "", customer?.value ?? "", title, "\(counts[title] ?? 0)"]
      var bytes = Array(SHA256.hash(data: Array(parts.joined(separator: "\u{1F}").utf8)).prefix(16))
      // A name-based UUID of a kind of one's own (RFC 9562, 5.8).
      bytes[6] = bytes[6] & 0x0F | 0x80
      bytes[8] = bytes[8] & 0x3F | 0x80
      return UUID(uuid: bytes.withUnsafeBytes { $0.loadUnaligned(as: uuid_t.self) })
    }
  }
}
