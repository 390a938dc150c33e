internal import Diagnostics

/// Finds many phrases in a text in one walk over its words, however many phrases there are.
///
/// Words are compared without the case of ASCII letters; between them stands what stands between those of the phrase, white space,
/// the marks of quotes and of emphasis left aside, so that a phrase is found across the end of a line.
struct PhraseSearch {
  /// A phrase where it stands.
  struct Hit {
    /// Its place among the phrases that are looked for.
    let phrase: Int
    /// Where it stands, in bytes of the file.
    let bytes: Range<Int>
  }

  /// A step from a word to the next one.
  private struct Step: Hashable {
    let node: Int
    let word: UInt64
  }

  private var steps: [Step: Int] = [:]
  private var ends: [Int: Int] = [:]
  /// Whether some phrase begins with a word that ends in these bits: most words need no further look.
  private var beginnings = [Bool](repeating: false, count: 1 << 16)

  /// So many words a phrase may have; longer ones are not looked for.
  private static let longest = 60

  /// Looks for `phrases`; of two alike the first counts.
  init(_ phrases: [String]) {
    for (number, phrase) in phrases.enumerated() {
      let bytes = Array(phrase.utf8)
      var (node, count) = (0, 0)
      var counted = PhraseWords(bytes, bytes.indices)
      while count <= Self.longest, counted.next() != nil { count += 1 }
      guard count <= Self.longest else { continue }
      var words = PhraseWords(bytes, bytes.indices)
      while let word = words.next() {
        // What stands before the first word does not matter.
        let hash = node == 0 ? word.hash : word.hashWithGap
        if node == 0 { beginnings[Int(truncatingIfNeeded: hash & 0xFFFF)] = true }
        let step = Step(node: node, word: hash)
        node = steps[step] ?? steps.count + 1
        steps[step] = node
      }
      if node > 0, ends[node] == nil { ends[node] = number }
    }
  }

  /// Where the phrases stand in `range`, in the order of their places; of those that begin at one place the longest.
  func hits(in range: SourceRange) -> [Hit] {
    guard !ends.isEmpty else { return [] }
    var hits: [Hit] = []
    var words = PhraseWords(range.file.bytes, range.bytes)
    while let first = words.next() {
      guard beginnings[Int(truncatingIfNeeded: first.hash & 0xFFFF)] else { continue }
      guard var node = steps[Step(node: 0, word: first.hash)] else { continue }
      var found = ends[node].map { Hit(phrase: $0, bytes: first.bytes) }
      var ahead = words
      while let word = ahead.next(), let next = steps[Step(node: node, word: word.hashWithGap)] {
        node = next
        if let phrase = ends[node] {
          found = Hit(phrase: phrase, bytes: first.bytes.lowerBound..<word.bytes.upperBound)
        }
      }
      if let found { hits.append(found) }
    }
    return hits
  }
}
