extension Placeholder {
  /// A regular expression, as JSON Schema writes them, for every text that is no whole answer: empty, UNKNOWN somewhere in it, one of
  /// the words that stand for nothing, a gap of a template. Letter case of the words does not matter, so each letter is a set of two.
  public static let pattern: String = {
    // What `mentionsUnknown` takes for a letter.
    let other = "[^A-Za-z\\u0080-\\uffff]"
    let unknown = "(?:^|\(other))UNKNOWN(?:$|\(other))"
    let alternatives = words.sorted().map { inAnyCase($0) }.joined(separator: "|")
    let templates = "_[_ ]*|\\[[^\\]]*\\]|\\{\\{.*\\}\\}|<[^>]*>"
    return "\(unknown)|^\\s*(?:(?:\(alternatives))[.!…]*|[?.…]+[.!…]*|\(templates))?\\s*$"
  }()

  /// `text` as a regular expression that matches it in any letter case.
  public static func inAnyCase(_ text: String) -> String {
    text.lowercased().map { character in
      let upper = character.uppercased()
      let isLetter = upper != String(character) && upper.unicodeScalars.count == 1
      if isLetter { return "[\(character)\(upper)]" }
      return character == " " ? "\\s+" : "\\^$.|?*+()[]{}/".contains(character) ? "\\\(character)" : String(character)
    }.joined()
  }
}
