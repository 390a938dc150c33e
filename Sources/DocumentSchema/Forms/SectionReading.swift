internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Reads what stands in a section, by its kind of content.
struct SectionReading {
  let kind: DocumentKind
  let scalars: ScalarReading
  /// The names of the customer's people, as ``HeadingNames`` folds them.
  var contacts: Set<String> = []

  /// Reads `section`; what does not fit is kept in `record`.
  func content(of section: FoundSection, _ record: inout ReadingRecord) -> SectionContent {
    var form = SectionForm()
    form.needsSource = section.rule.needsSource
    form.sources = Self.sources(in: section.blocks).filter { Placeholder.presence(of: $0.value) != .missing }
    form.sentences = Self.sentences(of: section)
    form.none = NoneReading.none(in: section.blocks, allowsNone: section.rule.allowsNone, scalars, &record)
    // What only stands for an answer has no rows and no items, and lacks no column.
    let text = section.blocks.answerText
    let isOpen = Placeholder.presence(ofLines: text) == .missing
    for block in section.blocks {
      if let finding = BrokenTable.finding(in: block, of: section.title) { record.log.append(finding) }
    }
    if form.none == nil, !isOpen || section.blocks.contains(where: { $0.heading != nil }) {
      read(section, into: &form, &record)
    }
    let content = SectionContent(
      key: section.rule.key,
      name: section.rule.names.titles.english,
      heading: section.heading,
      blocks: section.blocks,
      saying: text,
      form: form
    )
    GapReading(section: content, scalars: scalars).note(in: &record)
    return content
  }

  private func read(_ section: FoundSection, into form: inout SectionForm, _ record: inout ReadingRecord) {
    switch section.rule.content {
    case .prose, .free: break
    case .list:
      let reading = LabelReading(section, scalars, &record)
      form.labels = reading.labels
      form.items = reading.items
    case .table(let columns, _):
      let found = GridFinding(section.blocks, columns: columns, isLabelled: section.isLabelled)
      guard !found.grids.isEmpty else { break }
      for place in found.beside { record.log.append(UnreadText.beside(at: place, in: section.title)) }
      form.rows = found.grids.flatMap { RowReading($0, by: columns, in: section, scalars, &record).rows }
    case .tasks:
      form.tasks = tasks(in: section).items(in: section.blocks.withoutHeadings, window: nil, &record)
    case .plan(let windows, let communication):
      let plan = PlanReading(tasks(in: section, windows), communication: communication, &record)
      form.tasks = plan.items
      form.communication = plan.communication
      form.windowNotes = plan.notes
    }
  }

  private func tasks(in section: FoundSection, _ windows: [WindowRule] = []) -> TaskReading {
    TaskReading(columns: kind.itemColumns, section: section, scalars: scalars, contacts: contacts, windows: windows)
  }

  /// The sentences of a section that is read as such, or that stand before its rows.
  private static func sentences(of section: FoundSection) -> [Block] {
    let blocks: [Block] =
      switch section.rule.content {
      case .prose, .free: section.blocks
      case .table: Array(Outline(of: section.blocks).preamble)
      case .list, .tasks, .plan: []
      }
    return blocks.filter { block in
      switch block.content {
      case .paragraph, .blockQuote, .codeBlock, .html: true
      default: false
      }
    }
  }

  /// Every source named in a paragraph, an item or a cell, and in a line of its own.
  private static func sources(in blocks: [Block]) -> [Written<String>] {
    blocks.flatMap { block -> [Written<String>] in
      switch block.content {
      // A sub-heading may be a row's own text.
      case .heading(let heading): return [source(of: heading.inlines, at: heading.textRange)].compactMap { $0 }
      case .paragraph(let inlines):
        return TextLine.lines(of: inlines, at: block.range).compactMap { source(of: $0.inlines, at: $0.range) }
      case .blockQuote(let inner): return sources(in: inner)
      case .list(let list): return list.items.flatMap { sources(in: $0.blocks) }
      case .table(let table):
        let column = table.header.cells.firstIndex {
          ReadingWords.source.contains(HeadingNames.folded($0.inlines.plainText))
        }
        let rows = table.rows.prefix(Grid.maximumRows)
        return rows.flatMap(\.cells).compactMap { source(of: $0.inlines, at: $0.range) }
          + (column.map { place in rows.compactMap { cell(of: $0.cells[place]) } } ?? [])
      default: return []
      }
    }
  }

  private static func source(of inlines: [Inline], at range: SourceRange) -> Written<String>? {
    // Most lines name none, which their bytes tell at once.
    guard mentionsSource(inlines.plainText) else { return nil }
    if let source = Answer(inlines, at: range).source { return Written(source, at: range) }
    guard let line = LabelledLine(inlines, at: range), line.namesSource else {
      return SourceWords.note(in: inlines.plainText).map { Written($0, at: range) }
    }
    return line.answer.isGiven ? Written(line.answer.text, at: line.range) : nil
  }

  private static func cell(of cell: Block.Table.Cell) -> Written<String>? {
    let answer = Answer(cell.inlines, at: cell.range)
    return answer.isGiven ? Written(answer.text, at: cell.range) : nil
  }
}

extension [Block] {
  fileprivate var withoutHeadings: [Block] { filter { $0.heading == nil } }
}
