/// Whether findings are printed in colour, and in which.
public enum TerminalStyle: Sendable {
  /// No colour: a file, a pipe, a terminal where `NO_COLOR` is set.
  case plain
  /// The terminal's own colours, by ANSI sequences.
  case colored

  /// What a piece of a finding is.
  enum Part {
    case severity(Severity)
    case message
    case frame
  }

  /// `text` in the style of `part`.
  func styled(_ text: String, as part: Part) -> String {
    guard self == .colored else { return text }
    let code =
      switch part {
      case .severity(.broken), .severity(.notReady): "1;31"
      case .severity(.warning): "1;33"
      case .severity(.advice): "1;36"
      case .message: "1"
      case .frame: "34"
      }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
