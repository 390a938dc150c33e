/// What a page model says in the pages' own words with something put into it; the texts are in `templates/words/`, a file a language.
///
/// A text names what is put in in braces: `{count}`. A sentence about a number of things has two texts, for one and for other numbers.
enum Sentence: String, Sendable, CaseIterable {
  case siteTitleOf
  case inDays, daysAgo
  case briefTitle, handoverTitle, playbookTitle, documentTitle
  case thingsMissing, letThroughBy, letThroughGate, untilDay, gateInto
  case workingDays, timeInCity, askedOn, ofFive, helpsUntil
  case trustDrawn, metOn, undescribed, notMetNames, unownedNames
  case onDay, byPersonOn, itemsInWindows, bothSides, openPromises, excluded
  case since, awayUntil, covers, toPerson
  case termMonths, termFrom, aYear, noticeBy
  case fromToTarget
  case moreInHandover, promisedTo, dueDay, askPerson, moreReasons, planChanged, planChangedSince
  case writtenBy, changedBy, revision
  case usedByCount, inPhase, gateSays, personAs, becauseSegment, becauseStage, becauseProduct, becauseTag,
    becauseFinding
  case meetingTitle, writesIt, gateAsks, heldOn, plannedFor, toBeHeldBy
  case lookedAfterBy, outcomeCourse, judgedBy, clockIn, personSays, agreedBy, nextReviewOn, scoreOfFive
  case booked, missingForSome, undatedCount, sentBackBecause, moreBelow
  case planTitle, dayOf, beginsIn, endedOn, countedFromDay, countedFromContract, countedFromIntroduction,
    countedFromClose
  case countOfCount, doneVisibly, doneOf, dayNumber, dueDistance, movedFrom, inFreezeFor, fromDayToDay
  case doneWhen, comesAfter, servesOutcome, keepsPromise, keepsPromiseTo, addsIt
  case timelineTitle, todayIsDay, todayBefore, todayAfter, stepsByState, closedDays, undrawnSteps

  /// What is put into it.
  var slots: Set<String> {
    switch self {
    case .inDays, .daysAgo, .thingsMissing, .termMonths, .moreInHandover, .moreReasons, .planChanged, .booked,
      .missingForSome, .undatedCount, .moreBelow, .undrawnSteps:
      ["count"]
    case .usedByCount: ["count"]
    case .sentBackBecause: ["reason"]
    case .inPhase: ["phase"]
    case .gateSays: ["number", "state"]
    case .personAs: ["name", "part"]
    case .becauseSegment, .becauseStage, .becauseProduct, .becauseTag, .becauseFinding: ["name"]
    case .writesIt, .lookedAfterBy, .judgedBy, .personSays, .agreedBy: ["name"]
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
    case .untilDay, .since, .awayUntil, .termFrom, .noticeBy, .askedOn, .metOn, .onDay, .dueDay: ["day"]
    case .aYear: ["sum"]
    case .workingDays, .openPromises: ["count"]
    case .timeInCity: ["time", "city"]
    case .ofFive: ["score"]
    case .helpsUntil, .byPersonOn: ["name", "day"]
    case .trustDrawn: ["a", "b", "c"]
    case .undescribed, .notMetNames, .unownedNames: ["names"]
    case .itemsInWindows: ["counts"]
    case .bothSides: ["ours", "theirs"]
    case .excluded: ["what"]
    case .fromToTarget: ["baseline", "target"]
    case .planChangedSince: ["count", "day"]
    case .writtenBy, .changedBy: ["day", "name"]
    case .revision: ["commit"]
    case .planTitle: ["customer"]
    case .dayOf, .dayNumber: ["number"]
    case .beginsIn, .dueDistance: ["distance"]
    case .endedOn, .countedFromDay, .countedFromContract, .countedFromIntroduction, .countedFromClose: ["day"]
    case .countOfCount, .doneVisibly, .doneOf: ["done", "total"]
    case .movedFrom: ["day", "why"]
    case .inFreezeFor: ["reason"]
    case .fromDayToDay, .timelineTitle: ["first", "last"]
    case .doneWhen: ["condition"]
    case .comesAfter: ["step"]
    case .servesOutcome: ["outcome"]
    case .keepsPromise: ["promise"]
    case .keepsPromiseTo: ["name", "promise"]
    case .addsIt: ["name"]
    case .todayIsDay: ["day", "number"]
    case .todayBefore, .todayAfter: ["count", "day"]
    case .stepsByState: ["count", "states"]
    case .closedDays: ["days"]
    }
  }
}
