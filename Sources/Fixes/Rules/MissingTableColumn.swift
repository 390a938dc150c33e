internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel
internal import Markdown

/// A table lacks a column that its rows need: it gets one at its place in the schema, with UNKNOWN in each row that says anything.
///
/// Where a title is nearly that of the column, the title is what is wrong.
enum MissingTableColumn: FixRule {
  static let name = "missing columns"

  static func fixes(of document: FixableDocument) -> [Fix] {
    document.kind.sections.flatMap { rule -> [Fix] in
      guard let section = document.content.section(rule.key) else { return [] }
      let columns = columns(of: rule, document.kind)
      return section.blocks.flatMap { block -> [Fix] in
        guard case .table(let table) = block.content else { return [] }
        return fixes(of: table, at: block.range, columns, in: section, of: document)
      }
    }
  }

  /// The columns that a table of the section can have; of tasks, all but that of their titles: nobody can say what UNKNOWN is to be done.
  private static func columns(of rule: SectionRule, _ kind: DocumentKind) -> [ColumnRule] {
    switch rule.content {
    case .table(let columns, _): columns
    case .tasks: Array(kind.itemColumns.dropFirst())
    case .plan(_, let communication): communication?.columns ?? []
    default: []
    }
  }

  private static func fixes(
    of table: Block.Table,
    at range: SourceRange,
    _ columns: [ColumnRule],
    in section: SectionContent,
    of document: FixableDocument
  ) -> [Fix] {
    let isRead = section.rows?.contains { range.bytes.contains($0.range.bytes.lowerBound) } ?? false
    return columns.enumerated().compactMap { place, column in
      guard let finding = finding(column, of: table, isRead: isRead, section, document),
        !isMisspelt(column, in: table, of: document),
        let grid = TableLines(table, of: document.file)
      else { return nil }
      let titles = table.header.cells.map { $0.inlines.plainText.lowercased() }
      let before = columns[..<place].reversed().lazy.compactMap { column in
        titles.firstIndex { title in column.names.all.contains { $0.lowercased() == title } }
      }.first
      let title = column.skeletonTitle(in: document.language)
      let edits = grid.inserting(title: title, cell: "UNKNOWN", behind: before)
      return Fix(
        .add,
        "the column \"\(title)\" to \"\(section.heading.text.onOneLine)\"",
        mending: finding.kind,
        at: finding.range,
        edits
      )
    }
  }

  /// What is told of the lack of `column` in `table`.
  private static func finding(
    _ column: ColumnRule,
    of table: Block.Table,
    isRead: Bool,
    _ section: SectionContent,
    _ document: FixableDocument
  ) -> Finding? {
    let finding = MissingColumn.finding(column, at: table.header.range, isTable: true)
    if finding.isTold(among: document.findings) { return finding }
    guard isRead else { return nil }
    return document.lack(of: .column(section: section.key, title: column.names.titles.english))
  }

  /// Whether a title of `table` was probably meant to be `column`, told or not.
  private static func isMisspelt(_ column: ColumnRule, in table: Block.Table, of document: FixableDocument) -> Bool {
    document.content.findings.contains { finding in
      finding.kind == UnknownColumn.kind && table.header.range.bytes.contains(finding.range.bytes.lowerBound)
        && finding.meant == column.key
    }
  }
}
