internal import HandoverModel
internal import Markdown

/// Prepares an author's words for a page: our people get their names, sources and gaps are marked as what they are.
struct WordMarking {
  let people: [String: Person]

  func marked(_ blocks: [Block]) -> [Block] { blocks.mappingInlines(marked) }

  /// `inlines`, the whole content of a paragraph or a cell.
  func marked(_ inlines: [Inline]) -> [Inline] {
    let (content, source) = splittingSource(of: inlines)
    guard let source else { return content.flatMap(words) }
    return content.flatMap(words) + [.text(" "), .marked(.source, source.flatMap(words))]
  }

  private func words(_ inline: Inline) -> [Inline] {
    switch inline {
    case .text(let text): words(of: text)
    case .emphasis(let inner): [.emphasis(inner.flatMap(words))]
    case .strong(let inner): [.strong(inner.flatMap(words))]
    case .strikethrough(let inner): [.strikethrough(inner.flatMap(words))]
    default: [inline]
    }
  }

  /// `text` with `@jordan` as the person's name, and `UNKNOWN` as a gap.
  private func words(of text: String) -> [Inline] {
    var pieces: [Inline] = []
    var plain = ""
    var rest = text[...]
    while let character = rest.first {
      let isInsideWord = plain.last.map { $0.isLetter || $0.isNumber } ?? false
      if !isInsideWord, character == "@", let (name, length) = person(at: rest.dropFirst()) {
        plain += name
        rest = rest.dropFirst(1 + length)
      } else if !isInsideWord, rest.hasPrefix("UNKNOWN"), !(rest.dropFirst(7).first?.isLetter ?? false) {
        pieces += [.text(plain), .marked(.gap, [.text("unknown")])]
        plain = ""
        rest = rest.dropFirst(7)
      } else {
        plain.append(character)
        rest = rest.dropFirst()
      }
    }
    return pieces + [.text(plain)]
  }

  /// The name of the person whose id `text` begins with, and how long the id is.
  private func person(at text: Substring) -> (name: String, length: Int)? {
    let id = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" }
    return people[String(id)].map { ($0.name, id.count) }
  }
}
