internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Finds the rows of a section in whichever form they were written.
///
/// 1. Tables that have a required column are the section's own; without one, the first table.
/// 2. Without a table, the sub-headings that have labelled lines under them, a row each.
/// 3. Without those, the lists: an item a row; or, where each item is a labelled line, a row from each first label on.
/// 4. Behind a label, as in "Risks: the loft has no tablet", without any of these the lines, a row each. Under a heading such a
///    line may only lead to what follows.
struct GridFinding {
  /// The grids, in the order written; none where the section has no rows.
  private(set) var grids: [Grid] = []
  /// Tables and items beside them that are in no row.
  private(set) var beside: [SourceRange] = []

  private let columns: [ColumnRule]
  private let names: Set<String>

  /// Finds the rows among `blocks`, which stand behind a label and not under a heading where they are `isLabelled`.
  init(_ blocks: [Block], columns: [ColumnRule], isLabelled: Bool = false) {
    self.columns = columns
    names = Set(columns.flatMap(\.names.folded) + ReadingWords.source)
    let tables = blocks.compactMap(\.table)
    if !tables.isEmpty {
      let grids = tables.map(Grid.init)
      let own = grids.filter { grid in columns.contains { $0.isRequired && grid.hasTitle(among: $0.names.folded) } }
      self.grids = own.isEmpty ? Array(grids.prefix(1)) : own
      beside = Self.beside(tables.filter { table in !self.grids.contains { $0.place == table.header.range } }, blocks)
      return
    }
    let outline = Outline(of: blocks)
    let parts = outline.sections.flatMap(\.innermost)
    if parts.contains(where: { hasLabels($0.blocks) }) {
      grids = [subHeadings(parts)]
      return
    }
    let lists = blocks.compactMap(\.list)
    if let first = lists.first?.items.first { grids = [self.lists(lists, at: first.range)] }
    if grids.isEmpty, isLabelled { grids = lines(of: blocks) }
  }

  /// Where `others`, tables that are not the section's own, and the items of lists among `blocks` stand. Paragraphs beside a table are
  /// what is said about it.
  private static func beside(_ others: [Block.Table], _ blocks: [Block]) -> [SourceRange] {
    let items = blocks.compactMap(\.list).flatMap(\.items).filter { item in
      item.blocks.linesAndRest.lines.contains { !Answer($0.inlines, at: $0.range).isOnlySource }
    }
    return others.map(\.header.range) + items.map { $0.blocks.first?.range ?? $0.range }
  }

  /// The lines of what stands behind a label, a row each.
  private func lines(of blocks: [Block]) -> [Grid] {
    let lines = blocks.linesAndRest.lines.filter { line in
      !(LabelledLine(line.inlines, at: line.range)?.namesSource ?? false)
    }
    let answers = lines.map { Answer($0.inlines, at: $0.range) }.filter(\.isGiven)
    guard let first = answers.first else { return [] }
    var grid = Grid(namedRowsAt: first.range)
    for answer in answers { grid.append(answer, [], at: answer.range, names: names, isLabel: isLabel) }
    return [grid]
  }

  /// Whether a labelled line among `blocks` has a label that the section knows.
  private func hasLabels(_ blocks: ArraySlice<Block>) -> Bool {
    Array(blocks).linesAndRest.lines.contains { line in
      LabelledLine(line.inlines, at: line.range).map { names.contains(HeadingNames.folded($0.label)) } ?? false
    }
  }

  private func subHeadings(_ parts: [Section]) -> Grid {
    var grid = Grid(namedRowsAt: parts[0].heading.textRange)
    for part in parts {
      let own = Answer(part.heading.inlines, at: part.heading.textRange)
      grid.append(own, Array(part.content), at: part.range, names: names, isLabel: isLabel)
    }
    return grid
  }

  private func lists(_ lists: [Block.List], at place: SourceRange) -> Grid {
    var grid = Grid(namedRowsAt: place)
    for list in lists {
      if list.items.allSatisfy({ isFlatLabel($0) }) {
        appendFlat(list, to: &grid)
      } else {
        for item in list.items { append(item, to: &grid) }
      }
    }
    return grid
  }

  private func append(_ item: Block.Item, to grid: inout Grid) {
    guard let first = item.blocks.first, let inlines = first.paragraph else {
      grid.append(nil, item.blocks, at: item.range, names: names, isLabel: isLabel)
      return
    }
    let lines = TextLine.lines(of: inlines, at: first.range)
    let own = lines[0]
    var rest = Array(item.blocks.dropFirst())
    if lines.count > 1 {
      let further = lines.dropFirst().flatMap { $0.inlines + [.softBreak] }
      let range = first.range.file.range(lines[1].range.bytes.lowerBound, first.range.bytes.upperBound)
      rest.insert(Block(content: .paragraph(Array(further.dropLast())), range: range), at: 0)
    }
    if let label = LabelledLine(own.inlines, at: own.range), isKnown(label), !rest.isEmpty {
      // The item's first line may name its column too: "Risk: CFO reviews the return".
      grid.append(nil, item.blocks, at: item.range, names: names, isLabel: isLabel)
    } else {
      grid.append(Answer(own.inlines, at: own.range), rest, at: item.range, names: names, isLabel: isLabel)
    }
  }

  /// A list of labelled lines without anything nested: a new row begins wherever the first label comes again.
  private func appendFlat(_ list: Block.List, to grid: inout Grid) {
    var rows: [[Block.Item]] = []
    let first = list.items.first.flatMap { label(of: $0) }
    for item in list.items {
      if rows.isEmpty || label(of: item) == first { rows.append([]) }
      rows[rows.count - 1].append(item)
    }
    for row in rows {
      guard let start = row.first, let end = row.last else { continue }
      let range = start.range.file.range(start.range.bytes.lowerBound, end.range.bytes.upperBound)
      grid.append(nil, row.flatMap(\.blocks), at: range, names: names, isLabel: isLabel)
    }
  }

  private func isFlatLabel(_ item: Block.Item) -> Bool { item.blocks.count == 1 && label(of: item) != nil }

  /// The folded label with which `item` begins, if the section knows it.
  private func label(of item: Block.Item) -> String? {
    guard let first = item.blocks.first, let inlines = first.paragraph,
      let line = LabelledLine(inlines, at: first.range), isKnown(line)
    else { return nil }
    return HeadingNames.folded(line.label)
  }

  private func isKnown(_ line: LabelledLine) -> Bool { names.contains(HeadingNames.folded(line.label)) }

  /// A line is labelled where the label is set in bold or known; others, of at most four words, may be a column of the author's own.
  private func isLabel(_ line: LabelledLine) -> Bool {
    line.isMarked || isKnown(line) || line.label.split(separator: " ").count <= 4
  }
}

extension Grid {
  fileprivate func hasTitle(among names: [String]) -> Bool { titles.contains { names.contains($0.folded) } }
}

extension Section {
  /// This section, or where it only groups others, those.
  fileprivate var innermost: [Section] {
    let isGroup = !subsections.isEmpty && blocks.allSatisfy { if case .comment = $0.content { true } else { false } }
    return isGroup ? subsections.flatMap(\.innermost) : [self]
  }
}
