internal import Checks
internal import Diagnostics
internal import HandoverModel

/// A deal has fewer than two people on the customer's side: when one leaves, nobody there knows us.
struct SingleThreaded: Check {
  static let kind = FindingKind(
    "single-threaded",
    .warning,
    summary: "Only one person on the customer's side is named.",
    reason: "When that person leaves, nobody there knows why they bought.",
    wrong: "| Derek Huang | champion |",
    right: "| Derek Huang | champion |\n| Patricia Morales | executive sponsor |"
  )

  func findings(in book: AccountBook) -> [Finding] {
    book.handovers.compactMap { handover in
      guard handover.stakeholders.count == 1, let only = handover.stakeholders.first else { return nil }
      return Finding(
        Self.kind,
        "\"\(only.nameText)\" is the only person named at \(handover.customer)",
        at: only.nameRange,
        help: "add whoever pays, and whoever will use it"
      )
    }
  }
}
