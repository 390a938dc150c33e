/// A form in which a run is reported. A new one is a file in `Formats/`, a line in ``reportFormats`` and an expected output among the
/// fixtures.
public protocol ReportFormat: Sendable {
  /// What a person types behind `--format`.
  static var name: String { get }
  /// What it is for, in a few words.
  static var purpose: String { get }
  /// A file for it, as an example.
  static var fileName: String { get }
  /// `report` in this format, ending with a line end; empty where it has nothing to say.
  static func text(of report: RunReport) -> String
}

/// All formats, in the order in which help lists them.
public let reportFormats: [any ReportFormat.Type] = [
  TerminalFormat.self,
  JSONFormat.self,
  SARIFFormat.self,
  GitHubFormat.self,
  GitLabFormat.self,
  JUnitFormat.self,
  MarkdownFormat.self,
]
