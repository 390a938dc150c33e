/// What says in a document where an answer is from: the title of a column, the label of a line.
public enum SourceWords {
  /// In small letters, in the languages of Baton.
  public static let all = ["source", "sources", "quelle", "quellen", "evidence", "beleg"]

  /// Whether `text`, a paragraph, is only a source: `Source: workshop, 3 Feb`.
  static func areAll(of text: String) -> Bool {
    guard let colon = text.prefix(20).firstIndex(of: ":") else { return false }
    return all.contains(text[..<colon].trimmed.lowercased())
  }
}
