internal import Diagnostics
internal import Markdown

/// The lines of a Markdown table, for a new column.
struct TableLines {
  private let table: Block.Table
  private let file: SourceFile
  /// The characters of the line below the titles, without white space around them.
  private let delimiters: Range<Int>

  /// The lines of `table` in `file`; `nil` where a row has more cells than the table has columns, because a new one would change what the
  /// others mean, or the line below the titles is not found.
  init?(_ table: Block.Table, of file: SourceFile) {
    self.table = table
    self.file = file
    guard let start = file.nextLine(after: table.header.range.bytes.upperBound) else { return nil }
    var range = start..<file.lineTextEnd(of: start)
    while let first = range.first, " \t".utf8.contains(file.bytes[first]) { range.removeFirst() }
    while let last = range.last, " \t".utf8.contains(file.bytes[last]) { range.removeLast() }
    delimiters = range
    let isPlain = !range.isEmpty && file.bytes[range].allSatisfy { " \t|:-".utf8.contains($0) }
    let hasExtraCells = table.rows.contains { row in row.cells.last.map { Self.holdsBar($0.range) } ?? false }
    guard isPlain, !hasExtraCells, !table.header.cells.isEmpty else { return nil }
  }

  private static func holdsBar(_ range: SourceRange) -> Bool {
    let bytes = range.file.bytes
    return range.bytes.contains { bytes[$0] == UInt8(ascii: "|") && (bytes[$0 - 1] != UInt8(ascii: "\\")) }
  }

  /// A new column behind the one with the number `before`, or before the first: `title` at its head, and `cell` in each row that says
  /// anything.
  func inserting(title: String, cell: String, behind before: Int?) -> [TextEdit] {
    let head = edit(title, in: table.header.range.bytes, ends: table.header.cells.map(\.range.bytes.upperBound), before)
    let line = edit("---", in: delimiters, ends: delimiterEnds, before)
    let rows = table.rows.map { row in
      let isBlank = row.cells.allSatisfy(\.range.bytes.isEmpty)
      return edit(isBlank ? "" : cell, in: row.range.bytes, ends: ends(of: row), before)
    }
    return [head, line] + rows
  }

  /// Where the cells of `row` end, of a short row only of those it has.
  private func ends(of row: Block.Table.Row) -> [Int] {
    let end = row.range.bytes.upperBound
    // What is missing is empty at the end of the line, behind the last bar; an empty last cell of a whole row stands before one.
    var ends = row.cells.map(\.range.bytes)
    while let last = ends.last, last.isEmpty, last.lowerBound == end { ends.removeLast() }
    return ends.map(\.upperBound)
  }

  /// Where the cells of the line below the titles end.
  private var delimiterEnds: [Int] {
    var ends: [Int] = []
    for place in delimiters where file.bytes[place] == UInt8(ascii: "-") || file.bytes[place] == UInt8(ascii: ":") {
      let next = place + 1
      if next == delimiters.upperBound || " \t|".utf8.contains(file.bytes[next]) { ends.append(next) }
    }
    return ends
  }

  /// Puts `text` into `line`, whose cells end at `ends`, as a cell behind the one with the number `before`.
  private func edit(_ text: String, in line: Range<Int>, ends: [Int], _ before: Int?) -> TextEdit {
    let bar = UInt8(ascii: "|")
    let isCompact = !file.bytes[line].contains(0x20)
    func cell(_ text: String) -> String { isCompact ? text : " " + text + (text.isEmpty ? "" : " ") }
    guard let before else {
      let isOpen = file.bytes[line].first != bar
      return TextEdit(
        inserting: isOpen ? "\(text) | " : "|" + cell(text),
        at: line.lowerBound,
        of: file
      )
    }
    let missing = max(0, before + 1 - ends.count)
    let padding = String(repeating: "|" + cell(""), count: missing)
    var place = missing > 0 ? line.upperBound : ends[before]
    while place < line.upperBound, " \t".utf8.contains(file.bytes[place]) { place += 1 }
    if place < line.upperBound, file.bytes[place] == bar {
      return TextEdit(inserting: "|" + cell(text), at: place, of: file)
    }
    // At the end of the line: behind the bar that closes it, or behind a cell that none closes.
    let isClosed = missing > 0 && line.upperBound > line.lowerBound && file.bytes[line.upperBound - 1] == bar
    if isClosed {
      let open = String(repeating: cell("") + "|", count: missing)
      return TextEdit(inserting: open + cell(text) + "|", at: line.upperBound, of: file)
    }
    let blank = isCompact ? "" : " "
    return TextEdit(inserting: blank + padding + "|" + blank + text, at: line.upperBound, of: file)
  }
}
