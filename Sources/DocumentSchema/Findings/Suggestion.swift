internal import Diagnostics

/// Makes what a finding suggests to write in place of its characters.
enum Suggestion {
  /// The text of `range` with `word` in place of `text`, which must stand in it once, as it is: in emphasis, in quotes or before a
  /// source it may. `nil` where it does not, or `word` is not written plainly in YAML and Markdown alike.
  static func text(of range: SourceRange, with word: String, for text: String) -> String? {
    guard isPlain(word), range.bytes.count <= longest else { return nil }
    let written = range.text
    if written == text { return word }
    guard let place = written.firstRange(of: text), written[place.upperBound...].firstRange(of: text) == nil else {
      return nil
    }
    return written.replacingCharacters(in: place, with: word)
  }

  /// Longer than any answer in which one word is wrong, in bytes.
  private static let longest = 1_000

  /// Whether `word` is the same text in YAML, in Markdown and in a cell: letters, digits, and a few signs between them.
  private static func isPlain(_ word: String) -> Bool {
    guard let first = word.first, let last = word.last, isWord(first), isWord(last) else { return false }
    var before = first
    for character in word {
      guard isWord(character) || before.isNumber && character == ":" || " -./".contains(character),
        before != ":" || character.isNumber
      else { return false }
      before = character
    }
    return true
  }

  private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
