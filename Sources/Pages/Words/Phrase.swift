/// What a template says in the pages' own words, with `{{say.name}}`, and page models too; the texts are in `templates/words/`, a file a language.
///
/// Each is a label, a title or a whole sentence: no preposition, which another language says in another way in each place. What has something
/// put into it is a ``Sentence``.
enum Phrase: String, Sendable, CaseIterable {
  // Everywhere
  case and, unknown, nobody, nobodyYet, internalAsOf, asOf
  case skip, builtFor, countedToday, builtLongAgo, overAMonthOld, nothingForCustomers, siteTitle, site
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
  case completeForStage, clearToGo, whereStand, yes, notYet, held, dealLost, nothingMissing, letThrough, itLacks,
    required,
    leaking,
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
    canPartly, canNo, notDeliverable, partlyDeliverable, deliverableUnknown, noPromise
  case risks, noRisk, severityUnknown, nothingDone, nobodyWatches, sign, internalNotes, theyWork
  case next, noStep
  case questions, nothingUnknown
  case howToOpen, oneOutcome, agenda, aeSays, proof
  case sources, lookAgain, readOn, wholeHandover, forCustomer, nothingYet, nothingForThem, cancelledReason, playbooks
  case lostReason, returnedReason, onHoldReason
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

  case phaseAwareness, phaseEducation, phaseSelection, phaseHandover, phaseOnboarding, phaseAdoption, phaseExpansion,
    phaseRenewal
  case kindAdoption, kindTimeToValue, kindSatisfaction, kindRenewal, kindOther, kindUnknown
  case measures, whoOwes, owedByOthers, owedByNobody, nothingOwed, standingDuty, no, closeExpected, closeWon, closeLost
  case becauseNamed, becauseEveryone, elsewhere, backlinks, phaseSales, phaseGrowth, phaseOther

  // What the fields of front matter are called: "fact", and the field's name
  case factType, factId, factFormerIds, factCustomer, factStage, factStageBefore, factSegment, factLanguage, factAe,
    factSe, factCsm, factCsmHistory, factUntil, factCloseDate, factCloseState, factProducts, factContractStart,
    factTermMonths, factArr, factCurrency, factRenewalDate, factNoticeDays, factAutoRenew, factInternalMeeting,
    factIntroMeeting, factPlanAnchor, factAcceptedBy, factAcceptedOn, factAeSupportUntil, factCustomerTold,
    factSuccessPlan, factStatus, factStartedOn, factAgreedBy, factAgreedOn, factCadence, factNextReview, factDraftedOn,
    factIntroducedOn, factOnboardedOn, factReturnedOn, factReturnedReason, factOnHoldReason, factOnHoldUntil,
    factPhase, factConfidence, factScore, factOn, factSaid, factOverride, factGate, factBy, factReason, factReference,
    factPlaybook, factLinks, factTags, factTitle, factOwner

  // The meetings
  case meetingKind, handoverMeeting, heldUndated, introductionHeld, noMeetingFollows, meetingsWait
  case topicCustomer, topicObjectives, topicRisks, topicSteps
  case whoTheyAre, whoMatters, whyLabel, problemsLabel, successLabel, risksLabel, promisesLabel, notesLabel,
    openBrief,
    openItemsLabel,
    firstStepsLabel, aeHelpsLabel, successPlanLabel, confidenceLabel
  case noReason, noProblem, noPlan, noOpenItem, promisesKept, noIntroduction, noExchange, noGateAsks, openHandover
  case openQuestions, noQuestion
  case exactlyOne, whoComes, attendeesCaption, part, prefersClock, ourSide, noAttendee, partAE, partCSM,
    partSE,
    notForTheRoom, noAgenda
  case whyUs, trackRecord, easyToWork, knowHow, wasAgreed, wereThere
  case whatFollows, planDraft, planShared, planAgreed, planNotBegun, askConfidence, askWithinDays
  case exchanges, exchangesCaption, what, withWhom, howOften

  // The first page
  case introductions, needsSomebody, coming, comingCaption, undated, undatedCaption, setAside, setAsideCaption, past,
    pastCaption
  case otherDocuments, customer, closeColumn, noneBooked, sentBack, dayPast
}
