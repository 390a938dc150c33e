/// What counts as no answer (DOMAIN.md, "UNKNOWN is an honest answer").
public enum Placeholder {
  /// How much of an answer is there.
  public enum Presence: Sendable, Hashable {
    /// A real answer.
    case given
    /// An answer that says UNKNOWN somewhere.
    case partly
    /// Nothing, or a word that stands for nothing.
    case missing
  }

  private static let words: Set<String> = [
    "unknown", "unbekannt", "keine angabe", "k. a.", "k.a.", "tbd", "tbc", "todo", "n/a", "na", "?", "??", "???", "-",
    "–", "—",
    "yyyy-mm-dd", "dd.mm.yyyy", "dd/mm/yyyy", "mm/dd/yyyy", "jjjj-mm-tt", "tt.mm.jjjj",
  ]

  /// Judges `text`, the plain text of an answer.
  public static func presence(of text: some StringProtocol) -> Presence {
    let answer = text.trimmed
    if answer.isEmpty || isWord(answer) || isTemplate(answer) { return .missing }
    return mentionsUnknown(answer) ? .partly : .given
  }

  /// Judges an answer of several lines: it is missing where each line is.
  public static func presence(ofLines text: String) -> Presence {
    presence(ofAll: text.split(whereSeparator: \.isNewline).map { presence(of: $0) })
  }

  /// Judges several answers together: nothing is known where none of them is.
  static func presence(ofAll parts: [Presence]) -> Presence {
    if parts.allSatisfy({ $0 == .missing }) { return .missing }
    return parts.allSatisfy { $0 == .given } ? .given : .partly
  }

  /// `[Name]`, `{{client}}`, `<company>` or `____`: a gap of a template that nobody filled.
  private static func isTemplate(_ answer: String) -> Bool {
    if answer.allSatisfy({ $0 == "_" || $0 == " " }) { return true }
    let pairs: [(String, String)] = [("[", "]"), ("{{", "}}"), ("<", ">")]
    return pairs.contains { opening, closing in
      answer.hasPrefix(opening) && answer.hasSuffix(closing)
        && !answer.dropFirst(opening.count).dropLast(closing.count).contains(closing)
    }
  }

  /// Whether `answer` is one of the words, runs of spaces and letter case ignored.
  private static func isWord(_ answer: String) -> Bool {
    // Long answers, of which there are many, need not be looked at letter by letter.
    guard answer.utf8.count <= 40 else { return false }
    let small = answer.lowercased()
    if words.contains(small) { return true }
    // Only two of the words have a blank in them.
    guard small.hasPrefix("k") else { return false }
    return words.contains(small.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Only capitals count, so that "unknown territory" in a sentence stays a sentence.
  private static func mentionsUnknown(_ answer: String) -> Bool {
    let word = Array("UNKNOWN".utf8)
    let isThere = answer.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.count >= word.count else { return false }
      return (0...bytes.count - word.count).contains { start in
        bytes[start] == word[0] && bytes[start..<start + word.count].elementsEqual(word)
      }
    }
    return isThere != false && answer.split { !$0.isLetter }.contains("UNKNOWN")
  }
}
