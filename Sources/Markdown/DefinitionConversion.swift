internal import Diagnostics

extension TreeConversion {
  /// The definitions of links that `lines` are, each a paragraph of its own with the text as written. Those that a link uses
  /// are taken out again when all links are known.
  ///
  /// The parser reads `[Derek]: champion` as a definition, and drops it: but its author thinks of a label, and if nothing
  /// uses it, it must be seen.
  mutating func definitions(at lines: [Range<Int>]) -> [Block] {
    guard let first = lines.first, source.bytes[first].first == .openBracket else { return [] }
    let text = InlineText(InlinePlace(lines: lines), in: source.bytes)
    var blocks: [Block] = []
    var start = 0
    while start < text.bytes.count {
      let definition = WrittenDefinition(in: text.bytes, from: start, mask)
      let range = definition?.range ?? start..<text.bytes.count
      if let block = paragraph(of: text, range) {
        if let definition { standing.append((block.range.bytes.lowerBound, definition.use)) }
        blocks.append(block)
      }
      start = WrittenDefinition.skippingWhiteSpace(text.bytes, max(start + 1, range.upperBound))
    }
    return blocks
  }

  /// The part `range` of `text` as it is written, comments apart.
  private mutating func paragraph(of text: InlineText, _ range: Range<Int>) -> Block? {
    let bytes = Array(text.bytes[range])
    if let opening = bytes.unclosedComment {
      let place = text.place(of: range.lowerBound + opening..<range.lowerBound + opening + 4)
      findings.append(.unclosedComment(source.file.range(place), isInText: true))
    }
    let words = bytes.withUnsafeBufferPointer { mask.text($0) }.withoutComments
    var inlines: [Inline] = []
    for line in words.split(separator: "\n") {
      if !inlines.isEmpty { inlines.append(.softBreak) }
      inlines.append(.text(String(line)))
    }
    if inlines.isEmpty { return nil }
    return Block(content: .paragraph(inlines), range: source.file.range(source.trimmed(text.place(of: range))))
  }

  /// Where the definitions stand that a link uses. Of several with one label, only the first can be used.
  func usedDefinitions() -> Set<Int> {
    var labels: Set<String> = []
    var used: Set<Int> = []
    for (offset, use) in standing.sorted(by: { $0.offset < $1.offset })
    where labels.insert(use.label).inserted && uses.contains(use) {
      used.insert(offset)
    }
    return used
  }
}

extension [Block] {
  /// These without the paragraphs that begin at `offsets`.
  func removingParagraphs(at offsets: Set<Int>) -> [Block] {
    compactMap { block in
      switch block.content {
      case .paragraph where offsets.contains(block.range.bytes.lowerBound): nil
      case .blockQuote(let inner):
        Block(content: .blockQuote(inner.removingParagraphs(at: offsets)), range: block.range)
      case .list(let list):
        Block(
          content: .list(
            Block.List(
              start: list.start,
              isTight: list.isTight,
              items: list.items.map { item in
                Block.Item(
                  isDone: item.isDone,
                  number: item.number,
                  blocks: item.blocks.removingParagraphs(at: offsets),
                  range: item.range
                )
              }
            )
          ),
          range: block.range
        )
      default: block
      }
    }
  }
}
