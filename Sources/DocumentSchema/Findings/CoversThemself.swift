public import Diagnostics
internal import HandoverModel

/// Somebody who covers for themself.
public enum CoversThemself {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "covers-themself",
    .notReady,
    summary: "Somebody who is away is named as their own cover.",
    reason: "A customer who is sent to them while they are away is sent to nobody.",
    wrong: "maria: { away: [{ from: 2026-12-20, to: 2027-01-06, cover: maria }] }",
    right: "maria: { away: [{ from: 2026-12-20, to: 2027-01-06, cover: jordan }] }"
  )

  /// `cover` is the one who is away.
  static func finding(_ cover: Written<PersonID>) -> Finding {
    Finding(
      kind,
      "\"\(cover.value)\" cannot cover for themself",
      at: cover.range,
      help: "name somebody who is there on these days"
    )
  }
}
