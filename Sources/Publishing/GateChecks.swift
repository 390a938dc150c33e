/// The checks that a schema may name for a gate (DOMAIN.md, "Life of a handover").
enum GateChecks {
  /// Their names, by the stage that they lead into.
  static let names = [
    "expected-close-set", "intel-answered",
    "payer-known", "champion-known", "two-live-contacts", "internal-meeting-held", "accepted-by-csm",
    "commitments-owned", "risks-mitigated", "measurable-success",
    "windows-filled", "introduction-attended", "customer-told", "customer-page-clean", "commitments-served",
    "first-window-done", "success-plan-agreed", "commitments-closed",
  ]
}
