internal import Diagnostics
internal import Markdown

/// Blocks as lines for people, in the order written.
enum WrittenLines {
  /// The lines of `blocks`, each with where its block begins; what overlaps one of the `understood` stretches is left out, because it is
  /// told as what it was understood as.
  static func lines(of blocks: [Block], besides understood: Stretches) -> [(place: Int, lines: [String])] {
    blocks.flatMap { block -> [(place: Int, lines: [String])] in
      if case .list(let list) = block.content {
        return list.items.enumerated().filter { !understood.overlap($0.element.range) }.map { number, item in
          (item.range.bytes.lowerBound, lines(of: item, mark: list.mark(of: item, at: number)))
        }
      }
      if case .blockQuote(let inner) = block.content, understood.overlap(block.range) {
        return lines(of: inner, besides: understood)
      }
      return understood.overlap(block.range) ? [] : [(block.range.bytes.lowerBound, lines(of: block))]
    }
  }

  private static func lines(of blocks: [Block]) -> [String] { blocks.flatMap { lines(of: $0) } }

  private static func lines(of block: Block) -> [String] {
    switch block.content {
    case .comment, .thematicBreak: []
    case .heading(let heading): [heading.inlines.plainText]
    case .paragraph(let inlines): [inlines.plainText.trimmingBlanks].filter { !$0.isEmpty }
    case .blockQuote(let inner): lines(of: inner).map { "> " + $0 }
    case .list(let list):
      list.items.enumerated().flatMap { number, item in lines(of: item, mark: list.mark(of: item, at: number)) }
    case .table(let table):
      ([table.header] + table.rows).map { row in row.cells.map(\.inlines.plainText).joined(separator: " | ") }
    case .codeBlock(_, let text), .html(let text): text.split(whereSeparator: \.isNewline).map(String.init)
    }
  }

  private static func lines(of item: Block.Item, mark: String) -> [String] {
    let lines = lines(of: item.blocks)
    let indent = String(repeating: " ", count: mark.count)
    return lines.isEmpty ? [mark] : lines.enumerated().map { ($0.offset == 0 ? mark : indent) + $0.element }
  }
}

/// Stretches of one file.
struct Stretches {
  private var sorted: [Range<Int>] = []

  /// These stretches, which may overlap.
  init(_ ranges: [SourceRange]) {
    for range in ranges.map(\.bytes).sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = sorted.last, range.lowerBound <= last.upperBound {
        sorted[sorted.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        sorted.append(range)
      }
    }
  }

  /// Whether one of these holds a character of `range`.
  func overlap(_ range: SourceRange) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle].upperBound <= range.bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low].lowerBound < range.bytes.upperBound
  }
}

extension Block.List {
  /// What stands before `item`, the one at `place`.
  fileprivate func mark(of item: Block.Item, at place: Int) -> String {
    let mark = start.map { "\(item.number ?? $0 + place). " } ?? "- "
    return item.isDone.map { mark + ($0 ? "[x] " : "[ ] ") } ?? mark
  }
}

extension String {
  fileprivate var trimmingBlanks: String { split(separator: " ").joined(separator: " ") }
}
