internal import Diagnostics
public import FrontMatter
public import HandoverModel
public import Markdown

/// A document read by the schema of its kind: the `read` stage, before the values become a ``Handover`` or a ``Playbook``.
public struct DocumentReading: Sendable {
  /// What the document has in common with every other.
  public let content: DocumentContent
  /// The readable fields, under their names.
  let fields: [String: Written<FieldContent>]
  /// The sections that were found, under their keys.
  let sections: [String: FoundSection]
  /// The rows of the sections' tables, under the sections' keys.
  let rows: [String: [ReadRow]]

  /// Reads a document of `kind`: its front matter `written` and its Markdown `body`.
  ///
  /// - Parameters:
  ///   - path: Where it is within the content folder.
  ///   - parts: Its front matter.
  ///   - body: Its Markdown.
  ///   - kind: The schema to read it by.
  ///   - vocabulary: The words that the schema refers to by name.
  public init(
    path: ContentPath,
    parts: DocumentParts,
    body: MarkdownDocument,
    kind: DocumentKind,
    vocabulary: Vocabulary
  ) {
    let written = parts.fields
    var fieldsReading = FieldsReading(vocabulary: vocabulary)
    let fields = fieldsReading.contents(of: written, by: kind.fields)
    let finding = SectionFinding(body.blocks, by: kind.sections)
    let unreadable = parts.findings + body.findings
    var findings = unreadable + fieldsReading.findings + finding.findings
    var people = fieldsReading.people
    var rows: [String: [ReadRow]] = [:]
    var tables: Set<String> = []
    for rule in kind.sections where !rule.columns.isEmpty {
      guard let section = finding.sections[rule.key] else { continue }
      let table = TableReading(section, vocabulary: vocabulary)
      rows[rule.key] = table.rows
      findings += table.findings
      people += table.people
      if table.hasTable { tables.insert(rule.key) }
    }
    let stage = written["stage"]?.value.range ?? body.file.beginning
    let requirements = RequirementReading(
      kind: kind,
      written: written,
      fields: fields,
      sections: finding.sections,
      rowCounts: tables.reduce(into: [:]) { counts, key in counts[key] = rows[key]?.count ?? 0 },
      vocabulary: vocabulary
    )
    content = DocumentContent(
      path: path,
      id: Self.id(in: fields, path: path, file: body.file),
      isWhole: !unreadable.contains { $0.severity == .broken },
      promise: stage,
      body: body,
      facts: written.fields.map(Fact.init(field:)),
      requirements: requirements.requirements,
      people: people,
      findings: findings
    )
    self.fields = fields
    self.sections = finding.sections
    self.rows = rows
  }

  /// The id that was written, or else one made of the file's name, so that the document still has its page.
  private static func id(
    in fields: [String: Written<FieldContent>],
    path: ContentPath,
    file: SourceFile
  ) -> Written<String> {
    if let id = fields["id"], case .text(let text) = id.value { return Written(text, at: id.range) }
    let name = Slug.suggestion(for: path.stem)
    return Written(name.isEmpty ? "unnamed" : name, at: file.beginning)
  }
}

extension Fact {
  /// The field as written, lists and groups as one value each.
  fileprivate init(field: FieldMap.Field) {
    self.init(name: field.name, values: field.value.texts, range: field.nameRange)
  }
}

extension FieldValue {
  /// Every text in it, a field of a group with its name in front.
  fileprivate var texts: [String] {
    switch self {
    case .empty: []
    case .scalar(let scalar): [scalar.text]
    case .list(let values, _): values.flatMap(\.texts)
    case .map(let map): map.fields.map { "\($0.name): \($0.value.texts.joined(separator: ", "))" }
    }
  }
}
