/// How bad a finding is, from worst to least (DOMAIN.md, "Kinds of findings").
public enum Severity: Int, Sendable, Hashable, CaseIterable, Comparable {
  /// A page would be wrong, missing, or leak. The build writes nothing; with `--keep-going`, all but what is broken.
  case broken
  /// The content is not what its stage promises. The build writes every page, shows the finding, and exits with 1.
  case notReady
  /// Probably wrong.
  case warning
  /// What the next stage will ask for.
  case advice

  /// The word a person reads in front of the message. Both kinds of error read "error": what to do is the same.
  public var word: String {
    switch self {
    case .broken, .notReady: "error"
    case .warning: "warning"
    case .advice: "advice"
    }
  }

  /// Whether the finding makes `check` and `build` exit with 1.
  public var isError: Bool { self <= .notReady }

  /// Worse sorts first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}
