public import Diagnostics

/// A week in which nobody works.
public enum NoWorkingDay {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "no-working-day",
    .notReady,
    summary: "The list of working days is empty.",
    reason: "No date could ever be kept; Baton takes Monday to Friday instead.",
    wrong: "working-days: []",
    right: "working-days: [mon, tue, wed, thu, fri]"
  )

  /// The list at `range` holds no day.
  static func finding(at range: SourceRange) -> Finding {
    Finding(kind, "\"working-days\" names no day", at: range, help: "write the days, such as [mon, tue, wed, thu, fri]")
  }
}
