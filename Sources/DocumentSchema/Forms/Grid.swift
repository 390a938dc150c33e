internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Rows and named cells, in whichever of the three forms they were written (DOMAIN.md, "How a document is read"): a Markdown
/// table, a list whose items carry nested "Label: value" items, or sub-headings with "Label: value" items or paragraphs.
struct Grid {
  /// The titles of its columns, each once, in the order of their first place.
  private(set) var titles: [Title] = []
  /// Its rows, as many as are read.
  private(set) var rows: [Row] = []
  /// How many rows it has.
  private(set) var rowCount = 0

  /// How many rows of a grid are read. Several times what anybody writes by hand; the handover page shows all.
  static let maximumRows = 2_000

  /// Whether the first column has no title, because it is the item's or sub-heading's own text.
  let namesRows: Bool
  /// Where it begins: its header, or its first row.
  private(set) var place: SourceRange

  private var places: [String: Int] = [:]

  /// The title of a column.
  struct Title {
    /// As written.
    let text: String
    /// As compared with names.
    let folded: String
    /// The characters of its first place.
    let range: SourceRange
  }

  /// A row.
  struct Row {
    /// The item's or sub-heading's own text; `nil` in a table.
    let own: Answer?
    /// Its cells, each with the place of its title.
    var cells: [(title: Int, answer: Answer)]
    /// Lines under no label.
    var loose: [TextLine]
    /// Its characters.
    let range: SourceRange
  }

  /// A table.
  init(_ table: Block.Table) {
    namesRows = false
    place = table.header.range
    titles = table.header.cells.map { cell in
      let text = cell.inlines.plainText.trimmed
      return Title(text: text, folded: HeadingNames.folded(text), range: cell.range)
    }
    rowCount = table.rows.count
    rows = table.rows.prefix(Self.maximumRows).map { row in
      let cells = row.cells.enumerated().map {
        (title: $0.offset, answer: Answer($0.element.inlines, at: $0.element.range))
      }
      return Row(own: nil, cells: cells, loose: [], range: row.range)
    }
  }

  /// A grid of rows that have names, at first empty.
  init(namedRowsAt place: SourceRange) {
    namesRows = true
    self.place = place
  }

  /// Adds a row named `own` with what `blocks` say of it; `names` are those of the columns, folded.
  mutating func append(
    _ own: Answer?,
    _ blocks: [Block],
    at range: SourceRange,
    names: Set<String>,
    isLabel: (LabelledLine) -> Bool
  ) {
    rowCount += 1
    guard rows.count < Self.maximumRows else { return }
    let (lines, rest) = blocks.linesAndRest
    var row = Row(own: own, cells: [], loose: [], range: range)
    for line in lines.flatMap({ LabelledLine.parts(of: $0, isKnown: names.contains) }) {
      add(line, to: &row, isLabel: isLabel)
    }
    row.loose += rest.map { TextLine(inlines: [], range: $0.range) }
    rows.append(row)
  }

  private mutating func add(_ line: TextLine, to row: inout Row, isLabel: (LabelledLine) -> Bool) {
    guard let labelled = LabelledLine(line.inlines, at: line.range), isLabel(labelled) else {
      // A line that only says where the answers are from is the section's, in whichever row it stands.
      if Answer(line.inlines, at: line.range).isOnlySource { return }
      row.loose.append(line)
      return
    }
    row.cells.append((place(ofTitle: labelled), labelled.answer))
  }

  private mutating func place(ofTitle line: LabelledLine) -> Int {
    let folded = HeadingNames.folded(line.label)
    if let place = places[folded] { return place }
    titles.append(Title(text: line.label, folded: folded, range: line.labelRange))
    places[folded] = titles.count - 1
    return titles.count - 1
  }
}
