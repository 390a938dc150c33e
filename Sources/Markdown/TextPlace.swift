/// Where a paragraph or a heading stands, and its text within it.
struct TextPlace {
  /// The block, with the marks of a heading.
  let range: Range<Int>
  /// The text, line by line.
  let lines: [Range<Int>]
  /// The lines of definitions of links before it, which the parser has taken out.
  let definitions: [Range<Int>]

  /// The place of the paragraph `node`. Definitions of links at its beginning, which the parser has taken out without
  /// changing its position, do not belong to it.
  init(paragraph node: CNode, _ source: SourceLines, _ containers: [Container]) {
    let count = TextPlace.lineCount(node)
    // A paragraph that turned out to end in a table's head has no position; the table has it.
    let start = node.startLine > 0 ? node.startLine : node.next?.startLine ?? 1
    let column = node.startLine > 0 ? node.startColumn : node.next?.startColumn ?? 1
    let skipped = node.startLine > 0 ? max(0, node.endLine - node.startLine + 1 - count) : 0
    let first = skipped == 0 ? source.offset(line: start, column: column) : nil
    lines = TextPlace.lines(from: start + skipped, count: count, first: first, source, containers)
    range = TextPlace.union(lines)
    let whole = source.offset(line: start, column: column)
    definitions = TextPlace.lines(from: start, count: skipped, first: whole, source, containers)
  }

  /// The place of the heading `node`.
  init(heading node: CNode, _ source: SourceLines, _ containers: [Container]) {
    let start = source.offset(line: node.startLine, column: node.startColumn)
    if !node.isSetext {
      let line = source.trimmed(start..<source.line(node.startLine).upperBound)
      range = line
      lines = [TextPlace.withoutMarks(line, source)]
      definitions = []
      return
    }
    let count = TextPlace.lineCount(node)
    let firstLine = TextPlace.firstLine(ofHeading: node, source, containers)
    let first = firstLine == node.startLine ? start : nil
    lines = TextPlace.lines(from: firstLine, count: count, first: first, source, containers)
    let skipped = firstLine - node.startLine
    definitions = TextPlace.lines(from: node.startLine, count: skipped, first: start, source, containers)
    let text = TextPlace.union(lines)
    range = text.lowerBound..<max(text.upperBound, source.text(ofLine: firstLine + count, in: containers).upperBound)
  }

  private static func lineCount(_ node: CNode) -> Int {
    let content = node.content
    var count = 0
    for byte in content where byte == .lineFeed { count += 1 }
    if let last = content.last, last != .lineFeed { count += 1 }
    return max(1, count)
  }

  private static func lines(
    from start: Int,
    count: Int,
    first: Int?,
    _ source: SourceLines,
    _ containers: [Container]
  ) -> [Range<Int>] {
    (start..<start + count).map { number in
      if number == start, let first { return source.trimmed(first..<source.line(number).upperBound) }
      return source.text(ofLine: number, in: containers)
    }
  }

  private static func union(_ lines: [Range<Int>]) -> Range<Int> {
    let lower = lines.first?.lowerBound ?? 0
    return lower..<max(lower, lines.last?.upperBound ?? 0)
  }

  /// `line` without the `#` marks at its beginning and end.
  private static func withoutMarks(_ line: Range<Int>, _ source: SourceLines) -> Range<Int> {
    var lower = line.lowerBound
    while lower < line.upperBound, source.bytes[lower] == .number { lower += 1 }
    lower = source.skippingSpace(from: lower, to: line.upperBound)
    var upper = line.upperBound
    while upper > lower, source.bytes[upper - 1] == .number { upper -= 1 }
    if upper == lower { return lower..<lower }
    guard upper == line.upperBound || source.bytes[upper - 1].isSpaceOrTab else { return lower..<line.upperBound }
    return source.trimmed(lower..<upper)
  }

  /// Whether `line` reads as `wanted` does, in which the parser has replaced what is no text by U+FFFD.
  private static func isSame(_ line: ArraySlice<UInt8>, _ wanted: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard wanted.contains(0xEF) else { return false }
    return line.lazy.filter { $0 != 0 && $0 < 0x80 }.elementsEqual(wanted.lazy.filter { $0 < 0x80 })
  }

  /// The line on which the text of an underlined heading begins: the first that reads as its content does, behind
  /// definitions of links.
  private static func firstLine(ofHeading node: CNode, _ source: SourceLines, _ containers: [Container]) -> Int {
    var wanted = node.content.prefix { $0 != .lineFeed }
    while let last = wanted.last, last.isWhiteSpace { wanted.removeLast() }
    for number in node.startLine...max(node.startLine, min(node.endLine, source.lines.count)) {
      let text =
        number == node.startLine
        ? source.trimmed(source.offset(line: number, column: node.startColumn)..<source.line(number).upperBound)
        : source.text(ofLine: number, in: containers)
      if source.bytes[text].elementsEqual(wanted) || isSame(source.bytes[text], wanted) { return number }
    }
    return node.startLine
  }
}
