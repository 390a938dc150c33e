internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// A row of a section's table: the cells of the columns that the schema knows, under their keys.
struct ReadRow {
  let answers: [String: Answer]
  let contents: [String: FieldContent]
}

/// Reads the tables of a section by the columns of its rule. Columns may stand in any order; one that the schema does not
/// know is kept on the page, and a finding.
struct TableReading {
  private(set) var rows: [ReadRow] = []
  private(set) var hasTable = false
  private var log = FindingLog()
  private(set) var people: [PersonReference] = []
  /// What does not fit.
  var findings: [Finding] { log.told }
  /// How many rows of a table are read. Several times what anybody writes by hand; the handover page shows all.
  private static let maximumRows = 2_000

  private let scalars: ScalarReading
  private let columns: [ColumnRule]

  init(_ section: FoundSection, vocabulary: Vocabulary) {
    scalars = ScalarReading(vocabulary: vocabulary)
    columns = section.rule.columns
    let tables = section.blocks.compactMap { block in
      if case .table(let table) = block.content { table } else { nil }
    }
    // A section may hold a second table of something else: those that have a required column are the section's own.
    let own = tables.filter { table in
      columns.contains { $0.isRequired && place(of: $0, in: table.header) != nil }
    }
    for table in own.isEmpty ? Array(tables.prefix(1)) : own { read(table, in: section) }
  }

  private mutating func read(_ table: Block.Table, in section: FoundSection) {
    hasTable = true
    let keys = keysByPlace(in: table.header)
    let free = columns.filter { !keys.values.contains($0.key) }
    var meant: Set<String> = []
    for (place, cell) in table.header.cells.enumerated() where keys[place] == nil && !cell.inlines.plainText.isEmpty {
      let near = UnknownColumn.column(meantBy: cell.inlines.plainText, among: free)
      log.append(UnknownColumn.finding(cell, near: near, free: free, in: section.headings[0].inlines.plainText))
      if let near { meant.insert(near.key) }
    }
    // A column under a title with a letter wrong is one finding, not two.
    for column in free where column.isRequired && !meant.contains(column.key) {
      log.append(MissingColumn.finding(column, in: table.header))
    }
    if table.rows.count > Self.maximumRows {
      log.append(TooManyRows.finding(table, read: Self.maximumRows, in: section.headings[0].inlines.plainText))
    }
    for row in table.rows.prefix(Self.maximumRows) {
      let answers = Dictionary(
        uniqueKeysWithValues: keys.map { place, key in
          (key, Answer(row.cells[place].inlines, at: row.cells[place].range))
        }
      )
      // A row of empty cells is a line somebody left to fill in.
      guard answers.values.contains(where: { $0.presence != .missing }) else { continue }
      rows.append(ReadRow(answers: answers, contents: contents(of: answers)))
    }
  }

  private mutating func contents(of answers: [String: Answer]) -> [String: FieldContent] {
    var contents: [String: FieldContent] = [:]
    for column in columns {
      guard let answer = answers[column.key], answer.presence == .given else { continue }
      guard case .list(let element) = column.type else {
        contents[column.key] = content(of: answer.text, at: answer.range, as: column.type, in: column)
        continue
      }
      let parts = answer.text.split(whereSeparator: { ",;/".contains($0) }).map { $0.trimming(while: \.isWhitespace) }
      contents[column.key] = .list(
        parts.compactMap { part in
          let range = answer.range.firstPlace(of: part) ?? answer.range
          return content(of: part, at: range, as: element, in: column).map { Written($0, at: range) }
        }
      )
    }
    return contents
  }

  /// A single value of a cell; `nil`, and a finding, where it cannot be read.
  private mutating func content(
    of text: String,
    at range: SourceRange,
    as type: ValueType,
    in column: ColumnRule
  ) -> FieldContent? {
    // Someone is one of ours only with the sign; without it, somebody of the customer's.
    let isOurs = if case .someone = type { text.hasPrefix("@") } else { false }
    do {
      let content = try scalars.content(of: text, at: range, as: isOurs ? .person : type)
      if case .person(let reference) = content { people.append(reference) }
      return content
    } catch {
      guard log.hasRoom(for: WrongType.kind) else {
        log.omit(WrongType.kind)
        return nil
      }
      log.append(WrongType.finding(text, in: column.names.titles.english, because: error, at: range))
      return nil
    }
  }

  /// For each column of the table that the schema knows, its key.
  private func keysByPlace(in header: Block.Table.Row) -> [Int: String] {
    var keys: [Int: String] = [:]
    for column in columns {
      if let place = place(of: column, in: header), keys[place] == nil { keys[place] = column.key }
    }
    return keys
  }

  /// The title counts before the aliases, the aliases in their order, so that "Goal" and "Goal value" find their own.
  private func place(of column: ColumnRule, in header: Block.Table.Row) -> Int? {
    let titles = header.cells.map { HeadingNames.folded($0.inlines.plainText) }
    for name in column.names.folded {
      if let place = titles.firstIndex(of: name) { return place }
    }
    return nil
  }
}

extension Substring {
  func trimming(while isDropped: (Character) -> Bool) -> String { String(self).trimming(while: isDropped) }
}
