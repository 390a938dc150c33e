internal import Diagnostics

extension DocumentReport {
  /// The report for programs: JSON with sorted names, ending with a line end.
  public var json: String { JSONText.text(of: self) }
}
