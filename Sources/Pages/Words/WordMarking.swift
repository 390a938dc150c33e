internal import HandoverModel
internal import Markdown

/// Prepares an author's words for a page: our people get their names, sources and gaps are marked as what they are.
struct WordMarking {
  let people: [String: Person]

  func marked(_ blocks: [Block]) -> [Block] { blocks }
  func marked(_ inlines: [Inline]) -> [Inline] { inlines }
}
