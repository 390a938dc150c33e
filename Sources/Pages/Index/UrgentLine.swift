internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// A handover that somebody must look at before all others: what is the matter, and with whom it lies.
struct UrgentLine: Sendable {
  let customer: String
  let brief: String
  /// How far its introduction is; `nil` where that has no date.
  let distance: DistanceText?
  /// What is missing first, in the finding's own English; `nil` where `words` say it.
  let finding: String?
  /// What is the matter, in the page's own words: why it came back, how much more is missing.
  let words: String?
  /// With whom it lies; `nil` where nobody is named.
  let person: String?
  /// The more urgent, the smaller: by the day of the introduction, then what came back, then what has no date.
  let urgency: Int
  /// On which days it is so: what is not held yet is urgent behind its day.
  let when: ShownDays

  /// `nil` where nothing is the matter with the handover of `account`, and will not be when its day is past.
  init?(_ account: Account, in checked: CheckedBook, _ words: Words) {
    let (handover, book) = (account.handover, checked.book)
    let verdict = Verdict(of: handover, in: checked, words)
    let day = handover.introduction?.value.date
    customer = handover.customer
    brief = PageAddress.brief(of: handover.id).link(from: .index)
    let isAccepted = handover.hasReached(.accepted)
    person = (isAccepted ? handover.team.csm : handover.team.ae).map { book.personName($0.value) }
    if handover.stage == .returned {
      let reason = handover.asideReason.map { words(.sentBackBecause, ["reason": $0]) }
      (finding, self.words) = (nil, reason ?? words[.sentBack])
      (distance, urgency) = (nil, Self.undated - 1)
      when = ShownDays(on: book.today)
      return
    }
    let lacks = GateAnswer(of: handover, in: checked, verdict, words).lacks
    // The checks of a gate come before what the schema asks, as on the brief.
    let asked = checked.readiness(of: handover).map { GateChecklist(of: handover, $0).lines.flatMap(\.findings) }
    let isDated = HandoverLine.Part(of: handover, on: book.today) == .coming
    let errors = checked.findings(in: handover.file).filter { $0.severity.isError }
    let found = isDated ? lacks : errors
    guard let first = found.first else {
      guard isDated, let day else { return nil }
      (finding, self.words) = (nil, words[.dayPast])
      distance = DistanceText(to: day, from: book.today, in: words)
      urgency = day.dayNumber
      when = ShownDays(after: day, on: book.today)
      return
    }
    finding = (isDated ? asked?.first ?? first : first).message.capitalizedFirst
    self.words = found.count > 1 ? words(.moreReasons, count: found.count - 1) : nil
    distance = isDated ? day.map { DistanceText(to: $0, from: book.today, in: words) } : nil
    urgency = isDated ? day?.dayNumber ?? Self.undated : Self.undated
    when = ShownDays(on: book.today)
  }

  /// Behind all days.
  private static let undated = Int.max
}

extension UrgentLine: TemplateModel {
  static let fields: TemplateFields<UrgentLine> = [
    .text("customer") { $0.customer },
    .text("brief") { $0.brief },
    .record("distance") { $0.distance },
    .optionalText("finding") { $0.finding },
    .optionalText("words") { $0.words },
    .optionalText("person") { $0.person },
    .record("when") { $0.when },
  ]
}
