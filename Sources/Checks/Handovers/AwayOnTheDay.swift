internal import Diagnostics
internal import HandoverModel

/// The introduction is booked for a day on which somebody of ours who should be there is away: the AE, the CSM of that day, or another
/// of the attendees (`away` in `people.yaml`).
enum AwayOnTheDay: HandoverCheck {
  static let kind = FindingKind(
    "away-on-the-day",
    .warning,
    summary: "Somebody who should be at the introduction is away on its day.",
    reason: "A warm introduction by somebody who is not there is a cold one.",
    wrong:
      "intro-meeting: 2026-04-16 10:00\n\njordan: { name: Jordan Rivera, away: [{ from: 2026-04-13, to: 2026-04-17 }] }",
    right: "intro-meeting: 2026-04-20 10:00"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard review.isIntroductionAhead, let introduction = handover.introduction else { return [] }
    let date = introduction.value.date
    let attendees = handover.meeting?.attendees?.value?.compactMap(\.value.person) ?? []
    var seen: Set<PersonID> = []
    return ([handover.team.ae?.value, handover.team.csm(on: date)].compactMap { $0 } + attendees)
      .filter { seen.insert($0).inserted }
      .compactMap { id in
        guard let absence = review.absence(of: id, on: date) else { return nil }
        return Finding(
          kind,
          "\(absence.name) is away on \(date), the day of the introduction; \(absence.cover)",
          at: introduction.range,
          help:
            "move the introduction to a day when everybody is there, or tell the customer who comes instead"
        )
      }
  }
}
