internal import HandoverModel

/// The words of the sections that are internal by their names, five at a time.
///
/// Five that are nothing but names and the words between them, as in "Anna Field and Omar Haddad", are left alone: everybody knows them.
struct InternalSections: Sendable {
  /// So many words in common, one behind the other, are no accident (issue "What may leave the house").
  static let shortest = 5
  /// So many words in common are quoted at the most.
  private static let longest = 30

  private let sections: [String]
  /// For each run of five words the place of the section it stands in.
  private var runs: [UInt64: Int] = [:]
  private let harmless: Set<UInt64>
  private let ours: Set<UInt64>

  /// Those of `handover`, in which `names` are no secret, nor the words with the hashes `ours`.
  init(of handover: Handover, knowing names: Set<String>, _ ours: Set<UInt64>) {
    self.ours = ours
    let keys = handover.content.audiences.sectionsInternalByName
    let found = handover.content.sections.filter { keys.contains($0.key) }
    sections = found.map(\.heading.text)
    harmless = found.isEmpty ? [] : Self.hashes(of: names.union(Self.smallWords))
    for (place, section) in found.enumerated() {
      // Words go on over the end of a line.
      let hashes = Self.words(of: Array(section.blocks.answerText.utf8)).map(\.hash)
      guard hashes.count >= Self.shortest else { continue }
      for start in 0...(hashes.count - Self.shortest) {
        let run = Self.hash(of: hashes[start..<(start + Self.shortest)])
        if runs[run] == nil { runs[run] = place }
      }
    }
  }

  /// The words of `text`, five or more, that stand in one of the sections too, and that section's heading.
  func common(with text: OutgoingText) -> [(bytes: Range<Int>, section: String)] {
    guard !runs.isEmpty else { return [] }
    let words = Self.words(of: text.bytes)
    guard words.count >= Self.shortest else { return [] }
    var common: [(bytes: Range<Int>, section: String)] = []
    var start = 0
    while start + Self.shortest <= words.count {
      guard let place = section(of: words[start..<(start + Self.shortest)]) else {
        start += 1
        continue
      }
      var end = start + Self.shortest
      while end < words.count, end - start < Self.longest,
        section(of: words[(end + 1 - Self.shortest)...end]) == place
      { end += 1 }
      common.append((words[start].bytes.lowerBound..<words[end - 1].bytes.upperBound, sections[place]))
      start = end
    }
    return common
  }

  /// What tells `words` from others.
  static func hashes(of words: Set<String>) -> Set<UInt64> {
    Set(words.flatMap { self.words(of: Array($0.utf8)).map(\.hash) })
  }

  private func section(of words: ArraySlice<(bytes: Range<Int>, hash: UInt64)>) -> Int? {
    guard let place = runs[Self.hash(of: words.lazy.map(\.hash))] else { return nil }
    return words.allSatisfy { harmless.contains($0.hash) || ours.contains($0.hash) } ? nil : place
  }

  /// The words of a text, each with what tells it from others, whatever the case of its letters.
  private static func words(of bytes: [UInt8]) -> [(bytes: Range<Int>, hash: UInt64)] {
    var words: [(bytes: Range<Int>, hash: UInt64)] = []
    var all = PhraseWords(bytes, bytes.indices)
    while let word = all.next() {
      guard bytes[word.bytes].contains(where: { $0 >= 0x80 }) else {
        words.append((word.bytes, word.hash))
        continue
      }
      let small = Array(String(decoding: bytes[word.bytes], as: UTF8.self).lowercased().utf8)
      var folded = PhraseWords(small, small.indices)
      words.append((word.bytes, folded.next()?.hash ?? word.hash))
    }
    return words
  }

  private static func hash(of words: some Sequence<UInt64>) -> UInt64 {
    words.reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 &+ ($0 >> 29) }
  }

  private static let smallWords: Set<String> = ["and", "or", "of", "the", "und", "oder", "der", "die", "das"]
}
