internal import HandoverModel

extension DocumentKind {
  /// The sentences and rows that the help of its sections shows as examples, in all languages: those that are too particular to
  /// stand in somebody's document by accident.
  ///
  /// Those of a plan are left out, because a kickoff is the same with every customer.
  public var exampleSentences: [String] {
    sections.flatMap { section -> [String] in
      if case .plan = section.content { return [] }
      return section.help.texts.sorted { $0.key < $1.key }.flatMap { Self.examples(in: $0.value) }
    }
  }

  /// What stands behind the line "Example:" in `help`.
  private static func examples(in help: String) -> [String] {
    let lines = help.split(separator: "\n").map(\.trimmed)
    guard let mark = lines.firstIndex(where: { ["Example:", "Beispiel:"].contains($0) }) else { return [] }
    return lines[(mark + 1)...].flatMap { $0.hasPrefix("|") ? [$0] : sentences(of: $0) }.filter(isParticular)
  }

  /// The sentences of `line`, without its label and the source at its end.
  private static func sentences(of line: String) -> [String] {
    var text = line.firstRange(of: "(source:").map { String(line[..<$0.lowerBound]) } ?? line
    if let colon = text.prefix(24).firstIndex(of: ":"), text[..<colon].split(separator: " ").count <= 3 {
      text = String(text[text.index(after: colon)...])
    }
    var sentences: [String] = []
    var open = ""
    var isOver = false
    for character in text {
      if isOver, character.isUppercase || character.isNumber {
        sentences.append(open.trimmed)
        open = ""
      }
      if !character.isWhitespace && !"\"“”„".contains(character) { isOver = ".!?".contains(character) }
      open.append(character)
    }
    return sentences + [open.trimmed]
  }

  /// Whether `sentence` has eight words, or five with a figure among them.
  private static func isParticular(_ sentence: String) -> Bool {
    let words = sentence.split { !$0.isLetter && !$0.isNumber }
    return words.count >= 8 || words.count >= 5 && sentence.contains(where: \.isNumber)
  }
}
