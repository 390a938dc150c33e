public import Markdown

/// The id at the end of an item or a cell, by which others refer to it: `{#board-report}` (DOMAIN.md, "How a document is read").
public enum ItemID {
  /// `inlines` without the id at their end, and the id; `nil` where none stands there.
  public static func splitting(_ inlines: [Inline]) -> (content: [Inline], id: String?) {
    guard case .text(let text)? = inlines.last else { return (inlines, nil) }
    let trimmed = text.trimmedEnd
    guard trimmed.utf8.last == UInt8(ascii: "}"), let start = trimmed.utf8.lastIndex(of: UInt8(ascii: "{")) else {
      return (inlines, nil)
    }
    let inner = trimmed[start...].dropFirst().dropLast()
    guard inner.utf8.first == UInt8(ascii: "#"), isID(inner.dropFirst()) else { return (inlines, nil) }
    let rest = String(trimmed[..<start]).trimmedEnd
    return (inlines.dropLast() + (rest.isEmpty ? [] : [.text(rest)]), String(inner.dropFirst()))
  }

  /// Letters, digits, `-`, `_` and `.`.
  private static func isID(_ text: Substring) -> Bool {
    (1...80).contains(text.utf8.count)
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == "." }
  }
}
