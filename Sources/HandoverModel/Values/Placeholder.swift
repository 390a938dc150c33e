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

  static let words: Set<String> = [
    "unknown", "unbekannt", "keine angabe", "k. a.", "k.a.", "tbd", "tbc", "todo", "n/a", "n.a", "na", "?", "??", "???",
    "-",
    "–", "—",
    "yyyy-mm-dd", "dd.mm.yyyy", "dd/mm/yyyy", "mm/dd/yyyy", "jjjj-mm-tt", "tt.mm.jjjj",
  ]

  private static let firstBytes = Set(words.compactMap { $0.utf8.first.map { $0 | 0x20 } })

  /// Judges `text`, the plain text of an answer.
  public static func presence(of text: some StringProtocol) -> Presence {
    let answer = text.trimmed
    if answer.isEmpty || isWord(answer) || isTemplate(answer) { return .missing }
    return mentionsUnknown(answer) ? .partly : .given
  }

  /// Judges an answer of several lines: it is missing where each line is.
  public static func presence(ofLines text: String) -> Presence {
    var isGiven = true
    var isMissing = true
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      let presence = presence(of: Substring(line))
      isGiven = isGiven && presence == .given
      isMissing = isMissing && presence == .missing
      if !isGiven, !isMissing { return .partly }
    }
    return isMissing ? .missing : .given
  }

  /// Judges several answers together: nothing is known where none of them is.
  static func presence(ofAll parts: [Presence]) -> Presence {
    if parts.allSatisfy({ $0 == .missing }) { return .missing }
    return parts.allSatisfy { $0 == .given } ? .given : .partly
  }

  /// `[Name]`, `{{client}}`, `<company>` or `____`: a gap of a template that nobody filled.
  private static func isTemplate(_ answer: String) -> Bool {
    switch answer.utf8.first {
    case UInt8(ascii: "_"): answer.utf8.allSatisfy { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: " ") }
    case UInt8(ascii: "["): isBetween("[", "]", answer)
    case UInt8(ascii: "{"): isBetween("{{", "}}", answer)
    case UInt8(ascii: "<"): isBetween("<", ">", answer)
    default: false
    }
  }

  private static func isBetween(_ opening: String, _ closing: String, _ answer: String) -> Bool {
    answer.hasPrefix(opening) && answer.hasSuffix(closing)
      && !answer.dropFirst(opening.count).dropLast(closing.count).contains(closing)
  }

  /// Whether `answer` is one of the words, runs of spaces and letter case ignored.
  private static func isWord(_ answer: String) -> Bool {
    // Long answers, of which there are many, need not be looked at letter by letter, nor those with another first letter.
    guard answer.utf8.count <= 40, let first = answer.utf8.first,
      firstBytes.contains(first | 0x20) || first == UInt8(ascii: ".")
    else {
      return false
    }
    var small = answer.lowercased()
    if words.contains(small) { return true }
    while small.count > 1, let last = small.last, ".!…".contains(last) { small.removeLast() }
    if words.contains(small) || small.allSatisfy({ "?.…".contains($0) }) { return true }
    // Only two of the words have a blank in them.
    guard small.hasPrefix("k") else { return false }
    return words.contains(small.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private static let unknown = Array("UNKNOWN".utf8)

  /// Only capitals count, so that "unknown territory" in a sentence stays a sentence.
  private static func mentionsUnknown(_ answer: String) -> Bool {
    var answer = answer
    return answer.withUTF8 { bytes in
      guard bytes.count >= unknown.count else { return false }
      return (0...bytes.count - unknown.count).contains { place in
        bytes[place] == unknown[0] && bytes[place...].starts(with: unknown)
          && !(place > 0 && isLetter(bytes[place - 1]))
          && !(place + unknown.count < bytes.count && isLetter(bytes[place + unknown.count]))
      }
    }
  }

  /// Letters of ASCII, and whatever is not ASCII, which may be one.
  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || byte >= 0x80
  }
}
