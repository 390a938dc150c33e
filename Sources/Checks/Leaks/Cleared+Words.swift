internal import Clearing
internal import Diagnostics

extension Cleared<String> {
  /// Its words: letters, digits, hyphens.
  var words: [Substring] { value.split { !$0.isLetter && !$0.isNumber && $0 != "-" } }

  /// Where `part` of it stands in the source; where it was written in another way there, the whole.
  func place(of part: some StringProtocol) -> SourceRange { range.firstPlace(of: String(part)) ?? range }

  /// It as a text of its own, in which phrases can be looked for.
  var asSource: SourceRange {
    let bytes = Array(value.utf8)
    return SourceFile(path: range.file.path, bytes: bytes).range(0, bytes.count)
  }
}
