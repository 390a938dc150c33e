internal import CCMarkGFM
internal import Diagnostics

/// Turns the parser's tree into blocks with places in the file.
///
/// The parser's start of a block and its line numbers are reliable with few exceptions; ends are not, and are found from
/// what a block holds. Recursion is as deep as ``ShapeLimits`` allow.
struct TreeConversion {
  let source: SourceLines
  let mask: CommentMask
  var anchors = AnchorNames()
  var findings: [Finding] = []
  /// How many rows that were cut off were told.
  var shortRows = 0
  /// How often each footnote has been referred to so far.
  var references: [Int: Int] = [:]
  /// The definitions of links, once a link asks for them.
  var definitions: LinkDefinitions?
  /// The definitions that stand in the tree so far, with the offsets where they begin.
  var standing: [(offset: Int, use: DefinitionUse)] = []
  /// What links use of definitions.
  var uses: Set<DefinitionUse> = []
  /// Where code spans and comments stand in running text.
  var hidden: [Range<Int>] = []
  private let strays: Strays

  init(_ source: SourceLines, _ mask: CommentMask, _ strays: Strays) {
    self.source = source
    self.mask = mask
    self.strays = strays
  }

  /// The document's blocks and, apart from them, its footnotes.
  mutating func document(_ root: CNode) -> (blocks: [Block], footnotes: [Footnote]) {
    let blocks = blocks(in: root, [])
    var drafts: [(blocks: [Block], range: SourceRange)] = []
    for node in root.children where node.kind == .footnote && !strays.isUnused(node) && !strays.isRepeated(node) {
      let container = footnote(node)
      let inner = self.blocks(in: node, [container.container])
      let end = inner.last?.range.bytes.upperBound ?? source.place(ofLine: node.startLine).bytes.upperBound
      drafts.append((inner, source.file.range(container.start, end)))
    }
    let used = usedDefinitions()
    let footnotes = drafts.enumerated().map { index, draft in
      Footnote(
        number: index + 1,
        blocks: used.isEmpty ? draft.blocks : draft.blocks.removingParagraphs(at: used),
        range: draft.range,
        references: references[index + 1] ?? 0
      )
    }
    return (used.isEmpty ? blocks : blocks.removingParagraphs(at: used), footnotes)
  }

  /// The blocks within `parent`, which stands in `containers`, itself included.
  mutating func blocks(in parent: CNode, _ containers: [Container]) -> [Block] {
    var blocks: [Block] = []
    var strays = strays.strays(in: parent)[...]
    for node in parent.children {
      // A paragraph that turned out to end in a table's head has no position; the table has it.
      let line = node.startLine > 0 ? node.startLine : node.next?.startLine ?? 0
      while let first = strays.first, first.line < line {
        blocks += strayBlocks(strays.removeFirst().stray, containers)
      }
      switch node.kind {
      case .paragraph: blocks += paragraph(node, containers)
      case .heading: blocks += heading(node, containers)
      case .footnote where self.strays.isRepeated(node): blocks += strayBlocks(.footnote(node), containers)
      case .blockQuote: blocks.append(quote(node, containers))
      case .list: blocks.append(list(node, containers))
      case .table: blocks.append(table(node, containers))
      case .codeBlock: blocks.append(codeBlock(node))
      case .htmlBlock: blocks += html(node)
      case .thematicBreak: blocks.append(Block(content: .thematicBreak, range: source.file.range(rest(node))))
      default: break
      }
    }
    for stray in strays { blocks += strayBlocks(stray.stray, containers) }
    return blocks
  }

  /// The characters from where `node` begins to the end of its first line.
  func rest(_ node: CNode) -> Range<Int> {
    let start = source.offset(line: node.startLine, column: node.startColumn)
    return source.trimmed(start..<source.line(node.startLine).upperBound)
  }

  private mutating func paragraph(_ node: CNode, _ containers: [Container]) -> [Block] {
    let place = TextPlace(paragraph: node, source, containers)
    let inlines = inlines(in: node, InlinePlace(lines: place.lines), fallback: place.range)
    return definitions(at: place.definitions) + [
      Block(content: .paragraph(inlines), range: source.file.range(place.range))
    ]
  }

  private mutating func heading(_ node: CNode, _ containers: [Container]) -> [Block] {
    let place = TextPlace(heading: node, source, containers)
    let inlines = inlines(in: node, InlinePlace(lines: place.lines), fallback: place.range)
    let textStart = place.lines.first?.lowerBound ?? place.range.lowerBound
    let heading = Block.Heading(
      level: node.headingLevel,
      inlines: inlines,
      anchor: anchors.name(for: inlines.anchorText),
      textRange: source.file.range(textStart, place.lines.last?.upperBound ?? textStart)
    )
    return definitions(at: place.definitions) + [
      Block(content: .heading(heading), range: source.file.range(place.range))
    ]
  }

  private mutating func quote(_ node: CNode, _ containers: [Container]) -> Block {
    let first = rest(node)
    let blocks = blocks(in: node, containers + [.quote])
    let end = blocks.last?.range.bytes.upperBound ?? first.upperBound
    return Block(content: .blockQuote(blocks), range: source.file.range(first.lowerBound, end))
  }

  private func codeBlock(_ node: CNode) -> Block {
    let first = rest(node)
    var last = node.startLine
    for byte in node.codeLiteral where byte == .lineFeed { last += 1 }
    if node.isFenced {
      let closing = source.trimmed(source.line(last + 1))
      let fence = source.bytes[first.lowerBound]
      if last + 1 <= source.lines.count, source.bytes[closing].suffix(3).elementsEqual([fence, fence, fence]) {
        last += 1
      }
    } else {
      last -= 1
    }
    let end = source.trimmed(source.line(last)).upperBound
    let content = Block.Content.codeBlock(info: mask.text(node.codeInfo), text: mask.text(node.codeLiteral))
    return Block(content: content, range: source.file.range(first.lowerBound, max(first.upperBound, end)))
  }

  func footnote(_ node: CNode) -> (container: Container, start: Int) {
    let line = source.line(node.startLine)
    let markEnd = source.offset(line: node.startLine, column: node.startColumn)
    var start = markEnd
    while start > line.lowerBound, !source.bytes.matches("[^", at: start) { start -= 1 }
    return (.marked(line: node.startLine, markEnd: markEnd), start)
  }
}
