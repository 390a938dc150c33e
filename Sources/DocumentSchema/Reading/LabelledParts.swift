internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// What stands behind labels outside all sections: a document written as a bold "Label:" list, or as one table "Field | Answer |
/// Source", as people write who have no skeleton.
struct LabelledParts {
  /// What stands behind a label that is known.
  struct Part {
    /// The label, as written and as compared with names.
    let label, folded: String
    /// The characters of the label.
    let labelRange: SourceRange
    /// What stands behind it.
    let answer: Answer
    /// The same as blocks.
    let blocks: [Block]
  }

  /// The parts, in the order written.
  private(set) var parts: [Part] = []
  /// The first cells of rows that nobody knows, in a table that answers for the whole document.
  private(set) var unknown: [(text: String, range: SourceRange)] = []

  private let isKnown: (String) -> Bool

  /// Reads `blocks`; `isKnown` says of a folded label whether it names a section or a field.
  init(_ blocks: [Block], isKnown: @escaping (String) -> Bool) {
    self.isKnown = isKnown
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines): read(TextLine.lines(of: inlines, at: block.range), nested: [])
      case .list(let list):
        for item in list.items {
          guard let first = item.blocks.first, let inlines = first.paragraph else { continue }
          read(TextLine.lines(of: inlines, at: first.range), nested: Array(item.blocks.dropFirst()))
        }
      case .table(let table): read(table)
      default: break
      }
    }
  }

  /// How many parts are read, and how many rows of a table are looked at: several times what a schema has names for.
  private static let maximumParts = 2_000

  private mutating func read(_ lines: [TextLine], nested: [Block]) {
    guard parts.count < Self.maximumParts else { return }
    for (number, line) in lines.enumerated() {
      guard let labelled = LabelledLine(line.inlines, at: line.range) else { continue }
      let folded = HeadingNames.folded(labelled.label)
      guard isKnown(folded) else { continue }
      let below = number == lines.count - 1 ? nested : []
      add(labelled.label, folded, labelled.labelRange, labelled.inlines, at: labelled.range, below)
    }
  }

  /// A table whose first column names topics: each row is a section or a field.
  private mutating func read(_ table: Block.Table) {
    guard table.header.cells.count >= 2,
      ReadingWords.topicTitles.contains(HeadingNames.folded(table.header.cells[0].inlines.plainText))
        || table.rows.contains(where: { isKnown(HeadingNames.folded($0.cells[0].inlines.plainText)) })
    else { return }
    let source = table.header.cells.firstIndex {
      ReadingWords.source.contains(HeadingNames.folded($0.inlines.plainText))
    }
    for row in table.rows.prefix(Self.maximumParts) {
      let label = row.cells[0].inlines.plainText.trimmed
      let folded = HeadingNames.folded(label)
      guard isKnown(folded) else {
        if !label.isEmpty { unknown.append((label, row.cells[0].range)) }
        continue
      }
      // Everything beside the label is the answer; a source goes to its end, where answers have it.
      let answers = row.cells.indices.dropFirst().filter { $0 != source }.flatMap {
        row.cells[$0].inlines + [.text(" ")]
      }
      let note = source.map { row.cells[$0].inlines } ?? []
      let ending: [Inline] = note.plainText.trimmed.isEmpty ? [] : [.text("(source: ")] + note + [.text(")")]
      add(label, folded, row.cells[0].range, answers + ending, at: row.cells[1].range, [])
    }
  }

  private mutating func add(
    _ label: String,
    _ folded: String,
    _ labelRange: SourceRange,
    _ inlines: [Inline],
    at range: SourceRange,
    _ nested: [Block]
  ) {
    let answer = Answer(inlines, at: range)
    let own = inlines.plainText.trimmed.isEmpty ? [] : [Block(content: .paragraph(inlines), range: range)]
    parts.append(
      Part(label: label, folded: folded, labelRange: labelRange, answer: answer, blocks: own + nested)
    )
  }
}
