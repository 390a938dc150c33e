public import Diagnostics
internal import HandoverModel

/// A check of one handover, with what follows from it and how ready it is.
///
/// To add one, copy a file of `Handovers/`, change its words, add a line to ``handoverChecks``, and write its examples, which are
/// its tests and its documentation (`Sources/BuiltinExamples/`).
protocol HandoverCheck: Sendable {
  /// The kind of finding it makes; one only, with a permanent name.
  static var kind: FindingKind { get }

  /// What is wrong in the handover that `review` looks at, in any order.
  static func findings(in review: HandoverReview) -> [Finding]
}

/// A check that compares documents with each other, or looks at what is no handover.
protocol BookCheck: Sendable {
  /// The kind of finding it makes; one only, with a permanent name.
  static var kind: FindingKind { get }

  /// What is wrong in `book`, in any order.
  static func findings(in book: AccountBook) -> [Finding]

  /// The same, where `leaks` are told besides.
  static func findings(in book: AccountBook, beside leaks: [Finding]) -> [Finding]
}

extension BookCheck {
  static func findings(in book: AccountBook, beside leaks: [Finding]) -> [Finding] { findings(in: book) }
}

/// All checks of one handover, in alphabetical order.
let handoverChecks: [any HandoverCheck.Type] = [
  AEItemAfterSupport.self,
  AgreedByStranger.self,
  AwayOnTheDay.self,
  BriefTooLong.self,
  CSMWithoutIntroduction.self,
  ChangedSinceAccepted.self,
  ChangedSinceAgreed.self,
  ConfidenceNotAsked.self,
  DatesOutOfOrder.self,
  DayToCome.self,
  DeclinedPromiseInPlan.self,
  DuplicateStakeholder.self,
  ExpectedClosePast.self,
  FactsDisagree.self,
  IntroductionNotTold.self,
  IntroductionTooSoon.self,
  ItemInFreeze.self,
  ItemOnClosedDay.self,
  ItemOutsideWindow.self,
  ItemWithoutDay.self,
  ItemWithoutDoneWhen.self,
  ItemWithoutOwner.self,
  ItemsInACircle.self,
  LateDraft.self,
  LateFirstValue.self,
  LateInternalMeeting.self,
  LateKickoff.self,
  LateOnboarding.self,
  LateSuccessPlan.self,
  MissingSource.self,
  NoCSM.self,
  NoEarlyValue.self,
  NoProofStory.self,
  NothingComesNext.self,
  NoticeNear.self,
  OnHoldOver.self,
  OverdueItem.self,
  OverrideNotValid.self,
  OverrideOutlived.self,
  OwnerAway.self,
  OwnershipGap.self,
  PayerStaysAway.self,
  PlanReviewPast.self,
  PromiseBeforeItsItem.self,
  PromiseTooSoon.self,
  QuestionForNobody.self,
  RenewalOdd.self,
  RenewalPast.self,
  ReturnedAndWaiting.self,
  SecondIntroduction.self,
  SeveralOutcomes.self,
  SingleThreaded.self,
  StageAhead.self,
  StaleAnswer.self,
  StrangerNamed.self,
  TwoAccountable.self,
  UnpreparedMeeting.self,
  UnreachableAttendee.self,
  VagueSuccess.self,
  WaitingWithoutDay.self,
]

/// All checks of the whole book, in alphabetical order.
let bookChecks: [any BookCheck.Type] = [
  OtherCustomer.self,
  PeopleWithoutDuties.self,
  PersonWithoutName.self,
  PlaybookReviewOverdue.self,
  TemplateLeftIn.self,
  WrongRole.self,
]

/// Says that a document does not meet a requirement of its schema. Each looks after some states of requirements; together they
/// look after all.
protocol RequirementCheck: Sendable {
  /// The kind of finding it makes.
  static var kind: FindingKind { get }

  /// What to say where `document` does not meet `requirement`; `nil` where another check says it.
  static func finding(for requirement: Requirement, in document: any Document) -> Finding?
}

/// All checks of requirements, in alphabetical order.
let requirementChecks: [any RequirementCheck.Type] = [
  EmptySection.self,
  MissingAnswer.self,
  MissingField.self,
  MissingSection.self,
  ThinSection.self,
  UnreviewedNone.self,
]

/// The names of the findings that a requirement of the schema is not met.
public let requirementFindingNames: Set<String> = Set(requirementChecks.map { $0.kind.id })

/// A check that a gate of the schema names: what must hold, beside complete fields and sections, before a handover goes on
/// (DOMAIN.md, "Life of a handover").
protocol GateCheck: Sendable {
  /// The kind of finding it makes; its name is what the schema's `gates` call it.
  static var kind: FindingKind { get }

  /// The fields and sections without which it can say nothing: where one is not there, the check does not pass.
  static var needs: [GateNeed] { get }

  /// What stands in the way of the handover that `review` looks at, in the order of what is to be done. What it needs and is not there need not be told.
  static func findings(in review: GateReview) -> [Finding]
}

/// A check that something a customer would get must not leave the house (DOMAIN.md, "What never reaches a customer page").
protocol LeakCheck: Sendable {
  /// The kind of finding it makes.
  static var kind: FindingKind { get }

  /// What in `text`, a part of what is `outgoing`, must not leave, in the order of its places.
  static func leaks(in text: OutgoingText, of outgoing: Outgoing) -> [Leak]
}

/// All checks of what would leave the house, in alphabetical order.
let leakChecks: [any LeakCheck.Type] = [
  CompetitorNamed.self,
  CustomerNamed.self,
  HiddenOrder.self,
  InternalAddress.self,
  InternalAmount.self,
  InternalLabel.self,
  InternalWords.self,
  StanceWord.self,
]

/// All checks that gates can name, in alphabetical order.
let gateChecks: [any GateCheck.Type] = [
  AcceptedByCSM.self,
  ChampionKnown.self,
  CommitmentsClosed.self,
  CommitmentsOwned.self,
  CommitmentsServed.self,
  CustomerPageClean.self,
  CustomerTold.self,
  ExpectedCloseSet.self,
  FirstWindowDone.self,
  IntelAnswered.self,
  InternalMeetingHeld.self,
  IntroductionAttended.self,
  MeasurableSuccess.self,
  PayerKnown.self,
  RisksMitigated.self,
  SuccessPlanAgreed.self,
  TwoLiveContacts.self,
  WindowsFilled.self,
]

/// Every kind of finding that checks can make.
public let checkFindingKinds: [FindingKind] =
  handoverChecks.map { $0.kind } + bookChecks.map { $0.kind } + requirementChecks.map { $0.kind }
  + gateChecks.map { $0.kind } + leakChecks.map { $0.kind }
  + [NextStage.kind, UselessSilencing.kind]

/// The names of the checks that the gates of a schema can name.
public let gateCheckNames: [String] = gateChecks.map { $0.kind.id }
