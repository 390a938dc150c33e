internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Finds the sections of a schema in a document (DOMAIN.md, "How a document is read").
///
/// 1. A heading whose name is a section's title or alias begins that section.
/// 2. The section ends at the next heading of its own or a higher level; a heading inside it belongs to it. One of its own level
///    that names a part of it, such as a window of the plan, does not end it: bold paragraphs and headings that are all of one
///    level cannot say what is inside what.
/// 3. A second heading for the same section is a finding, and its content is joined to the first.
/// 4. In what belongs to no section, a labelled line or the row of a table "Field | Answer" whose name is that of a section that
///    was not found is that section; one whose name is a field that was not written is that field.
struct SectionFinding {
  /// The sections that were found, under their keys.
  private(set) var sections: [String: FoundSection] = [:]
  /// Fields that stand in the text, under their names, in the order written.
  private(set) var fields: [LabelledParts.Part] = []

  /// The headings that begin no section, the document's title aside.
  private(set) var otherSections: [DocumentContent.OtherSection] = []

  private let rules: [SectionRule]
  private let keys: [String: SectionRule]

  /// Finds the sections of `kind` in `blocks`; a first heading of level 1 that reads `title` is the document's title, even where it is
  /// also a section's name.
  init(_ blocks: [Block], by kind: DocumentKind, title: String?, _ record: inout ReadingRecord) {
    rules = kind.sections
    var keys: [String: SectionRule] = [:]
    for rule in kind.sections {
      for name in rule.names.folded where keys[name] == nil { keys[name] = rule }
    }
    self.keys = keys
    var current: (key: String, level: Int, isBold: Bool)?
    var others: [Block.Heading] = []
    var loose: [Block] = []
    var underOthers: [Block] = []
    var underEach: [Int: [Block]] = [:]
    var inner: [(heading: Block.Heading, key: String)] = []
    let titleName = title.map(HeadingNames.folded)
    for (place, block) in blocks.enumerated() {
      if let heading = block.heading, current.map({ heading.level <= $0.level }) ?? true {
        let name = HeadingNames.folded(heading.inlines.plainText)
        let isTitle = sections.isEmpty && others.isEmpty && heading.level == 1 && name == titleName
        guard let rule = isTitle ? nil : keys[name] else {
          if let open = current, open.level == heading.level, let section = sections[open.key],
            section.rule.hasPart(called: name) || section.isContinued(by: blocks[(place + 1)...], level: open.level)
          {
            sections[open.key]?.blocks.append(block)
          } else {
            current = nil
            others.append(heading)
          }
          continue
        }
        begin(rule, at: SectionContent.Heading(heading), &record)
        current = (rule.key, heading.level, isBold(block))
      } else if let open = current, open.isBold, let label = boldLabel(of: block, in: open.key),
        let rule = keys[label.folded]
      {
        begin(rule, at: SectionContent.Heading(text: label.label, anchor: "", range: label.labelRange), &record)
        sections[rule.key]?.blocks += label.blocks
        current = (rule.key, open.level, true)
      } else if let key = current?.key {
        sections[key]?.blocks.append(block)
        if let heading = block.heading, let rule = sections[key]?.rule, rule.isText { inner.append((heading, key)) }
      } else if others.isEmpty || others.count == 1 && others[0].level == 1 {
        loose.append(block)
      } else {
        underOthers.append(block)
        underEach[others.count - 1, default: []].append(block)
      }
    }
    readLoose(loose, underOthers, kind, &record)
    let first = blocks.first { $0.heading != nil }?.heading
    let unknown = others.filter { $0.level > 1 || $0.textRange != first?.textRange }
    let missing = rules.filter { sections[$0.key] == nil }
    let meant = reportUnknown(unknown, missing, &record)
    reportInner(inner, missing, &record)
    otherSections = others.enumerated().filter { $0.offset > 0 || $0.element.level > 1 }.map { place, heading in
      DocumentContent.OtherSection(
        heading: SectionContent.Heading(heading),
        blocks: underEach[place] ?? [],
        meant: meant[heading.textRange]
      )
    }
  }

  private var isSection: (String) -> Bool { { [keys] in keys[$0] != nil } }

  /// Whether a heading is a paragraph in bold.
  private func isBold(_ heading: Block) -> Bool {
    let first = heading.range.file.bytes[heading.range.bytes].first
    return first == UInt8(ascii: "*") || first == UInt8(ascii: "_")
  }

  /// The bold label with which a paragraph begins, where it names another section than the one it stands in: among bold titles
  /// with the text below them, one with the text behind it.
  private func boldLabel(of block: Block, in key: String) -> LabelledParts.Part? {
    guard let inlines = block.paragraph, case .strong? = inlines.first else { return nil }
    let parts = LabelledParts([block], isSection: isSection, isField: { _ in false }).parts
    guard parts.count == 1, let only = parts.first, keys[only.folded]?.key != key,
      !(sections[key]?.rule.hasPart(called: only.folded) ?? false),
      !(sections[key]?.rule.columns.contains { $0.names.folded.contains(only.folded) } ?? false)
    else { return nil }
    return only
  }

  /// Reads labelled lines and tables of "Field | Answer" outside all sections.
  private mutating func readLoose(
    _ blocks: [Block],
    _ others: [Block],
    _ kind: DocumentKind,
    _ record: inout ReadingRecord
  ) {
    let known = kind.labelledFields
    let parts = LabelledParts(blocks, under: others, isSection: isSection) { known[$0] != nil }
    for part in parts.parts {
      // "Intro meeting: 2026-04-08 15:00" is the field, "Intro meeting" above items the section.
      let isField = known[part.folded] != nil && !part.answer.text.isEmpty
      if !isField, let rule = keys[part.folded] {
        begin(rule, at: SectionContent.Heading(text: part.label, anchor: "", range: part.labelRange), &record)
        sections[rule.key]?.blocks += part.blocks
      } else if known[part.folded] != nil {
        fields.append(part)
      }
    }
    for label in parts.unknown { record.log.append(UnknownSection.finding(row: label.text, at: label.range)) }
  }

  private mutating func begin(_ rule: SectionRule, at heading: SectionContent.Heading, _ record: inout ReadingRecord) {
    guard let first = sections[rule.key]?.heading else {
      sections[rule.key] = FoundSection(rule: rule, heading: heading, blocks: [])
      return
    }
    record.log.append(DuplicateSection.finding(heading, first: first))
  }

  /// Tells of headings that begin no section: what stands under them is on the handover page only. The document's title, its first
  /// heading where that is of level 1, is not among them.
  ///
  /// - Returns: The keys of the sections that were probably meant, by the places of the headings.
  private func reportUnknown(
    _ headings: [Block.Heading],
    _ missing: [SectionRule],
    _ record: inout ReadingRecord
  ) -> [SourceRange: String] {
    let near = NearTitles(of: missing)
    var meant: [SourceRange: String] = [:]
    for heading in headings {
      if record.log.hasRoom(for: MisspeltSection.kind), let rule = near.rule(meantBy: heading.inlines.plainText) {
        meant[heading.textRange] = rule.key
        record.log.append(MisspeltSection.finding(heading, meaning: rule, among: rules))
      } else {
        record.log.append(UnknownSection.finding(heading, missing: missing))
      }
    }
    return meant
  }

  /// Tells of sub-headings in the text of a section that have, or nearly have, the name of a section which the document lacks.
  private func reportInner(
    _ headings: [(heading: Block.Heading, key: String)],
    _ missing: [SectionRule],
    _ record: inout ReadingRecord
  ) {
    let near = NearTitles(of: missing)
    for (heading, key) in headings where record.log.hasRoom(for: UnknownSection.kind) {
      let title = heading.inlines.plainText
      guard let rule = near.rule(meantBy: title), let outer = sections[key],
        !outer.rule.hasPart(called: HeadingNames.folded(title))
      else { continue }
      record.log.append(UnknownSection.finding(heading, within: outer.title, meaning: rule))
    }
  }
}

extension DocumentKind {
  /// The fields that a label in the text can name, under the labels: "close date" is `close-date`. Only fields of one value or a list
  /// of such can be written so.
  var labelledFields: [String: FieldRule] {
    let rules = fields.filter { rule in
      switch rule.type {
      case .group, .map: false
      default: rule.name != "type"
      }
    }
    return Dictionary(
      rules.flatMap { [($0.name, $0), ($0.name.replacing("-", with: " "), $0)] },
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension FoundSection {
  /// Whether what follows a heading of the section's own level is a row of it: the section has nothing else yet, and a line there
  /// has a label of its columns. Where all headings are of one level, each person under "Stakeholders" has one too; where its rows
  /// are sub-headings, a heading of its own `level` is none of them.
  fileprivate func isContinued(by blocks: ArraySlice<Block>, level: Int) -> Bool {
    guard !rule.columns.isEmpty, beginsWithHeading(of: level) else { return false }
    let own = Array(blocks.prefix { $0.heading == nil })
    let names = Set(rule.columns.flatMap(\.names.folded))
    return own.linesAndRest.lines.contains { line in
      LabelledLine(line.inlines, at: line.range).map { names.contains(HeadingNames.folded($0.label)) } ?? false
    }
  }

  private func beginsWithHeading(of level: Int) -> Bool {
    let first = blocks.first { if case .comment = $0.content { false } else { true } }
    return first.map { $0.heading?.level == level } ?? true
  }
}

extension SectionRule {
  /// Whether its sub-headings are only a part of its text: neither rows nor windows.
  fileprivate var isText: Bool {
    switch content {
    case .prose, .list, .free: true
    case .table, .tasks, .plan: false
    }
  }

  /// Whether a label, a window or the communication plan in it has this folded name.
  fileprivate func hasPart(called name: String) -> Bool {
    switch content {
    case .list(_, let labels): labels.contains { $0.names.folded.contains(name) }
    case .plan(let windows, let communication):
      windows.contains { $0.names.folded.contains(name) } || communication?.names.folded.contains(name) ?? false
    default: false
    }
  }
}
