import Diagnostics
import Templates

/// Templates by name, as one library.
func library(_ templates: KeyValuePairs<String, String>) -> TemplateLibrary {
  TemplateLibrary(templates.map { ($0.key, SourceFile(path: "\($0.key).mustache", text: $0.value)) })
}

/// Findings as lines: place, kind, message and help; notes follow, indented.
func lines(_ findings: [Finding]) -> [String] {
  findings.flatMap { finding in
    ["\(place(finding.range)) \(finding.kind.id): \(finding.message) -- \(finding.help.joined(separator: "; "))"]
      + finding.notes.map { "  \($0.message) \(place($0.range))" }
  }
}

/// The path, without ending, the line, and the columns from first to after the last.
private func place(_ range: SourceRange) -> String {
  let table = LineTable(range.file)
  let (start, end) = (table.place(of: range.bytes.lowerBound), table.place(of: range.bytes.upperBound))
  let path = range.file.path.split(separator: ".")[0]
  let last = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
  return "\(path):\(start.line):\(start.column)-\(last)"
}
