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
  private(set) var findings: [Finding] = []
  private(set) var people: [PersonReference] = []
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
    for (place, cell) in table.header.cells.enumerated() where keys[place] == nil && !cell.inlines.plainText.isEmpty {
      let free = columns.filter { !keys.values.contains($0.key) }
      findings.append(UnknownColumn.finding(cell, free: free, in: section.headings[0].inlines.plainText))
    }
    for column in columns where column.isRequired && !keys.values.contains(column.key) {
      findings.append(MissingColumn.finding(column, in: table.header))
    }
    for row in table.rows {
      let answers = Dictionary(
        uniqueKeysWithValues: keys.map { place, key in (key, Answer(row.cells[place].inlines, at: row.cells[place].range)) })
      // A row of empty cells is a line somebody left to fill in.
      guard answers.values.contains(where: { $0.presence != .missing }) else { continue }
      rows.append(ReadRow(answers: answers, contents: contents(of: answers)))
    }
  }

  private mutating func contents(of answers: [String: Answer]) -> [String: FieldContent] {
    var contents: [String: FieldContent] = [:]
    for column in columns {
      guard let answer = answers[column.key], answer.presence == .given else { continue }
      do {
        contents[column.key] = try content(of: answer, as: column.type)
      } catch {
        let name = column.names.titles.english
        findings.append(WrongType.finding(answer.text, in: name, because: error, at: answer.range))
      }
    }
    return contents
  }

  private mutating func content(of answer: Answer, as type: ValueType) throws(ScalarReading.Complaint) -> FieldContent {
    switch type {
    case .list(let element):
      var values: [Written<FieldContent>] = []
      for part in answer.text.split(whereSeparator: { ",;/".contains($0) }) {
        let text = part.trimming(while: \.isWhitespace)
        let range = answer.range.firstPlace(of: text) ?? answer.range
        let content = try scalars.content(of: text, at: range, as: element)
        if case .person(let reference) = content { people.append(reference) }
        values.append(Written(content, at: range))
      }
      return .list(values)
    case .person, .someone:
      let isOurs = answer.text.hasPrefix("@")
      guard isOurs || type.isPerson else { return .text(answer.text) }
      let content = try scalars.content(of: answer.text, at: answer.range, as: .person)
      if case .person(let reference) = content { people.append(reference) }
      return content
    default:
      return try scalars.content(of: answer.text, at: answer.range, as: type)
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
    for name in column.names.all {
      if let place = titles.firstIndex(of: HeadingNames.folded(name)) { return place }
    }
    return nil
  }
}

extension Substring {
  func trimming(while isDropped: (Character) -> Bool) -> String { String(self).trimming(while: isDropped) }
}

extension ValueType {
  /// Whether a value names one of our own people, and nobody else.
  var isPerson: Bool { if case .person = self { true } else { false } }
}
