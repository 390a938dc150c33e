import HandoverModel

@testable import DocumentSchema

/// Writes the rows of a table in one of its three forms.
extension Pen {
  /// A cell with the title of its column.
  struct WrittenCell {
    let title: String
    let text: String
    var isFirst = false
  }

  /// `rows` of `columns`, with what the whole table's source is.
  mutating func table(_ rows: [SampleRow], _ columns: [ColumnRule], at place: String, source: String?) -> [String] {
    let kept = columns.filter { column in rows.contains { $0.cells[column.key] != nil } }
    let hasOwn = rows.contains { $0.source != nil }
    let isSourceColumn = hasOwn && chance(0.6)
    var titles: [String: String] = [:]
    for column in kept { titles[column.key] = name(column.names, at: "\(place).\(column.key)") }
    let sourceTitle = cased(one(ReadingWords.source))
    var forms: [WritingForm] = [.table, .table, .tableWithoutBars, .nestedItems, .linesOfItem, .labelledFirst]
    let hasOthers = kept.count > 1 || isSourceColumn || rows.contains { !$0.others.isEmpty }
    if !hasOthers { forms = [.table, .nestedItems] }
    if !isBold, kept.count > 1 || isSourceColumn {
      forms += [.subHeadingItems, .subHeadingParagraphs, .subHeadingLines]
    }
    if hasOthers, rows.allSatisfy(\.others.isEmpty) { forms.append(.flatLabels) }
    let form = form(forms)
    isInCell = [.table, .tableWithoutBars].contains(form)
    defer { isInCell = false }
    let written = rows.map { row -> [WrittenCell] in
      var cells = kept.map { column in
        var text = self.text(row.cells[column.key] ?? .missing(""), as: column.type, at: "\(place).\(column.key)")
        let isFirst = column.key == columns[0].key
        if isFirst, let id = row.id {
          use(.idAtEnd)
          text += " {#\(id)}"
        }
        if isFirst, !isSourceColumn { text = sourced(text, row.source) }
        return WrittenCell(title: titles[column.key] ?? "", text: text, isFirst: isFirst)
      }
      cells += row.others.map { WrittenCell(title: $0.title, text: $0.text.markdown) }
      if isSourceColumn { cells.append(WrittenCell(title: sourceTitle, text: row.source ?? "")) }
      return cells
    }
    if rows.contains(where: { !$0.others.isEmpty }) { use(.extraColumn) }
    if isSourceColumn { use(isInCell ? .sourceColumn : .sourceLabel) }
    return laidOut(written, as: form, source)
  }

  private mutating func laidOut(_ rows: [[WrittenCell]], as form: WritingForm, _ source: String?) -> [String] {
    let note = source.map { chance(0.5) ? "(source: \($0))" : "Source: \($0)" }
    if note != nil { use(.sourceLine) }
    switch form {
    case .table, .tableWithoutBars:
      return [markdownTable(rows, hasBars: form == .table)] + [note].compactMap { $0 }
    case .subHeadingItems, .subHeadingParagraphs, .subHeadingLines:
      // Below the last sub-heading the line would belong to its row.
      return [note].compactMap { $0 } + rows.flatMap { underHeading($0, as: form) }
    case .flatLabels:
      let bullet = bullet()
      let lines = rows.flatMap { row in
        (row.filter(\.isFirst) + row.filter { !$0.isFirst }).map { "\(bullet) " + label($0.title) + $0.text }
      }
      return [lines.joined(separator: "\n")] + [note].compactMap { $0 }
    default:
      let bullet = chance(0.2) ? "1." : bullet()
      return [rows.map { item($0, as: form, bullet) }.joined(separator: "\n")] + [note].compactMap { $0 }
    }
  }

  /// `rows` as a Markdown table, its columns in any order.
  mutating func markdownTable(_ rows: [[WrittenCell]], hasBars: Bool) -> String {
    let order = Array(rows[0].indices).shuffled(using: &random)
    // Without bars at its ends, a row cannot begin with a blank, or with what makes it an item of a list.
    let isBlank = rows.contains { $0[order[0]].text.isEmpty || $0[order[0]].text.hasPrefix("-") }
    let hasBars = hasBars || order.count == 1 || isBlank
    let isBoldTitle = chance(0.15)
    if isBoldTitle { use(.boldTitles) }
    let head = order.map { isBoldTitle ? "**\(rows[0][$0].title)**" : rows[0][$0].title }
    let lines =
      [head, order.map { _ in one(hasBars ? ["---", ":--", "--:", ":-:", "-"] : ["---", "--:"]) }]
      + rows.map { row in order.map { row[$0].text } }
    return lines.map { cells in
      let line = cells.joined(separator: " | ")
      return hasBars ? "| \(line) |" : line
    }
    .joined(separator: "\n")
  }

  private mutating func item(_ row: [WrittenCell], as form: WritingForm, _ bullet: String) -> String {
    let first = row.first(where: \.isFirst)
    let others = row.filter { !$0.isFirst }.shuffled(using: &random)
    let indent = String(repeating: " ", count: bullet.count + 1)
    let own = form == .labelledFirst ? label(first?.title ?? "") + (first?.text ?? "") : first?.text ?? ""
    let lines = others.map { label($0.title).trimmingSpaces + ($0.text.isEmpty ? "" : " " + $0.text) }
    if form == .linesOfItem {
      return "\(bullet) " + ([own] + lines).joined(separator: chance(0.5) ? "\n" + indent : "  \n" + indent)
    }
    return "\(bullet) \(own)" + lines.map { "\n\(indent)- \($0)" }.joined()
  }

  private mutating func underHeading(_ row: [WrittenCell], as form: WritingForm) -> [String] {
    let first = row.first(where: \.isFirst)?.text ?? ""
    let heading = String(repeating: "#", count: level + 1) + " " + first
    let lines = row.filter { !$0.isFirst }.shuffled(using: &random).map { label($0.title) + $0.text }
    switch form {
    case .subHeadingItems: return [heading, lines.map { "- \($0)" }.joined(separator: "\n")]
    case .subHeadingParagraphs: return [heading] + lines
    default: return [heading, lines.joined(separator: "\n")]
    }
  }
}
