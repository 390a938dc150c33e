internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

/// Reads `timing:`.
struct TimingReading {
  /// What it says; what it does not say is as in the standard.
  let timing: Timing
  /// Segments that are not there.
  let findings: [Finding]

  static let internalMeeting = "internal-meeting-after-close"

  /// Takes the numbers from `fields`, the group's own.
  init(_ fields: [TypedValue.Entry], segments: [String]) {
    let standard = Timing.standard
    func number(_ name: String) -> Int? { (fields[name] as Written<Int>?)?.value }
    let bySegment = fields.numbers(Self.internalMeeting)
    findings = Self.unknown(bySegment.map(\.name), segments: segments)
    timing = Timing(
      draftBeforeClose: number("draft-before-close") ?? standard.draftBeforeClose,
      internalMeetingAfterClose: number(Self.internalMeeting).map { DaysBySegment(otherwise: $0) }
        ?? standard.internalMeetingAfterClose.replacing(
          with: Dictionary(bySegment.map { ($0.name.value, $0.number) }, uniquingKeysWith: { first, _ in first })
        ),
      introductionReadyBefore: number("introduction-ready-before") ?? standard.introductionReadyBefore,
      kickoffWithin: number("kickoff-within") ?? standard.kickoffWithin,
      firstValueWithin: number("first-value-within") ?? standard.firstValueWithin,
      onboardedWithin: number("onboarded-within") ?? standard.onboardedWithin,
      noticeAhead: number("notice-ahead") ?? standard.noticeAhead,
      staleAfter: number("stale-after") ?? standard.staleAfter,
      leadTimes: fields.numbers("lead-times").map { LeadTime($0.name.value, days: $0.number) }
    )
  }

  /// Those of `names` that are not `segments`.
  private static func unknown(_ names: [Written<String>], segments: [String]) -> [Finding] {
    var (log, guesses) = (FindingLog(), GuessBudget())
    let known = Set(segments)
    for name in names where !known.contains(name.value) {
      let near = log.hasRoom(for: UnknownSegment.kind) ? guesses.nearest(to: name.value, among: segments) : nil
      log.append(UnknownSegment.finding(name, near: near, segments: segments))
    }
    return log.told
  }

  /// `rules` as they apply to `written`: the days until the internal meeting are a map by segment, or one number for all.
  static func rules(_ rules: [FieldRule], for written: FieldMap) -> [FieldRule] {
    guard case .map(let group)? = written["timing"]?.value, case .scalar? = group[internalMeeting]?.value else {
      return rules
    }
    return rules.map { rule in
      guard rule.name == "timing", case .group(let inner) = rule.type else { return rule }
      return rule.replacing(type: .group(inner.map { $0.name == internalMeeting ? $0.asSingleValue : $0 }))
    }
  }
}

extension FieldRule {
  /// The rule of a map for one value instead.
  fileprivate var asSingleValue: FieldRule {
    if case .map(let element) = type { replacing(type: element) } else { self }
  }

  fileprivate func replacing(type: ValueType) -> FieldRule {
    var rule = self
    rule.type = type
    return rule
  }
}
