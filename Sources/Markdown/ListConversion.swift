internal import CCMarkGFM
internal import Diagnostics

extension TreeConversion {
  mutating func list(_ node: CNode, _ containers: [Container]) -> Block {
    var items: [Block.Item] = []
    let isOrdered = cmark_node_get_list_type(node.raw) == CMARK_ORDERED_LIST
    let isNumbered = isOrdered && ListConversion.hasNumbers(node)
    for item in node.children where item.kind == .item {
      items.append(self.item(item, number: isNumbered ? ListConversion.number(of: item) : nil, containers))
    }
    let list = Block.List(
      start: isOrdered ? Int(cmark_node_get_list_start(node.raw)) : nil,
      isTight: cmark_node_get_list_tight(node.raw) != 0,
      items: items
    )
    let start = source.offset(line: node.startLine, column: node.startColumn)
    let end = items.last?.range.bytes.upperBound ?? start
    return Block(content: .list(list), range: source.file.range(start, end))
  }

  private mutating func item(_ node: CNode, number: Int?, _ containers: [Container]) -> Block.Item {
    let first = rest(node)
    let markEnd = endOfMark(first)
    var blocks = blocks(in: node, containers + [.marked(line: node.startLine, markEnd: markEnd)])
    var isDone: Bool?
    if node.isExtended {
      // The library takes any "[x]" further on in the line for a task that is done.
      isDone = box(in: markEnd..<first.upperBound)
    } else if let task = taskText(of: blocks) {
      isDone = task.isDone
      blocks[0] = task.block
    }
    let end = max(blocks.last?.range.bytes.upperBound ?? 0, isDone == nil ? markEnd : first.upperBound)
    return Block.Item(isDone: isDone, number: number, blocks: blocks, range: source.file.range(first.lowerBound, end))
  }

  /// Where the bullet or number ends with which `line` begins.
  private func endOfMark(_ line: Range<Int>) -> Int {
    var end = line.lowerBound
    while end < line.upperBound, source.bytes[end].isDigit { end += 1 }
    return min(end + 1, line.upperBound)
  }

  /// Whether the first box in `range` is ticked.
  private func box(in range: Range<Int>) -> Bool {
    let start = source.skippingSpace(from: range.lowerBound, to: range.upperBound)
    return start + 1 < range.upperBound && source.bytes[start + 1] != 0x20
  }

  /// A paragraph that begins with a box which the library does not see, as GitHub does: `[X]`, or a task in a quote.
  private func taskText(of blocks: [Block]) -> (isDone: Bool, block: Block)? {
    guard let block = blocks.first, case .paragraph(var inlines) = block.content, case .text(let text)? = inlines.first,
      text.utf8.count > 4, let isDone = ["[ ] ": false, "[x] ": true, "[X] ": true][String(text.prefix(4))]
    else { return nil }
    // An escaped bracket reads the same.
    guard source.bytes[block.range.bytes.lowerBound] == .openBracket else { return nil }
    inlines[0] = .text(String(text.dropFirst(4).drop { $0 == " " }))
    let start = block.range.bytes.lowerBound + 3
    let words = source.skippingSpace(from: start, to: block.range.bytes.upperBound)
    return (isDone, Block(content: .paragraph(inlines), range: source.file.range(words, block.range.bytes.upperBound)))
  }
}

/// What a list needs to know that its node does not say.
private enum ListConversion {
  /// The number with which `item` is written.
  static func number(of item: CNode) -> Int { Int(item.raw.pointee.as.list.start) }

  /// Whether the items of the ordered list `node` are numbered by their author. Many write `1.` before each, and leave the
  /// numbers to Markdown.
  static func hasNumbers(_ node: CNode) -> Bool {
    var first: Int?
    for item in node.children where item.kind == .item {
      let number = number(of: item)
      if let first, first != number { return true }
      first = number
    }
    return false
  }
}
