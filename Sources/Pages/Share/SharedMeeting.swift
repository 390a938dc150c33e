internal import Clearing
internal import HandoverModel
internal import Templates

/// The introduction meeting, on a customer's page.
struct SharedMeeting: SharedModel {
  private let cleared: ClearedHandover
  private let time: SharedTime?

  /// The meeting in `cleared`, whose time is one of `zone`.
  init(_ cleared: ClearedHandover, in zone: String?) {
    self.cleared = cleared
    time = cleared.meeting.time.map { SharedTime($0, in: cleared.language, zone: zone) }
  }

  /// The endorsement; after a change of CSM only what says the name of the one who is it now. What was said of another does not stand.
  private var endorsement: [Cleared<String>] {
    guard cleared.predecessor != nil else { return cleared.meeting.endorsement }
    let names = Set(Self.words(of: cleared.csm?.name.value ?? "").filter { $0.count > 1 })
    return cleared.meeting.endorsement.filter { !names.isDisjoint(with: Self.words(of: $0.value)) }
  }

  private static func words(of text: String) -> Set<Substring> { Set(text.split { !$0.isLetter }) }

  private static let universalTime = "UTC"

  static let shared: SharedFields<SharedMeeting> = [
    .record("time") { $0.time },
    .text("place") {
      let isPlace = $0.time?.time.value.timeOfDay != nil && $0.cleared.timeZoneCity?.value != universalTime
      return isPlace ? $0.cleared.timeZoneCity : nil
    },
    .flag("isUniversal") {
      $0.time?.time.value.timeOfDay != nil && $0.cleared.timeZoneCity?.value == universalTime
    },
    .count("minutes") { _ in CalendarFile.meetingLength },
    .flag("isPast") { $0.cleared.isMeetingPast },
    .flag("hasEndorsement") { !$0.endorsement.isEmpty },
    .texts("endorsement") { $0.endorsement },
    .record("endorser") { shared in
      shared.cleared.predecessor == nil && !shared.cleared.isSamePerson
        ? shared.cleared.ae.map { SharedAttendee(name: $0.name, title: $0.title) } : nil
    },
    .flag("hasGrounds") { shared in
      let meeting = shared.cleared.meeting
      return !(meeting.proofs + meeting.easy + meeting.knowHow).isEmpty
    },
    .flag("hasProofs") { !$0.cleared.meeting.proofs.isEmpty },
    .sentences("proofs") { $0.cleared.meeting.proofs },
    .flag("hasEasy") { !$0.cleared.meeting.easy.isEmpty },
    .sentences("easy") { $0.cleared.meeting.easy },
    .flag("hasKnowHow") { !$0.cleared.meeting.knowHow.isEmpty },
    .sentences("knowHow") { $0.cleared.meeting.knowHow },
    .flag("hasAttendees") { !$0.cleared.meeting.attendees.isEmpty },
    .flag("hasOurs") { $0.cleared.meeting.attendees.contains(where: \.isOurs) },
    .list("ours") { $0.cleared.meeting.attendees.filter(\.isOurs).map(SharedAttendee.init) },
    .flag("hasTheirs") { !$0.cleared.meeting.attendees.allSatisfy(\.isOurs) },
    .list("theirs") { $0.cleared.meeting.attendees.filter { !$0.isOurs }.map(SharedAttendee.init) },
    .flag("hasAgenda") { !$0.cleared.meeting.agenda.isEmpty },
    .sentences("agenda") { $0.cleared.meeting.agenda },
    .text("outcome") { $0.cleared.meeting.outcomes.first },
  ]
}

/// Somebody by name and title, on a customer's page.
struct SharedAttendee: SharedModel {
  fileprivate let name: Cleared<String>
  fileprivate let title: Cleared<String>?

  fileprivate init(name: Cleared<String>, title: Cleared<String>?) {
    (self.name, self.title) = (name, title)
  }

  fileprivate init(_ attendee: Clearance.Attendee) { self.init(name: attendee.name, title: attendee.title) }

  static let shared: SharedFields<SharedAttendee> = [
    .text("name") { $0.name },
    .text("title") { $0.title },
  ]
}
