/// How early things must happen, in days (DOMAIN.md, "Life of a handover"); each from 0 to 365.
public struct Timing: Sendable, Hashable {
  /// How many days before the close date a draft must be there.
  public let draftBeforeClose: Int
  /// Within how many working days after the close date AE and CSM must have met.
  public let internalMeetingAfterClose: DaysBySegment
  /// How many working days before the introduction all must be ready for it.
  public let introductionReadyBefore: Int
  /// Within how many days after the contract starts (where that is not written, after the close) the kickoff must be.
  public let kickoffWithin: Int
  /// Within how many days from the plan's anchor the customer must see first value: with 30, on day 30 at the latest.
  public let firstValueWithin: Int
  /// Within how many days from the plan's anchor the customer must be onboarded: with 45, on day 45 at the latest.
  public let onboardedWithin: Int
  /// How many days before the last day to give notice that day is told.
  public let noticeAhead: Int
  /// After how many days an answer that nobody has touched is stale.
  public let staleAfter: Int
  /// How long some kinds of work take, in the order written.
  public let leadTimes: [LeadTime]

  /// A timing; what is not given is as DOMAIN.md has it.
  public init(
    draftBeforeClose: Int = 30,
    internalMeetingAfterClose: DaysBySegment = .standard,
    introductionReadyBefore: Int = 5,
    kickoffWithin: Int = 14,
    firstValueWithin: Int = 30,
    onboardedWithin: Int = 45,
    noticeAhead: Int = 30,
    staleAfter: Int = 90,
    leadTimes: [LeadTime] = []
  ) {
    self.draftBeforeClose = draftBeforeClose
    self.internalMeetingAfterClose = internalMeetingAfterClose
    self.introductionReadyBefore = introductionReadyBefore
    self.kickoffWithin = kickoffWithin
    self.firstValueWithin = firstValueWithin
    self.onboardedWithin = onboardedWithin
    self.noticeAhead = noticeAhead
    self.staleAfter = staleAfter
    self.leadTimes = leadTimes
  }

  /// What holds where nothing is written.
  public static let standard = Timing()
}

/// How long one kind of work takes at least: a promise that is due earlier cannot be kept.
public struct LeadTime: Sendable, Hashable {
  /// The kind of work, in the words that commitments use for it: "custom report".
  public let work: String
  /// How many days it takes.
  public let days: Int

  /// `work` takes so many `days`.
  public init(_ work: String, days: Int) {
    self.work = work
    self.days = days
  }
}

/// A number of days that depends on the size of the customer.
public struct DaysBySegment: Sendable, Hashable {
  /// The days by segment.
  public let bySegment: [String: Int]
  /// The days in every other segment, and where the segment is not known.
  public let otherwise: Int

  /// The days in some segments, and in all others.
  public init(_ bySegment: [String: Int] = [:], otherwise: Int) {
    self.bySegment = bySegment
    self.otherwise = otherwise
  }

  /// Two days for small business, three for mid-market, five for enterprise and for every other.
  public static let standard = DaysBySegment(["smb": 2, "mid-market": 3, "enterprise": 5], otherwise: 5)

  /// The days in `segment`; `nil` for one that is not known.
  public func days(for segment: String?) -> Int { segment.flatMap { bySegment[$0] } ?? otherwise }

  /// The same, except in the segments of `others`.
  public func replacing(with others: [String: Int]) -> DaysBySegment {
    DaysBySegment(bySegment.merging(others) { _, other in other }, otherwise: otherwise)
  }
}
