/// What a page model says in the pages' own words with something put into it; the texts are in `templates/words/`, a file a language.
///
/// A text names what is put in in braces: `{count}`. A sentence about a number of things has two texts, for one and for other numbers.
enum Sentence: String, Sendable, CaseIterable {
  case siteTitleOf
  case inDays, daysAgo
  case briefTitle, handoverTitle, playbookTitle, documentTitle
  case thingsMissing, letThroughBy, letThroughGate, untilDay, gateInto
  case since, awayUntil, covers, toPerson
  case termMonths, termFrom, aYear, noticeBy
  case fromToTarget
  case moreInHandover, promisedTo, dueDay, askPerson, moreReasons, planChanged, planChangedSince
  case writtenBy, changedBy, revision
  case usedByCount, inPhase, gateSays, personAs, becauseSegment, becauseStage, becauseProduct, becauseTag,
    becauseFinding
  case meetingTitle, writesIt, gateAsks, heldOn, plannedFor, toBeHeldBy
  case lookedAfterBy, outcomeCourse, judgedBy, clockIn, personSays, fromSide, agreedBy, nextReviewOn, scoreOfFive
  case booked, missingForSome, undatedCount

  /// What is put into it.
  var slots: Set<String> {
    switch self {
    case .inDays, .daysAgo, .thingsMissing, .termMonths, .moreInHandover, .moreReasons, .planChanged, .booked,
      .missingForSome, .undatedCount:
      ["count"]
    case .usedByCount: ["count"]
    case .inPhase: ["phase"]
    case .gateSays: ["number", "state"]
    case .personAs: ["name", "part"]
    case .becauseSegment, .becauseStage, .becauseProduct, .becauseTag, .becauseFinding: ["name"]
    case .writesIt, .lookedAfterBy, .judgedBy, .personSays, .fromSide, .agreedBy: ["name"]
    case .meetingTitle: ["customer"]
    case .gateAsks: ["gate"]
    case .heldOn, .plannedFor, .toBeHeldBy, .nextReviewOn: ["day"]
    case .outcomeCourse: ["outcome", "course"]
    case .clockIn: ["time", "city"]
    case .scoreOfFive: ["score"]
    case .siteTitleOf, .letThroughBy, .covers, .toPerson, .promisedTo, .askPerson: ["name"]
    case .briefTitle, .handoverTitle: ["customer"]
    case .playbookTitle: ["title"]
    case .documentTitle: ["title", "kind"]
    case .gateInto: ["number", "stage"]
    case .letThroughGate: ["gate", "name", "day"]
    case .untilDay, .since, .awayUntil, .termFrom, .noticeBy, .dueDay: ["day"]
    case .aYear: ["sum"]
    case .fromToTarget: ["baseline", "target"]
    case .planChangedSince: ["count", "day"]
    case .writtenBy, .changedBy: ["day", "name"]
    case .revision: ["commit"]
    }
  }
}
