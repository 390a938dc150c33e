internal import CCMarkGFM
internal import Diagnostics

extension TreeConversion {
  mutating func table(_ node: CNode, _ containers: [Container]) -> Block {
    let count = Int(cmark_gfm_extensions_get_table_columns(node.raw))
    let alignments = TableConversion.alignments(of: node, count: count)
    let headLine = TableConversion.headLine(of: node, source)
    var rows: [Block.Table.Row] = []
    for row in node.children where row.kind == .row {
      let isHead = rows.isEmpty
      let number = isHead ? headLine : row.startLine
      let start =
        isHead && headLine == node.startLine
        ? source.offset(line: number, column: node.startColumn) : source.textStart(ofLine: number, in: containers)
      rows.append(self.row(row, source.trimmed(start..<source.line(number).upperBound), columns: count, isHead: isHead))
    }
    let header = rows.isEmpty ? Block.Table.Row(cells: [], range: source.file.range(rest(node))) : rows.removeFirst()
    let delimiters = source.text(ofLine: headLine + 1, in: containers)
    let end = rows.last?.range.bytes.upperBound ?? delimiters.upperBound
    return Block(
      content: .table(Block.Table(alignments: alignments, header: header, rows: rows)),
      range: source.file.range(header.range.bytes.lowerBound, end)
    )
  }

  private mutating func row(_ node: CNode, _ line: Range<Int>, columns: Int, isHead: Bool) -> Block.Table.Row {
    let places = RowSplitter.cells(in: source.bytes, line)
    var cells: [Block.Table.Cell] = []
    for cell in node.children where cell.kind == .cell {
      let place = cells.count < places.count ? places[cells.count] : line.upperBound..<line.upperBound
      let inlines = inlines(in: cell, InlinePlace(lines: [place], isCell: true), fallback: place)
      cells.append(Block.Table.Cell(inlines: inlines, range: source.file.range(place)))
    }
    if let first = places.dropFirst(columns).first, let last = places.last {
      findings.append(.extraCells(source.file.range(first.lowerBound, last.upperBound), places.count, columns))
      if let cell = cells.popLast() { cells.append(joining(places.dropFirst(columns), to: cell)) }
    }
    if !isHead, isCutOff(line, cells: places.count, of: columns), shortRows < FindingLog.limit {
      shortRows += 1
      findings.append(.missingCells(source.file.range(line), places.count, columns))
    }
    return Block.Table.Row(cells: cells, range: source.file.range(line))
  }
}

extension TreeConversion {
  /// Whether the row in `line` ends before its table does. In one without a bar at its beginning, a bar at its end may stand before a
  /// last cell that is empty.
  private func isCutOff(_ line: Range<Int>, cells: Int, of columns: Int) -> Bool {
    let bar = UInt8(ascii: "|")
    let isOpen = source.bytes[line].first != bar && source.bytes[line].last == bar
    return cells > 0 && cells < columns - (isOpen ? 1 : 0)
  }

  /// `cell`, the last one of its row, with the text of the cells at `places`, for which the table has no column: most often
  /// somebody wrote a bar within a cell.
  private func joining(_ places: ArraySlice<Range<Int>>, to cell: Block.Table.Cell) -> Block.Table.Cell {
    let texts = places.map { place in
      source.bytes[place].withUnsafeBufferPointer { mask.text($0) }.withoutComments.replacing("\\|", with: "|")
    }
    return Block.Table.Cell(
      inlines: cell.inlines + [.text(texts.map { " | " + $0 }.joined())],
      range: source.file.range(cell.range.bytes.lowerBound, places.last?.upperBound ?? cell.range.bytes.upperBound)
    )
  }
}

/// What a table needs to know that its node does not say.
private enum TableConversion {
  static func alignments(of node: CNode, count: Int) -> [Block.Table.Alignment] {
    guard let letters = cmark_gfm_extensions_get_table_alignments(node.raw) else { return [] }
    return (0..<count).map { index in
      switch letters[index] {
      case UInt8(ascii: "l"): .left
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .right
      default: .none
      }
    }
  }

  /// The line of the column titles. Where text stands right above them, the table has that text's position.
  static func headLine(of node: CNode, _ source: SourceLines) -> Int {
    guard let paragraph = node.previous, paragraph.kind == .paragraph, paragraph.startLine == 0 else {
      return node.startLine
    }
    return node.startLine + paragraph.content.reduce(1) { $1 == .lineFeed ? $0 + 1 : $0 }
  }
}

extension Finding {
  /// A row has fewer cells than its table has columns.
  static func missingCells(_ range: SourceRange, _ count: Int, _ columns: Int) -> Finding {
    Finding(
      .missingCells,
      "this row ends behind its \(count == 1 ? "first cell" : "\(count) cells"), and its table has \(columns) columns",
      at: range,
      help: "write the rest of the row, with a | for each column that stays empty"
    )
  }

  /// A row has more cells than its table has columns.
  static func extraCells(_ range: SourceRange, _ count: Int, _ columns: Int) -> Finding {
    Finding(
      .extraCells,
      "\(count) cells stand in this row, but its table has \(columns) columns",
      at: range,
      label: "shown in the row's last cell",
      help: "to write a bar within a cell, put a backslash before it: \\|",
      "or add a column to the table's first two lines"
    )
  }
}
