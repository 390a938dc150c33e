/// Where a customer stands in the bow tie (DOMAIN.md, "Every idea"): from the deal that is not yet won to the renewal.
public enum BowTiePhase: String, ReadableWord, Hashable, CaseIterable {
  /// Left of the knot: a deal that is not yet won.
  case selection
  /// The knot: won, and not yet introduced.
  case handover
  /// Introduced, and on the way to first value.
  case onboarding
  /// Onboarded, and using it.
  case adoption
  /// Onboarded, and growing.
  case expansion
  /// Onboarded, and up for renewal.
  case renewal
}
