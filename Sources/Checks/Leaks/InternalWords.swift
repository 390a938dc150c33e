internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get has five words or more in common, one behind the other, with a section that is internal by its name.
///
/// That may be an accident, so it can be cleared with a reason: `<!-- baton-ignore internal-words: they said so themselves -->`. Until then the
/// customer gets nothing.
enum InternalWords: LeakCheck {
  static let kind = FindingKind(
    "internal-words",
    .warning,
    summary: "The same words stand in an internal section and in what the customer gets.",
    reason: "What was copied out of the internal notes brings along what it was written for.",
    wrong:
      "## Internal notes\nLet Derek carry the numbers to him.\n- [ ] Let Derek carry the numbers to Bill (Derek Huang, Day 20, customer)",
    right:
      "## Internal notes\nLet Derek carry the numbers to him.\n- [ ] First figures for finance (Derek Huang, Day 20, customer)"
  )

  static func leaks(in text: OutgoingText, of outgoing: Outgoing) -> [Leak] {
    outgoing.internalWords.common(with: text).map { common in
      Leak(
        at: common.bytes,
        "stands in \"\(common.section)\" too",
        help: "say it in other words",
        or: "or, if they may read it, clear it with a reason: <!-- baton-ignore internal-words: … -->"
      )
    }
  }
}
