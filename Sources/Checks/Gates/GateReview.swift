internal import HandoverModel

/// What a gate's check looks at.
struct GateReview: Sendable {
  /// The handover, with what follows from it.
  let account: Account
  /// Everything else that the company wrote.
  let book: AccountBook
  /// What the customer would get, with what of it must not leave the house.
  let share: ShareReview
}
