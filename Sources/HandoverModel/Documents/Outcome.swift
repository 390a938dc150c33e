/// What success means to the customer: a row of "Success criteria".
public struct Outcome: Sendable {
  /// What they want to be true.
  public let outcome: Answer
  /// What is measured.
  public let metric: Answer?
  /// Where it stands today.
  public let baseline: Answer?
  /// Where it shall be.
  public let target: Answer?
  /// By when, as written.
  public let by: Answer?
  /// The day that `by` means, where it could be read.
  public let day: PlanDay?
  /// Who says whether it was reached.
  public let judgedBy: Answer?

  /// An outcome, as far as it was written.
  public init(
    outcome: Answer,
    metric: Answer?,
    baseline: Answer?,
    target: Answer?,
    by: Answer?,
    day: PlanDay?,
    judgedBy: Answer?
  ) {
    self.outcome = outcome
    self.metric = metric
    self.baseline = baseline
    self.target = target
    self.by = by
    self.day = day
    self.judgedBy = judgedBy
  }
}
