internal import Diagnostics
internal import HandoverModel

/// A handover as checks look at it: what follows from it, how ready it is, and the book that it stands in.
struct HandoverReview: Sendable {
  /// The handover, with what follows from it.
  let account: Account
  /// How ready it is for each gate.
  let readiness: Readiness
  /// Everything else that the company wrote.
  let book: AccountBook
  /// What in the success plan is not as it was when the customer agreed to it.
  let planChanges: [AgreedPlanChange]
  /// Where gates that were passed lack something, by the names of the findings that tell it.
  private let told: [String: Set<SourceRange>]

  /// A look at `account`, which is as ready as `readiness` says, in `book`.
  init(of account: Account, readiness: Readiness, planChanges: [AgreedPlanChange], in book: AccountBook) {
    self.account = account
    self.planChanges = planChanges
    self.readiness = readiness
    self.book = book
    let reached = account.handover.content.course.reached
    let failing = readiness.gates.filter { $0.position <= reached }.flatMap(\.failing)
    told = Dictionary(grouping: failing, by: \.kind.id).mapValues { Set($0.map(\.range)) }
  }

  /// The handover.
  var handover: Handover { account.handover }
  /// The day for which everything is computed.
  var today: CalendarDate { book.today }
  /// How early things must happen.
  var timing: Timing { book.configuration.timing }
  /// On which days the vendor works.
  var calendar: WorkingCalendar { book.configuration.calendar }

  /// Whether the handover keeps this stage's promises already.
  func hasReached(_ stage: Stage) -> Bool { handover.hasReached(stage) }

  /// Whether the introduction was held.
  var isIntroduced: Bool { handover.isIntroduced(by: today) }

  /// Whether the handover is on its course: neither returned, nor on hold, nor cancelled.
  var isOnCourse: Bool { handover.isOnCourse }

  /// How many working days lie ahead until `date`: 0 for today and for what is past, 1 for the next working day.
  func workingDays(until date: CalendarDate) -> Int {
    date <= today ? 0 : calendar.workingDays(from: today, to: date)
  }

  /// Whether a finding of `kind` about `range` is told already as what a gate that was passed lacks.
  func isTold(_ kind: FindingKind, at range: SourceRange) -> Bool { told[kind.id]?.contains(range) ?? false }
}
