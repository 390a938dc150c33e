internal import Checks
internal import Clearing
internal import Foundation
internal import HandoverModel

/// The customer's steps and the introduction meeting as a calendar file.
struct SharedCalendar: Sendable {
  /// The file.
  let file: CalendarFile

  /// The calendar of `share`, whose times are those of `timeZone`. What is done or over needs no reminder, and nobody is invited to meet a CSM who
  /// has not accepted yet.
  init(of share: CustomerShare, in timeZone: String?) {
    let cleared = share.cleared
    let words = Words(language: cleared.language)
    // Made of what the customer reads anyway, they tell nothing.
    let scope = EventIDs([cleared.vendor?.value ?? "", cleared.customer?.value ?? ""])
    let ids = scope.all(
      [EventIDs.Key("\u{1E}meeting", beside: [])]
        + cleared.items.map {
          EventIDs.Key($0.title.value, beside: [$0.owner?.value ?? "", $0.doneWhen?.value ?? ""])
        }
    )
    var events: [CalendarFile.Event] = []
    if share.hasIntroduction, let time = cleared.meeting.time, !cleared.isMeetingPast {
      let agenda = cleared.meeting.agenda.map { "- " + $0.value }
      let aim = cleared.meeting.outcomes.first.map { ["\(words.aim): \($0.value)"] } ?? []
      let title = cleared.csm.map { "\(words.meeting) \($0.name.value)" } ?? words.meeting
      events.append(
        CalendarFile.Event(id: ids[0], summary: title, details: aim + agenda, time: time.value)
      )
    }
    for (item, id) in zip(cleared.items, ids.dropFirst()) {
      guard let due = item.due, !item.isDone, !cleared.isLate(item) else { continue }
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
}
