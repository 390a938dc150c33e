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
  /// Labels that nobody knows, and the first cells of such rows in a table that answers for the whole document.
  private(set) var unknown: [(text: String, range: SourceRange)] = []

  private let isSection: (String) -> Bool
  private let isField: (String) -> Bool
  private var strange: [LabelledLine] = []

  /// Reads `blocks`, and `others`, which stand under headings that nobody knows, so that their labels need not be known either.
  ///
  /// - Parameters:
  ///   - isSection: Whether a folded label names a section.
  ///   - isField: Whether it names a field.
  init(
    _ blocks: [Block],
    under others: [Block] = [],
    isSection: @escaping (String) -> Bool,
    isField: @escaping (String) -> Bool
  ) {
    self.isSection = isSection
    self.isField = isField
    read(blocks)
    // Where others are known, a label is meant as one; elsewhere only what is set in bold or italics surely is.
    let told = strange.filter { $0.isMarked || !parts.isEmpty }.map { ($0.label, $0.labelRange) }
    read(others)
    unknown += told
  }

  private mutating func read(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines): read(TextLine.lines(of: inlines, at: block.range), nested: [])
      case .list(let list):
        for item in list.items { read(item) }
      case .table(let table): read(table)
      default: break
      }
    }
  }

  /// How many parts are read, and how many rows of a table are looked at: several times what a schema has names for.
  private static let maximumParts = 2_000

  private func isKnown(_ folded: String) -> Bool { isSection(folded) || isField(folded) }

  /// Lines of one item or paragraph. A line without a label goes on with what a section says in the line before it; a field is
  /// said in one line.
  private mutating func read(_ lines: [TextLine], nested: [Block]) {
    guard parts.count + strange.count < Self.maximumParts else { return }
    var pieces: [(label: LabelledLine, folded: String, inlines: [Inline])] = []
    for line in lines.flatMap({ LabelledLine.parts(of: $0, isKnown: isKnown) }) {
      if let label = LabelledLine(line.inlines, at: line.range), isLabel(label) {
        pieces.append((label, HeadingNames.folded(label.label), label.inlines))
      } else if let last = pieces.last, isSection(last.folded) {
        if !pieces[pieces.count - 1].inlines.isEmpty { pieces[pieces.count - 1].inlines.append(.softBreak) }
        pieces[pieces.count - 1].inlines += line.inlines
      }
    }
    for (number, piece) in pieces.enumerated() {
      guard isKnown(piece.folded) else {
        if !ReadingWords.mail.contains(piece.folded) { strange.append(piece.label) }
        continue
      }
      let below = number == pieces.count - 1 ? nested : []
      add(piece.label.label, piece.folded, piece.label.labelRange, piece.inlines, at: piece.label.range, below)
    }
  }

  /// Of other words before a colon only a few are a label.
  private func isLabel(_ line: LabelledLine) -> Bool {
    line.isMarked || line.label.split(separator: " ").count <= 3 || isKnown(HeadingNames.folded(line.label))
  }

  private mutating func read(_ item: Block.Item) {
    guard let first = item.blocks.first, let inlines = first.paragraph else { return }
    let nested = Array(item.blocks.dropFirst())
    let text = inlines.plainText.trimmed
    let folded = HeadingNames.folded(text)
    if !nested.isEmpty, isKnown(folded) {
      // The item is a name, and what is nested in it the answer.
      add(text, folded, first.range, [], at: first.range, nested)
    } else {
      read(TextLine.lines(of: inlines, at: first.range), nested: nested)
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
