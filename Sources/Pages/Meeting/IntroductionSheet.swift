internal import Checks
internal import HandoverModel
internal import Templates

/// The meeting in which the customer meets their CSM, as our own people prepare it.
struct IntroductionSheet: Sendable {
  /// When; `nil` where no day is set.
  let time: TimeText?
  /// Whose clock that is: "Berlin"; `nil` where no time of day or zone is known.
  let city: String?
  let distance: DistanceText?
  /// Why it cannot take place yet; `nil` where it can, was held, or nobody asks.
  let obstacle: ToneText?
  /// The one outcome; one that is a gap where none is written.
  let outcomes: [AnswerText]
  /// Whether more outcomes are written than a meeting can have.
  let hasSeveral: Bool
  let ours: [AttendeeText]
  let theirs: [AttendeeText]
  let agenda: [RunOfShow]
  /// Who speaks for the CSM: "Lauren Mitchell says".
  let endorser: String
  let endorsement, proofStory, easy, knowHow: AnswerText
  let share: ShareText
  /// What is missing where nothing at all is written about it; `nil` otherwise.
  let missing: MissingText?

  /// The introduction of the handover of `account`, shown on `page`.
  init(of account: Account, in checked: CheckedBook, shownOn page: PageAddress, by writer: DocumentWriter) {
    let (handover, book, words) = (account.handover, checked.book, writer.words)
    let at = handover.progress.introduction?.value
    let day = handover.introductionDay?.value
    // The time of day is that of the day it was booked for.
    let shown = day.map { CalendarDateTime(date: $0, minutes: $0 == at?.date ? at?.minutes : nil) }
    time = shown.map { TimeText($0, in: words) }
    city = shown?.minutes == nil ? nil : book.configuration.timeZone.flatMap(Self.city)
    distance = day.map { DistanceText(to: $0, from: book.today, in: words) }
    let answer = GateAnswer(of: handover, in: checked, Verdict(of: handover, in: checked, words), words)
    obstacle = answer.lacks.isEmpty ? nil : answer.now
    let isOver = day.map { $0 < book.today } ?? true
    let meeting = handover.meeting
    let written = (meeting?.outcomes ?? []).filter(\.isGiven)
    outcomes = written.map { AnswerText($0, by: writer) }
    hasSeveral = written.count > 1
    let people = (meeting?.attendees?.value ?? []).compactMap(\.value.person)
    ours = people.map { AttendeeText($0, on: handover, at: isOver ? nil : shown, in: book, words) }
    let stakeholders = handover.stakeholders
    let guests = handover.customerAttendees
    theirs = guests.map { AttendeeText($0, $0.stakeholder.map { stakeholders[$0] }, by: writer) }
    let names =
      people.map(book.personName) + guests.map { $0.stakeholder.map { stakeholders[$0].nameText } ?? $0.name.value }
    agenda = meeting.map { RunOfShow.points(of: $0, with: names, by: writer) } ?? []
    endorser = handover.team.ae.map { words(.personSays, ["name": book.personName($0.value)]) } ?? words[.aeSays]
    endorsement = AnswerText(meeting?.endorsement, by: writer)
    proofStory = AnswerText(meeting?.proofStory, by: writer)
    easy = AnswerText(meeting?.easyToWorkWith, by: writer)
    knowHow = AnswerText(meeting?.knowHow, by: writer)
    share = ShareText(of: handover, in: checked, shownOn: page, words)
    missing =
      meeting == nil
      ? MissingText(.noIntroduction, section: "introduction", of: account, in: checked, shownOn: page, words) : nil
  }

  /// `Berlin` for `Europe/Berlin`; `nil` for a zone that is no place's.
  private static func city(of zone: String) -> String? {
    let parts = zone.split(separator: "/")
    guard parts.count > 1, parts[0] != "Etc" else { return nil }
    return parts.last.map { $0.split(separator: "_").joined(separator: " ") }
  }
}

extension IntroductionSheet: TemplateModel {
  static let fields: TemplateFields<IntroductionSheet> = [
    .record("time") { $0.time },
    .optionalText("city") { $0.city },
    .record("distance") { $0.distance },
    .record("obstacle") { $0.obstacle },
    .flag("hasOutcomes") { !$0.outcomes.isEmpty },
    .list("outcomes") { $0.outcomes },
    .flag("hasSeveral") { $0.hasSeveral },
    .flag("hasAttendees") { !$0.ours.isEmpty || !$0.theirs.isEmpty },
    .flag("hasOurs") { !$0.ours.isEmpty },
    .list("ours") { $0.ours },
    .flag("hasTheirs") { !$0.theirs.isEmpty },
    .list("theirs") { $0.theirs },
    .flag("hasAgenda") { !$0.agenda.isEmpty },
    .list("agenda") { $0.agenda },
    .text("endorser") { $0.endorser },
    .record("endorsement") { $0.endorsement },
    .record("proofStory") { $0.proofStory },
    .record("easy") { $0.easy },
    .record("knowHow") { $0.knowHow },
    .record("share") { $0.share },
    .record("missing") { $0.missing },
  ]
}
