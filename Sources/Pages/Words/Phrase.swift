/// What a template says in the pages' own words, with `{{say.name}}`, and page models too; the texts are in `templates/words/`, a file a language.
///
/// Each is a label, a title or a whole sentence: no preposition, which another language says in another way in each place. What has something
/// put into it is a ``Sentence``.
enum Phrase: String, Sendable, CaseIterable {
  // Everywhere
  case and, unknown, nobody, nobodyYet, internalAsOf, asOf
  case skip, builtFor, countedToday, builtLongAgo, nothingForCustomers, siteTitle
  case today, tomorrow, yesterday, overdue
  case stageDraft, stageInReview, stageAccepted, stageIntroduced, stageOnboarding, stageOnboarded, stageReturned,
    stageOnHold,
    stageCancelled
  case high, medium, low
  case error, warning, advice

  // The pages of one customer
  case brief, briefKind, plan, meeting, handover

  // What is found
  case found, foundOne, foundWhere, mended, notSo, butSo, whatIsFound, looksLikeIt, nothingWritten, contents

  // The gate
  case completeForStage, clearToGo, whereStand, yes, notYet, nothingMissing, letThrough, itLacks, required, leaking,
    nothingInternal
  case gateExpectedCloseSet, gateIntelAnswered, gatePayerKnown, gateChampionKnown, gateTwoLiveContacts,
    gateInternalMeetingHeld,
    gateAcceptedByCsm, gateCommitmentsOwned, gateRisksMitigated, gateMeasurableSuccess, gateWindowsFilled,
    gateIntroductionAttended,
    gateCustomerTold, gateCustomerPageClean, gateCommitmentsServed, gateFirstWindowDone, gateSuccessPlanAgreed,
    gateCommitmentsClosed

  // The triangle of trust
  case trust, sideHeld, sidePartly, sideMissing, notMetYet, nobodyLooksAfter, everyContactOwned
  case endorsedAndProven, endorsedOnly, provenOnly, neitherEndorsed

  // The introduction
  case introduction, when, ownerNow, fromTo, noDate, daysLeft, introduced, confidence, notAsked, nextReview

  // Who they are
  case bought, offered, term, lostOn, renewal, lengthUnknown, startUnknown, priceUnknown
  case renewsAutomatically, renewsNotAutomatically, renewalUnknown, noticeUnknown

  // The brief's questions
  case whoAreThey, whatWeKnow, confirm, intelWhy, intelProblem, intelSuccess, intelRoadblocks, moreThere
  case success, outcomesCaption, outcome, fromTarget, byJudge, noOutcome
  case people, peopleAll, peopleCaption, notInTheRoom, name, roleStance, prefersOwner, notMet, noContact, nobodyNamed
  case promises, riskiestFirst, promisesCaption, promise, canWe, dueOwner, promiseDone, promiseDeclined, canYes,
    canPartly, canNo, noPromise
  case risks, noRisk, severityUnknown, nothingDone, nobodyWatches, sign, avoid, theyWork
  case next, noStep
  case questions, noQuestion
  case howToOpen, oneOutcome, agenda, aeSays, proof
  case sources, lookAgain, readOn, wholeHandover, forCustomer, nothingYet, cancelledReason, playbooks
  case shareSuccessPlan, shareIntroduction, shareLetter, shareCalendar

  // The plan
  case planKind, planToday, planDone, planNext, planReview, nothingPlanned, noneVisible, ninetyDaysOver, notCounted
  case ninetyDays, timelineNote, noAnchor, noDatedStep, unnamedSteps, calendarFile
  case firstWindow, secondWindow, thirdWindow, noWindow, noStepInWindow, noStepYet, openItems, somebodyAddsIt
  case stepColumn, stepOwnerDue, stepStatus, stepOwner, noDay, internalStep, onTheirSide
  case stepDone, stepLate, stepInProgress, stepBlocked, stepOpen, stepCancelled
  case onWeekend, onHoliday, inFreeze, aWeekend, aHoliday, aFreeze
  case communication, communicationWhat, communicationChannel, noCommunication, planInHandover, planFindings

  // The handover
  case handoverDocument, lifecycle, facts, factsNote, uncommitted, sinceThen, pastUnknown

  // Playbooks and other documents
  case playbook, playbooksTitle, playbookFor, keptBy, lastReviewed, usedBy

  // The first page
  case introductions, coming, comingCaption, undated, undatedCaption, past, pastCaption, otherDocuments, customer
  case noneBooked
}
