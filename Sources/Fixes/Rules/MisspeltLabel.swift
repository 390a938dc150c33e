internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel
internal import Markdown

/// A label with a letter wrong in a row that is written as a list or under a sub-heading: `- Sevrity: high`. It is renamed in every row in
/// which nothing stands under the right name.
enum MisspeltLabel: FixRule {
  static let name = "misspelt labels"

  static func fixes(of document: FixableDocument) -> [Fix] {
    let told = document.findings(of: UnknownColumn.kind)
    guard !told.isEmpty else { return [] }
    return document.kind.sections.flatMap { rule -> [Fix] in
      guard !rule.columns.isEmpty, let section = document.content.section(rule.key) else { return [] }
      let tables = section.blocks.filter { if case .table = $0.content { true } else { false } }
      let rows = (section.rows ?? []).filter { row in
        !tables.contains { $0.range.bytes.contains(row.range.bytes.lowerBound) }
      }
      return rows.flatMap { fixes(of: $0, rule.columns, told, in: document.file) }
    }
  }

  private static func fixes(of row: Row, _ columns: [ColumnRule], _ told: [Finding], in file: SourceFile) -> [Fix] {
    let free = columns.filter { row.cells[$0.key] == nil }
    // What stands behind a label may be a placeholder, which is no answer; then only the finding knows of it.
    let first = told.filter { row.range.bytes.contains($0.range.bytes.lowerBound) }.map { ($0.range.text, $0.range) }
    let others = row.others.compactMap { other in place(of: other, in: row, of: file).map { (other.title, $0) } }
    let known = Set(told.map(\.range.text))
    var seen: Set<SourceRange> = []
    let labels = (first + others).compactMap { title, range -> (range: SourceRange, name: String)? in
      guard known.contains(title), seen.insert(range).inserted else { return nil }
      return UnknownColumn.suggestion(for: title, at: range, among: columns, free: free).map { (range, $0) }
    }
    return labels.filter { label in labels.count { $0.name == label.name } == 1 }.map { range, name in
      let object = "\"\(range.text.onOneLine)\" to \"\(name)\""
      return Fix(.rename, object, mending: UnknownColumn.kind, at: range, [TextEdit(range, name)])
    }
  }

  /// The characters of a label: the last ones that read so before its answer.
  private static func place(of other: Row.Other, in row: Row, of file: SourceFile) -> SourceRange? {
    let label = Array(other.title.utf8)
    let (start, end) = (row.range.bytes.lowerBound, other.answer.range.bytes.lowerBound)
    guard !label.isEmpty, end - label.count >= start else { return nil }
    let nearest = max(start, end - label.count - 10)
    let found = (nearest...end - label.count).last { file.bytes[$0..<$0 + label.count].elementsEqual(label) }
    return found.map { file.range($0, $0 + label.count) }
  }
}
