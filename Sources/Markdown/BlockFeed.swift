internal import CCMarkGFM
internal import Diagnostics

/// Feeds a document to the parser line by line, and stops before it grows beyond ``ShapeLimits``.
///
/// This is the first stage of parsing, which finds the blocks. What is expensive in it is the depth of quotes and lists,
/// and tables: the parser goes through a row's cells once for each of them.
struct BlockFeed {
  private var blocks = 0
  private var cells = 0
  private var depthOfLines = 0
  private var headSteps = 0
  private var previous: UnsafeMutablePointer<cmark_node>?
  /// The paragraphs of nothing but definitions of links, in order.
  private(set) var dissolved: [DissolvedParagraph] = []

  /// Feeds all of `source`; what is told is what it has too much of.
  mutating func feed(_ source: SourceLines, to parser: borrowing CParser) -> ShapeExcess? {
    for index in source.lines.indices {
      let range = source.lineWithEnd(at: index)
      let line = index + 1
      let excess: ShapeExcess? = source.bytes.withUnsafeBufferPointer { bytes in
        let text = UnsafeBufferPointer(rebasing: bytes[range])
        let markers = LineShape.markers(in: text)
        if markers > ShapeLimits.depth { return .depth(line: line) }
        if let excess = checkTable(text, parser.current, line: line) { return excess }
        feed(text, to: parser, line: line)
        return checkGrowth(parser.current, markers: markers, line: line)
      }
      if let excess { return excess }
    }
    close(source, parser)
    return nil
  }

  /// Ends the last line and, with a blank line, the last paragraph, so that definitions of links in it are known.
  private mutating func close(_ source: SourceLines, _ parser: borrowing CParser) {
    [UInt8.lineFeed].withUnsafeBufferPointer { lineEnd in
      if let last = source.bytes.last, last != .lineFeed, last != .carriageReturn {
        feed(lineEnd, to: parser, line: source.lines.count)
      }
      if parser.current?.kind == .paragraph { feed(lineEnd, to: parser, line: source.lines.count + 1) }
    }
  }

  private mutating func feed(_ text: UnsafeBufferPointer<UInt8>, to parser: borrowing CParser, line: Int) {
    let paragraph = OpenParagraph(parser)
    parser.feed(text)
    if let dissolved = paragraph?.dissolved(in: parser, onLine: line) { self.dissolved.append(dissolved) }
  }

  private mutating func checkGrowth(_ current: CNode?, markers: Int, line: Int) -> ShapeExcess? {
    guard let current else { return nil }
    if current.raw != previous, current.parent != nil {
      previous = current.raw
      blocks += 1 + 2 * markers
      if blocks > ShapeLimits.blocks {
        return .dense("more than \(ShapeLimits.blocks) paragraphs, headings and items stand up to here", line: line)
      }
    }
    var depth = 0
    var node = current.parent
    while let ancestor = node {
      depth += 1
      node = ancestor.parent
    }
    depthOfLines += depth
    // A list is a level of its own in the tree, and so is the document.
    if depth > 2 * ShapeLimits.depth + 1 { return .depth(line: line) }
    return depthOfLines > ShapeLimits.depthOfLines ? .depthOfLines(line: line) : nil
  }

  private mutating func checkTable(_ text: UnsafeBufferPointer<UInt8>, _ current: CNode?, line: Int) -> ShapeExcess? {
    guard let current else { return nil }
    if let table = BlockFeed.table(around: current) {
      let columns = LineShape.columns(in: text)
      if columns > ShapeLimits.columns { return .columns(columns, line: line) }
      cells += max(columns, Int(cmark_gfm_extensions_get_table_columns(table.raw)))
      if cells > ShapeLimits.cells { return .cells(line: line) }
    }
    guard LineShape.isDelimiterRow(text) else { return nil }
    let columns = LineShape.columns(in: text)
    if columns > ShapeLimits.columns { return .columns(columns, line: line) }
    if current.kind == .paragraph {
      headSteps += LineShape.stepsForHead(in: current.content)
      if headSteps > ShapeLimits.headSteps {
        return .dense("so many lines that could be a table's second one follow one another up to here", line: line)
      }
    }
    return nil
  }

  /// The table whose row was the last thing read.
  private static func table(around current: CNode) -> CNode? {
    var node: CNode? = current
    while let candidate = node, candidate.isExtended {
      if candidate.kind == .table { return candidate }
      node = candidate.parent
    }
    return nil
  }
}
