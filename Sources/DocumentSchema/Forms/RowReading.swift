internal import Diagnostics
internal import HandoverModel

/// Reads the rows of a grid by the columns of its section. Columns may stand in any order; one that the schema does not know is
/// kept on the page, and a finding.
struct RowReading {
  /// The rows that say anything.
  private(set) var rows: [Row] = []
  /// The key of each column that the grid has.
  let keys: Set<String>

  private let columns: [ColumnRule]
  private let section: FoundSection
  private let values: CellReading

  /// Reads `grid`, which stands in `section`, by `columns`; what does not fit is kept in `record`.
  init(
    _ grid: Grid,
    by columns: [ColumnRule],
    in section: FoundSection,
    _ scalars: ScalarReading,
    _ record: inout ReadingRecord
  ) {
    self.columns = columns
    self.section = section
    values = CellReading(scalars: scalars, section: section.rule.key)
    let matched = Self.keys(of: grid, columns)
    keys = Set(matched.values).union(grid.namesRows ? columns.prefix(1).map(\.key) : [])
    reportTitles(of: grid, matched, &record)
    if grid.rowCount > grid.rows.count {
      record.log.append(
        TooManyRows.finding(grid.place, rows: grid.rowCount, read: grid.rows.count, in: section.title)
      )
    }
    for row in grid.rows {
      if let row = read(row, of: grid, matched, &record) { rows.append(row) }
    }
  }

  /// For each title that the schema knows, the key of its column.
  static func keys(of grid: Grid, _ columns: [ColumnRule]) -> [Int: String] {
    var keys: [Int: String] = [:]
    // The title counts before the aliases, the aliases in their order, so that "Goal" and "Goal value" find their own.
    for column in columns {
      for name in column.names.folded {
        guard let place = grid.titles.firstIndex(where: { $0.folded == name }) else { continue }
        if keys[place] == nil { keys[place] = column.key }
        break
      }
    }
    guard grid.namesRows else { return keys }
    // In a list and under sub-headings each row has its own labels: one may say "Role" where another says "Roles".
    for (place, title) in grid.titles.enumerated() where keys[place] == nil {
      keys[place] = columns.first { $0.names.folded.contains(title.folded) }?.key
    }
    return keys
  }

  /// Tells of columns that nobody knows, and of those without which nothing can be understood.
  private func reportTitles(of grid: Grid, _ matched: [Int: String], _ record: inout ReadingRecord) {
    let free = columns.filter { !keys.contains($0.key) }
    var meant: Set<String> = []
    for (place, title) in grid.titles.enumerated() where matched[place] == nil && !title.text.isEmpty {
      // A column that only numbers the rows is none to ask about.
      if ReadingWords.source.contains(title.folded) || ReadingWords.numbers.contains(title.text.lowercased()) {
        continue
      }
      // A cell of a list or under a sub-heading may name the row's own column once more.
      let near =
        record.log.hasRoom(for: UnknownColumn.kind) ? UnknownColumn.column(meantBy: title.text, among: free) : nil
      // A label in a list stands once in each row, and is mended row by row.
      let suggestion =
        near == nil || grid.namesRows
        ? nil : UnknownColumn.suggestion(for: title.text, at: title.range, among: columns, free: free)
      record.log.append(
        UnknownColumn.finding(
          title.text,
          at: title.range,
          near: near,
          suggestion: suggestion,
          free: free,
          in: section.title
        )
      )
      if let near { meant.insert(near.key) }
    }
    // A column under a title with a letter wrong is one finding, not two.
    for column in free where column.isRequired && !meant.contains(column.key) && !isDueByStage(column) {
      record.log.append(MissingColumn.finding(column, at: grid.place, isTable: !grid.namesRows))
    }
  }

  /// Whether that `column` is not there is told with the stage that asks for it, as any other answer. Without the first one, no row has
  /// a name, at any stage.
  private func isDueByStage(_ column: ColumnRule) -> Bool {
    let first = columns.first?.key
    return column.key != first && section.rule.requiredFrom != nil
      && section.rule.columns.contains { $0.key == column.key }
  }

  private func read(_ row: Grid.Row, of grid: Grid, _ matched: [Int: String], _ record: inout ReadingRecord) -> Row? {
    var answers: [String: Answer] = [:]
    var others: [Row.Other] = []
    var source: Answer?
    if let own = row.own, let first = columns.first { answers[first.key] = own }
    for (place, answer) in row.cells {
      if let key = matched[place], answers[key].map({ !$0.isGiven }) ?? true {
        answers[key] = answer
      } else if ReadingWords.source.contains(grid.titles[place].folded) {
        source = answer.isGiven ? answer : source
      } else if answer.isGiven {
        others.append(Row.Other(title: grid.titles[place].text, answer: answer))
      }
    }
    // A row of empty cells is a line somebody left to fill in.
    guard answers.values.contains(where: \.isGiven) || !others.isEmpty else { return nil }
    for line in row.loose {
      let titles = columns.dropFirst().map(\.names.titles.english)
      record.log.append(UnreadText.finding(line, in: section.title, columns: titles))
    }
    let cells = cells(answers, &record)
    return Row(cells: cells, others: others, source: source, range: row.range)
  }

  private func cells(_ answers: [String: Answer], _ record: inout ReadingRecord) -> [String: Cell<TypedValue>] {
    let name = columns.first.flatMap { answers[$0.key]?.text } ?? ""
    var cells: [String: Cell<TypedValue>] = [:]
    for column in columns {
      guard let answer = answers[column.key] else { continue }
      cells[column.key] = values.cell(answer, as: column, &record)
    }
    for column in columns {
      guard let answer = answers[column.key] else { continue }
      // A blank cell is an open question only where a stage will ask for it.
      guard !answer.text.isEmpty || column.isRequired || column.requiredFrom != nil else { continue }
      let subject = Gap.Subject.cell(column: column.names.titles.english, row: name)
      let person = Respondents.respondent(to: column.key, in: section.rule.key, cells)
      record.note(subject, in: section.rule.key, answer, named: person, by: values.scalars)
    }
    return cells
  }
}
