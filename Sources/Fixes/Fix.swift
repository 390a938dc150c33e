public import Diagnostics

/// A change of one document that is sure to be what its author meant: some edits that belong together, and can be made without any
/// other fix.
public struct Fix: Sendable {
  /// What is done.
  public enum Deed: String, Sendable {
    case rename, write, add, insert

    /// As what was done: `renamed`.
    var past: String {
      switch self {
      case .rename: "renamed"
      case .write: "wrote"
      case .add: "added"
      case .insert: "inserted"
      }
    }
  }

  /// What is done.
  public let deed: Deed
  /// To what, in a salesperson's words: `"csn" to "csm"`.
  public let object: String
  /// The kind of finding that it mends; `nil` where nothing was found, as with a TBD that becomes UNKNOWN.
  public let kind: FindingKind?
  /// What it is about: the characters of the finding.
  public let place: SourceRange
  /// The changes, all of one file.
  public let edits: [TextEdit]

  /// What an editor offers to do: `rename "csn" to "csm"`.
  public var title: String { "\(deed.rawValue) \(object)" }
  /// What was done: `renamed "csn" to "csm"`.
  public var report: String { "\(deed.past) \(object)" }

  init(_ deed: Deed, _ object: String, mending kind: FindingKind?, at place: SourceRange, _ edits: [TextEdit]) {
    self.deed = deed
    self.object = object
    self.kind = kind
    self.place = place
    self.edits = edits
  }

  /// What `finding` suggests, written; `nil` where it suggests nothing.
  init?(writingSuggestionOf finding: Finding) {
    guard let suggestion = finding.suggestion else { return nil }
    let object = "\"\(suggestion.onOneLine)\" for \"\(finding.range.text.onOneLine)\""
    self.init(.write, object, mending: finding.kind, at: finding.range, [TextEdit(finding.range, suggestion)])
  }

  /// The name that `finding` suggests, in place of the one that stands there; `nil` where it suggests nothing.
  init?(renamingAt finding: Finding) {
    guard let suggestion = finding.suggestion else { return nil }
    let object = "\"\(finding.range.text.onOneLine)\" to \"\(suggestion.onOneLine)\""
    self.init(.rename, object, mending: finding.kind, at: finding.range, [TextEdit(finding.range, suggestion)])
  }
}

extension String {
  /// Its words on one line, at most 60 characters of them.
  var onOneLine: String {
    let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 60 ? line : line.prefix(57) + "…"
  }
}
