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
  case completeForStage, yes, notYet, nothingMissing, letThrough, itLacks

  // The introduction
  case introduction, when, ownerNow, fromTo, noDate

  // Who they are
  case segment, bought, offered, term, lostOn, renewal, lengthUnknown, startUnknown, priceUnknown
  case renewsAutomatically, renewsNotAutomatically, renewalUnknown, noticeUnknown

  // The brief's questions
  case whoAreThey, whatWeKnow, confirm, whyBought, whichProblem, whatIsSuccess, whichRoadblocks
  case success, outcomesCaption, outcome, fromTarget, byJudge, noOutcome
  case people, peopleCaption, name, roleStance, prefersOwner, notMet, noContact, nobodyNamed
  case promises, promiseDone, promiseDeclined, notDeliverable, partlyDeliverable, deliverableUnknown, noPromise
  case risks, noRisk, severityUnknown, nothingDone, nobodyWatches, sign
  case next, noStep
  case questions
  case howToOpen, oneOutcome, inTheRoom, agenda, aeSays, proof
  case doubts
  case sources, readOn, wholeHandover, forCustomer, nothingYet, cancelledReason, playbooks
  case lostReason, returnedReason, onHoldReason
  case shareSuccessPlan, shareIntroduction, shareLetter, shareCalendar

  // The handover
  case handoverDocument, lifecycle, facts, factsNote, uncommitted, sinceThen, pastUnknown

  // Playbooks and other documents
  case playbook, playbooksTitle, playbookFor, keptBy, lastReviewed, usedBy

  // The first page
  case introductions, coming, comingCaption, undated, undatedCaption, past, pastCaption, otherDocuments, customer
  case noneBooked
}
