internal import Markdown

/// What says in a document where an answer is from: the title of a column, the label of a line.
public enum SourceWords {
  /// In small letters, in the languages of Baton.
  public static let all = sourceWords

  /// Whether `text`, a paragraph, is only a source: `Source: workshop, 3 Feb`.
  static func areAll(of text: String) -> Bool {
    // Most text has no colon so early, which its bytes tell at once.
    guard text.utf8.prefix(80).contains(UInt8(ascii: ":")), let colon = text.prefix(20).firstIndex(of: ":") else {
      return false
    }
    return all.contains(text[..<colon].trimmed.lowercased())
  }

  /// The source that is noted in parentheses or brackets somewhere in `text`: "They lost two contracts (source: call), and a third"; `nil` for
  /// none.
  public static func note(in text: String) -> String? {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) else { return nil }
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      let end: Character = rest[open] == "(" ? ")" : "]"
      rest = rest[open...].dropFirst()
      guard let colon = rest.prefix(12).firstIndex(of: ":"), all.contains(rest[..<colon].trimmed.lowercased()) else {
        continue
      }
      guard let close = rest.firstIndex(of: end) else { return nil }
      return rest[colon..<close].dropFirst().trimmed
    }
    return nil
  }
}
