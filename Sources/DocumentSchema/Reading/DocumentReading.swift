internal import Diagnostics
public import FrontMatter
public import HandoverModel
public import Markdown

/// Reads a document by the schema of its kind: the `read` stage.
///
/// 1. The front matter is read by the schema's fields.
/// 2. The body is cut into the schema's sections; labelled lines outside them may be sections or fields too.
/// 3. Each section is read by its kind of content, the stakeholders first, because others name them.
/// 4. What the schema requires is held against what was found.
public struct DocumentReading: Sendable {
  /// What was understood.
  public let content: DocumentContent

  /// Reads a document of `kind`: its front matter and its Markdown `body`.
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
    let body = body.readingBoldParagraphsAsHeadings()
    var fieldsReading = FieldsReading(vocabulary: vocabulary)
    var record = ReadingRecord()
    let finding = SectionFinding(body.blocks, by: kind, title: parts.fields.title, &record)
    if let tag = ShownHTML.finding(in: body.blocks) { record.log.append(tag) }
    let written = parts.fields.adding(finding.fields, of: kind)
    let fields = fieldsReading.fields(of: written, by: kind.fields)
    let sections = Self.sections(finding.sections, of: kind, fieldsReading.scalars, &record)
    let unreadable = parts.findings + body.findings
    let course = Self.course(of: fields, kind: kind, file: body.file)
    let requirements = RequirementReading(
      kind: kind,
      fields: fields,
      written: written,
      sections: sections,
      vocabulary: vocabulary
    )
    content = DocumentContent(
      kind: kind.name,
      path: path,
      id: Self.id(in: fields, path: path, file: body.file),
      body: body,
      isWhole: !unreadable.contains { $0.severity == .broken },
      hasFrontMatter: !parts.findings.contains { $0.kind == .missingFrontMatter },
      course: course,
      fields: fields,
      sections: sections,
      otherSections: finding.otherSections,
      audiences: kind.audiences,
      requirements: requirements.requirements,
      gaps: (fieldsReading.record.gaps + record.gaps).sorted { $0.range < $1.range },
      mentions: fieldsReading.record.mentions + record.mentions,
      silencings: SilencingReading.silencings(in: parts.comments) + SilencingReading.silencings(in: body.blocks),
      findings: unreadable + fieldsReading.record.log.told + record.log.told
    )
  }

  /// The sections in the order of the schema; stakeholders are read first, because plan items name them.
  private static func sections(
    _ found: [String: FoundSection],
    of kind: DocumentKind,
    _ scalars: ScalarReading,
    _ record: inout ReadingRecord
  ) -> [SectionContent] {
    var reading = SectionReading(kind: kind, scalars: scalars)
    var contents: [String: SectionContent] = [:]
    if let stakeholders = found["stakeholders"] {
      let content = reading.content(of: stakeholders, &record)
      contents["stakeholders"] = content
      let names: [Stakeholder] = content.views()
      reading.contacts = Set(names.map { HeadingNames.folded($0.nameText) })
        .union(names.compactMap { each in each.title.map { HeadingNames.folded("\(each.nameText), \($0.text)") } })
    }
    for rule in kind.sections where contents[rule.key] == nil {
      contents[rule.key] = found[rule.key].map { reading.content(of: $0, &record) }
    }
    return kind.sections.compactMap { contents[$0.key] }
  }

  /// How far the document has come: its stage, or where it left the course, or what holds where none is written.
  private static func course(of fields: FieldSet, kind: DocumentKind, file: SourceFile) -> DocumentContent.Course {
    let stage: Written<String>? = fields["stage"]
    let before: Written<String>? = fields["stage-before"]
    let standard = kind.fields.first { $0.name == "stage" }?.standard
    let reached = [stage?.value ?? standard, before?.value].lazy.compactMap { $0 }
      .compactMap { kind.stages.firstIndex(of: $0) }.first
    let promise = fields.field("stage")?.range ?? file.beginning
    let gates = kind.gates.compactMap { gate in
      kind.stages.firstIndex(of: gate.stage)
        .map { DocumentContent.Gate(into: gate.stage, at: $0, checks: gate.checks) }
    }
    return DocumentContent.Course(
      stages: kind.stages,
      gates: gates.sorted { $0.position < $1.position },
      reached: reached ?? 0,
      promise: promise
    )
  }

  /// The id that was written, or else one made of the file's name, so that the document still has its page.
  private static func id(in fields: FieldSet, path: ContentPath, file: SourceFile) -> Written<String> {
    if let id: Written<String> = fields["id"] { return id }
    let name = Slug.suggestion(for: path.stem)
    return Written(name.isEmpty ? "unnamed" : name, at: file.beginning)
  }
}

extension FieldMap {
  /// What the front matter says the document is called.
  fileprivate var title: String? {
    let field = self["customer"] ?? self["title"]
    if case .scalar(let scalar)? = field?.value { return scalar.text }
    return nil
  }

  /// These fields, and those of `parts` that are not among them.
  fileprivate func adding(_ parts: [LabelledParts.Part], of kind: DocumentKind) -> FieldMap {
    var fields = self.fields
    var names = Set(fields.map(\.name))
    let labels = kind.labelledFields
    for part in parts {
      guard let rule = labels[part.folded], names.insert(rule.name).inserted else { continue }
      fields.append(
        FieldMap.Field(name: rule.name, nameRange: part.labelRange, value: Self.value(part.answer, as: rule.type))
      )
    }
    return fields.count == self.fields.count ? self : FieldMap(fields, range: range)
  }

  /// What was written in the text; several in one line, as in a cell, where the field is a list.
  private static func value(_ answer: Answer, as type: ValueType) -> FieldValue {
    func scalar(_ text: String) -> FieldValue {
      .scalar(FieldValue.Scalar(text: text, range: answer.range.firstPlace(of: text) ?? answer.range))
    }
    if answer.text.isEmpty { return .empty(answer.range) }
    guard case .list(let element) = type, answer.presence == .given else { return scalar(answer.text) }
    let parts = CellReading.parts(of: answer.text, as: element)
    return parts.count == 1 ? scalar(parts[0]) : .list(parts.map(scalar), answer.range)
  }
}
