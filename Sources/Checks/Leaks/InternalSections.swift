internal import HandoverModel

/// The words of the sections that are internal by their names, five at a time.
struct InternalSections: Sendable {
  /// So many words in common, one behind the other, are no accident (issue "What may leave the house").
  static let shortest = 5

  private let sections: [String]
  /// For each run of five words the place of the section it stands in.
  private let runs: [[String]: Int]

  /// Those of `handover`.
  init(of handover: Handover) {
    let keys = handover.content.audiences.sectionsInternalByName
    let found = handover.content.sections.filter { keys.contains($0.key) }
    sections = found.map(\.heading.text)
    var runs: [[String]: Int] = [:]
    for (place, section) in found.enumerated() {
      for line in section.blocks.answerText.split(whereSeparator: \.isNewline).prefix(Self.most) {
        let words = Self.words(of: line).map(\.folded)
        guard words.count >= Self.shortest else { continue }
        for start in 0...(words.count - Self.shortest) {
          let run = Array(words[start..<(start + Self.shortest)])
          if runs[run] == nil { runs[run] = place }
        }
      }
    }
    self.runs = runs
  }

  /// So many lines of a section are looked at.
  private static let most = 2_000

  /// The first words of `text`, five or more, that stand in one of the sections too, and that section's heading; `nil` for none.
  func common(with text: String) -> (words: Substring, section: String)? {
    guard !runs.isEmpty else { return nil }
    let words = Self.words(of: text[...])
    guard words.count >= Self.shortest else { return nil }
    func section(_ start: Int) -> Int? {
      start + Self.shortest <= words.count ? runs[words[start..<(start + Self.shortest)].map(\.folded)] : nil
    }
    for start in words.indices {
      guard let place = section(start) else { continue }
      var last = start
      while section(last + 1) == place { last += 1 }
      let end = words[last + Self.shortest - 1].word.endIndex
      return (text[words[start].word.startIndex..<end], sections[place])
    }
    return nil
  }

  /// The words of `text`, as they stand there and in small letters.
  private static func words(of text: Substring) -> [(word: Substring, folded: String)] {
    text.split { !$0.isLetter && !$0.isNumber }.map { ($0, $0.lowercased()) }
  }
}
