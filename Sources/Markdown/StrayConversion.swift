internal import Diagnostics

extension TreeConversion {
  /// The blocks that `stray` is, which stood in `containers`.
  mutating func strayBlocks(_ stray: Strays.Stray, _ containers: [Container]) -> [Block] {
    switch stray {
    case .definitions(let paragraph): definitions(at: lines(of: paragraph, containers))
    case .footnote(let node): footnoteBlocks(node, containers)
    }
  }

  private func lines(of paragraph: DissolvedParagraph, _ containers: [Container]) -> [Range<Int>] {
    (paragraph.line..<paragraph.line + max(1, paragraph.lineCount)).map { number in
      if number > paragraph.line { return source.text(ofLine: number, in: containers) }
      let start = source.offset(line: number, column: paragraph.column)
      return source.trimmed(start..<source.line(number).upperBound)
    }
  }

  /// What the footnote `node` holds, and before it its mark, as written.
  private mutating func footnoteBlocks(_ node: CNode, _ containers: [Container]) -> [Block] {
    let (container, start) = footnote(node)
    let count = standing.count
    var blocks = blocks(in: node, containers + [container])
    let line = source.line(node.startLine)
    let mark = source.trimmed(start..<source.offset(line: node.startLine, column: node.startColumn))
    let words = source.bytes[mark].withUnsafeBufferPointer { mask.text($0) }
    if let first = blocks.first, case .paragraph(let inlines) = first.content,
      line.contains(first.range.bytes.lowerBound),
      standing.dropFirst(count).first?.offset != first.range.bytes.lowerBound
    {
      let range = source.file.range(mark.lowerBound, first.range.bytes.upperBound)
      blocks[0] = Block(content: .paragraph([.text(words + " ")] + inlines), range: range)
    } else {
      blocks.insert(Block(content: .paragraph([.text(words)]), range: source.file.range(mark)), at: 0)
    }
    return blocks
  }
}
