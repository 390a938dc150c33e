internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Reads a list some of whose items stand under labels: `- Endorsement: …`, in any of the forms of a table.
///
/// 1. A sub-heading that is a label: what stands under it is the answer.
/// 2. A table of two columns whose first cells are labels.
/// 3. Items and paragraphs that begin with a label; what is nested below one belongs to it.
/// 4. A label that stands alone in a line, in bold or with a colon, between items without one: those that follow belong to it. In
///    Markdown such a line is a part of the item before it.
/// 5. Several labels in one line: `In: 17 trucks. Out: planning`.
struct LabelReading {
  /// What stands behind the labels, under their keys.
  private(set) var labels: [String: [Cell<TypedValue>]] = [:]
  /// Answers under no label.
  private(set) var items: [Answer] = []

  /// The label that stands alone in a line, and what stood under it until now.
  private var open: (rule: ColumnRule, range: SourceRange, below: [(answer: Answer, nested: [Block])])?

  /// Whether what is read stands under a sub-heading that keeps it from the customer: no label means a thing there.
  private var isInternal = false

  private let rules: [ColumnRule]
  private let rulesByName: [String: ColumnRule]
  private let section: FoundSection
  private let values: CellReading

  init(_ section: FoundSection, _ scalars: ScalarReading, _ record: inout ReadingRecord) {
    rules = section.rule.labels
    let names = section.rule.labels.flatMap { rule in rule.names.folded.map { ($0, rule) } }
    rulesByName = Dictionary(names, uniquingKeysWith: { first, _ in first })
    self.section = section
    values = CellReading(scalars: scalars, section: section.rule.key)
    let outline = Outline(of: section.blocks)
    read(Array(outline.preamble), &record)
    close(&record)
    for part in outline.sections { read(part, &record) }
  }

  private mutating func read(_ part: Section, _ record: inout ReadingRecord) {
    let wasInternal = isInternal
    isInternal =
      wasInternal || section.rule.audience == .customer && Self.isInternal(part.heading.inlines.plainText)
    if let rule = rule(for: part.heading.inlines.plainText) {
      let range = part.blocks.first.map { first in
        first.range.file.range(first.range.bytes.lowerBound, part.blocks.last?.range.bytes.upperBound ?? 0)
      }
      add([], nested: Array(part.blocks), under: rule, at: range ?? part.heading.textRange, &record)
    } else {
      read(Array(part.blocks), &record)
    }
    close(&record)
    for inner in part.subsections { read(inner, &record) }
    isInternal = wasInternal
  }

  /// Whether a sub-heading of a section for the customer says that what stands under it is not for them.
  private static func isInternal(_ title: String) -> Bool {
    title.lowercased().split { !$0.isLetter }.contains { internalWords.contains(String($0)) }
  }

  private static let internalWords: Set<String> = [
    "confidential", "intern", "internal", "interne", "internen", "internes", "private", "privat", "vertraulich",
    "vertrauliches",
  ]

  private mutating func read(_ blocks: [Block], _ record: inout ReadingRecord) {
    for block in blocks {
      switch block.content {
      case .list(let list): for item in list.items { read(item, &record) }
      case .paragraph(let inlines):
        // Behind the items under a label a paragraph is none of them.
        if open.map({ !$0.below.isEmpty }) ?? false { close(&record) }
        read(TextLine.lines(of: inlines, at: block.range), nested: [], isItem: false, &record)
      case .blockQuote(let inner): read(inner, &record)
      case .table(let table):
        close(&record)
        read(table, &record)
      default: break
      }
    }
  }

  private mutating func read(_ item: Block.Item, _ record: inout ReadingRecord) {
    guard let first = item.blocks.first, let inlines = first.paragraph else {
      read(item.blocks, &record)
      return
    }
    let nested = Array(item.blocks.dropFirst())
    if !nested.isEmpty, let rule = rule(for: inlines.plainText) {
      // The item is a label, and what is nested in it the answer.
      close(&record)
      add([], nested: nested, under: rule, at: first.range, &record)
    } else {
      read(TextLine.lines(of: inlines, at: first.range), nested: nested, isItem: true, &record)
    }
  }

  /// A label with what stands behind it, or words under no label.
  private struct Piece {
    let rule: ColumnRule?
    var inlines: [Inline]
    var range: SourceRange
    /// Whether it is a label in bold, without a colon.
    var isBold = false
  }

  /// Lines of one item or paragraph. A line without a label goes on with the answer of the line before it.
  private mutating func read(_ lines: [TextLine], nested: [Block], isItem: Bool, _ record: inout ReadingRecord) {
    let pieces = pieces(of: lines, &record)
    for (number, piece) in pieces.enumerated() {
      let below = number == pieces.count - 1 ? nested : []
      if let rule = piece.rule {
        close(&record)
        // An item "Out:" is an answer that is still to be written; under other lines that are only a label something follows.
        let isAlone = piece.inlines.isEmpty && below.isEmpty && (piece.isBold || !isItem || number > 0)
        if isAlone {
          open = (rule, piece.range, [])
        } else {
          add(piece.inlines, nested: below, under: rule, at: piece.range, &record)
        }
        continue
      }
      let answer = Answer(piece.inlines, at: piece.range)
      let isSource = LabelledLine(piece.inlines, at: piece.range).map(\.namesSource) ?? false
      if answer.isGiven, !isSource {
        guard open == nil else {
          open?.below.append((answer, below))
          continue
        }
        items.append(answer)
      }
      read(below, &record)
    }
  }

  private func pieces(of lines: [TextLine], _ record: inout ReadingRecord) -> [Piece] {
    let isKnown = { (name: String) in rulesByName[name] != nil }
    let cut = lines.flatMap { LabelledLine.parts(of: $0, isKnown: isKnown) }
      .flatMap { LabelledLine.sentences(of: $0, isKnown: isKnown) }
    var pieces: [Piece] = []
    for line in cut {
      if let rule = boldLabel(line) {
        pieces.append(Piece(rule: rule, inlines: [], range: line.range, isBold: true))
      } else if let labelled = LabelledLine(line.inlines, at: line.range), let rule = rule(for: labelled, &record) {
        pieces.append(Piece(rule: rule, inlines: labelled.inlines, range: labelled.range))
      } else if let before = pieces.last?.range {
        // In place: a copy for each line would make the time grow with their square.
        let last = pieces.count - 1
        if !pieces[last].inlines.isEmpty { pieces[last].inlines.append(.softBreak) }
        pieces[last].inlines += line.inlines
        pieces[last].range = before.file.range(before.bytes.lowerBound, line.range.bytes.upperBound)
      } else {
        pieces.append(Piece(rule: nil, inlines: line.inlines, range: line.range))
      }
    }
    return pieces
  }

  /// The rule that a line in bold names which is nothing but a label, without a colon.
  private func boldLabel(_ line: TextLine) -> ColumnRule? {
    guard line.inlines.count == 1 else { return nil }
    switch line.inlines[0] {
    case .strong(let inner), .emphasis(let inner):
      let words = inner.plainText.trimmed
      return words.hasSuffix(":") ? nil : rule(for: words)
    default: return nil
    }
  }

  /// Ends what stands under a label that stood alone.
  private mutating func close(_ record: inout ReadingRecord) {
    guard let label = open else { return }
    open = nil
    if case .list = label.rule.type, !label.below.isEmpty {
      let blocks = label.below.flatMap { answer, nested in
        [Block(content: .paragraph(answer.inlines), range: answer.range)] + nested
      }
      add([], nested: blocks, under: label.rule, at: label.range, &record)
      return
    }
    if label.below.isEmpty { add([], nested: [], under: label.rule, at: label.range, &record) }
    for (answer, nested) in label.below {
      add(answer.inlines, nested: nested, under: label.rule, at: answer.range, &record)
    }
  }

  private mutating func read(_ table: Block.Table, _ record: inout ReadingRecord) {
    let columns = table.header.cells.map { rule(for: $0.inlines.plainText) }
    if columns.count > 1, columns.allSatisfy({ $0 != nil }) {
      // A column for each label: "| In | Out |".
      for cells in table.rows.map(\.cells) {
        for (cell, rule) in zip(cells, columns) {
          if let rule { add(cell.inlines, nested: [], under: rule, at: cell.range, &record) }
        }
      }
      return
    }
    let isLabelled = columns.first.flatMap { $0 } != nil
    for row in (isLabelled ? [table.header] : []) + table.rows {
      if row.cells.count >= 2, let rule = rule(for: row.cells[0].inlines.plainText) {
        add(row.cells[1].inlines, nested: [], under: rule, at: row.cells[1].range, &record)
      } else {
        // A row under no label is an item: what its cells say, one behind the other.
        let said = row.cells.filter { !$0.inlines.plainText.trimmed.isEmpty }
        let words = Array(said.map(\.inlines).joined(separator: [.text(" — ")]))
        let answer = Answer(words, at: row.range)
        if answer.isGiven { items.append(answer) }
      }
    }
  }

  /// Keeps the answer under `rule`: what stands behind the label, and what is nested below it.
  private mutating func add(
    _ inlines: [Inline],
    nested: [Block],
    under rule: ColumnRule,
    at range: SourceRange,
    _ record: inout ReadingRecord
  ) {
    let lines = nested.linesAndRest.lines
    guard Answer(inlines, at: range).text.isEmpty, let first = lines.first, let last = lines.last else {
      var all = inlines
      for line in lines { all += (all.isEmpty ? [] : [.softBreak]) + line.inlines }
      keep(Answer(all, at: range), under: rule, value: nil, &record)
      return
    }
    let place = first.range.file.range(first.range.bytes.lowerBound, last.range.bytes.upperBound)
    let whole = Answer(Array(lines.map(\.inlines).joined(separator: [.softBreak])), at: place)
    let list = nested.count == 1 ? nested[0].list : nil
    if case .list(let element) = rule.type, list != nil || lines.count > 1 {
      keep(whole, under: rule, value: entries(lines, as: element, of: rule, &record), &record)
    } else if let list {
      // Each nested item is an answer of its own.
      for item in list.items {
        let lines = item.blocks.linesAndRest.lines.map(\.inlines)
        keep(Answer(Array(lines.joined(separator: [.softBreak])), at: item.range), under: rule, value: nil, &record)
      }
    } else {
      keep(whole, under: rule, value: nil, &record)
    }
  }

  /// The entries of a list, one or more a line: a text is one with its commas, where its line is an item or not the only one.
  private func entries(
    _ lines: [TextLine],
    as element: ValueType,
    of rule: ColumnRule,
    _ record: inout ReadingRecord
  ) -> TypedValue {
    var entries: [Written<TypedValue>] = []
    for line in lines {
      let answer = Answer(line.inlines, at: line.range)
      guard answer.presence == .given else { continue }
      if case .text = element {
        entries.append(Written(.text(answer.text), at: line.range))
      } else if case .list(let values)? = values.cell(answer, as: rule, &record).value {
        entries += values
      }
    }
    return .list(entries)
  }

  private mutating func keep(
    _ answer: Answer,
    under rule: ColumnRule,
    value: TypedValue?,
    _ record: inout ReadingRecord
  ) {
    let cell = value.map { Cell(answer, value: $0) } ?? values.cell(answer, as: rule, &record)
    record.note(.label(rule.names.titles.english), in: section.rule.key, answer, named: nil, by: values.scalars)
    labels[rule.key, default: []].append(cell)
  }

  /// The rule that a label names. A bold label that nobody knows is told, because what stands behind it is on the handover page only.
  private func rule(for line: LabelledLine, _ record: inout ReadingRecord) -> ColumnRule? {
    if let rule = rule(for: line.label) { return rule }
    guard !rules.isEmpty, line.isMarked || line.label.split(separator: " ").count <= 2 else { return nil }
    guard record.log.hasRoom(for: UnknownColumn.kind) else {
      if line.isMarked { record.log.omit(UnknownColumn.kind) }
      return nil
    }
    let near = UnknownColumn.column(meantBy: line.label, among: rules)
    if near != nil || line.isMarked {
      record.log.append(UnknownColumn.label(line, near: near, known: rules, in: section.title))
    }
    return nil
  }

  private func rule(for label: String) -> ColumnRule? {
    isInternal ? nil : rulesByName[HeadingNames.folded(label)]
  }
}
