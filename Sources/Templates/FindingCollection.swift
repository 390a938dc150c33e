import Diagnostics

/// Findings, one for each place: what is wrong in a partial is told once, with a note for each place that uses it.
struct FindingCollection {
  /// So many uses are named.
  private static let notes = 5

  private struct Key: Hashable {
    let kind: FindingKind
    let range: SourceRange
  }

  private var words: [Key: ShapeWording.Words] = [:]
  private var places: [Key: [SourceRange]] = [:]

  /// Adds what `words` say about `range`, reached through the tags in `uses`, the page's first.
  mutating func add(_ words: ShapeWording.Words, at range: SourceRange, uses: ArraySlice<SourceRange>) {
    let key = Key(kind: words.kind, range: range)
    if self.words[key] == nil { self.words[key] = words }
    for use in uses.reversed() where !places[key, default: []].contains(use) { places[key, default: []].append(use) }
  }

  /// All of them, by place.
  var findings: [Finding] {
    words.map { key, words in
      let notes = places[key, default: []].prefix(Self.notes).map { Finding.Note("used here", at: $0) }
      return Finding(words.kind, words.message, at: key.range, notes: notes, help: words.help)
    }.sorted()
  }
}
