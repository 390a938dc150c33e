internal import Diagnostics
internal import HandoverModel

/// AE and CSM meet now, or have met, and nothing is written about some of their four topics (DOMAIN.md, "Joint handover meeting": the
/// four topics have content before the meeting's date).
///
/// 1. The meeting is today or within three working days, or it is past and nobody has accepted the handover yet.
/// 2. A section that the stage requires by now is told as missing, and not here.
/// 3. "None known" is content; UNKNOWN is none.
enum UnpreparedMeeting: HandoverCheck {
  static let kind = FindingKind(
    "unprepared-meeting",
    .warning,
    summary: "AE and CSM meet, and nothing is written for some of the four topics of their meeting.",
    reason: "The half hour goes into what could have been read, and the CSM still has to ask the customer.",
    wrong: "internal-meeting: [2026-04-02]      # tomorrow, and no section \"Roadblocks\" yet",
    right: "internal-meeting: [2026-04-02]\n\n## Roadblocks\n- The works council has not agreed to the app"
  )

  /// How many working days before the meeting its topics must be there.
  private static let workingDays = 3

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse, let meeting = meeting(in: review) else { return [] }
    let missing = topics.filter { !hasContent($0.sections, in: review) }.map(\.title)
    guard !missing.isEmpty else { return [] }
    let isPast = meeting.value < review.today
    return [
      Finding(
        kind,
        "AE and CSM \(isPast ? "met" : "meet") on \(meeting.value), and nothing is written about \(Wording.list(missing))",
        at: meeting.range,
        help: isPast
          ? "write down what was said about it while both remember"
          : "write what you know before the meeting, and UNKNOWN where only the customer can tell"
      )
    ]
  }

  /// The four topics, in words that follow "about", and the sections of which one must say something.
  private static let topics: [(title: String, sections: [String])] = [
    ("the customer's people", ["stakeholders"]),
    ("what success means to them", ["success"]),
    ("the risks", ["roadblocks"]),
    ("the next steps", ["open-items", "plan"]),
  ]

  /// The meeting that is near, the next one first; or else the last one, while nobody has accepted.
  private static func meeting(in review: HandoverReview) -> Written<CalendarDate>? {
    let meetings = review.handover.progress.internalMeetings.sorted { $0.value < $1.value }
    if let next = meetings.first(where: { $0.value >= review.today }) {
      return review.workingDays(until: next.value) <= workingDays ? next : nil
    }
    let isAccepted = review.hasReached(.accepted) || review.handover.progress.acceptedOn != nil
    return isAccepted ? nil : meetings.last
  }

  /// Whether one of `sections` says something, or is told as missing by its stage.
  private static func hasContent(_ sections: [String], in review: HandoverReview) -> Bool {
    let content = review.handover.content
    return sections.contains { key in content.section(key).map { $0.presence != .missing || $0.none != nil } ?? false }
      || content.requirements.contains { requirement in
        guard case .section(let key, _) = requirement.subject else { return false }
        return sections.contains(key) && requirement.position <= content.course.reached && !requirement.isMet
      }
  }
}
