public import Diagnostics
internal import HandoverModel

/// A number of days for a segment that does not exist.
public enum UnknownSegment {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-segment",
    .warning,
    summary: "A number of days is set for a segment that does not exist.",
    reason: "No customer is in it, so nobody is held to it.",
    wrong: "timing: { internal-meeting-after-close: { mid-markt: 3 } }",
    right: "timing: { internal-meeting-after-close: { mid-market: 3 } }"
  )

  /// `name` is not among `segments`; `near` was probably meant.
  static func finding(_ name: Written<String>, near: String?, segments: [String]) -> Finding {
    Finding(
      kind,
      "\"\(name.value)\" is not one of the segments",
      at: name.range,
      help: near.map { "did you mean \"\($0)\"?" }
        ?? "the segments are \(segments.prefix(12).joined(separator: ", "))"
    )
  }
}
