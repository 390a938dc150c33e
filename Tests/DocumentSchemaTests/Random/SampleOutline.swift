import HandoverModel

@testable import DocumentSchema

/// What ``ReadOutline`` must tell of a handover that was read as its author meant it.
struct SampleOutline {
  private(set) var lines: [String] = []
  private var gaps: [String] = []
  private var silencings: [String] = []
  private let kind = Schemas.handover

  init(_ sample: SampleHandover) {
    for (name, value) in sample.fields { add(field: name, value) }
    lines.sort()
    for rule in kind.sections {
      guard let section = sample.sections.first(where: { $0.key == rule.key }) else { continue }
      add(section, rule)
    }
    silencings += sample.silencedFields.map { "silenced \($0.kind) in \($0.name): \($0.reason)" }
    lines += gaps.sorted() + silencings.sorted()
  }

  private mutating func add(field name: String, _ value: SampleValue) {
    if let gap = value.gap(owner: nil) { gaps.append("gap \(Gap.Subject.field(name)), \(gap)") }
    if case .group(let entries) = value {
      for entry in entries {
        guard let gap = entry.value.gap(owner: nil) else { continue }
        gaps.append("gap \(Gap.Subject.field("\(name).\(entry.name)")), \(gap)")
      }
    }
    if case .list(let values) = value {
      for case .group(let entries) in values {
        for entry in entries {
          guard let gap = entry.value.gap(owner: nil) else { continue }
          gaps.append("gap \(Gap.Subject.field("\(name).\(entry.name)")), \(gap)")
        }
      }
    }
    if case .partly(let phrase, _) = value, isText(name) { lines.append("field \(name) = \"\(phrase.plain)\"") }
    if value.isGiven { lines.append("field \(name) = \(value.outline)") }
  }

  private func isText(_ name: String) -> Bool {
    if case .text? = kind.fields.first(where: { $0.name == name })?.type { true } else { false }
  }

  private mutating func add(_ section: SampleSection, _ rule: SectionRule) {
    lines.append("section \(section.key)")
    let sources = Set(Self.sources(in: section)).sorted()
    if !sources.isEmpty { lines.append("  sources \(sources)") }
    if let silenced = section.silenced {
      silencings.append("silenced \(silenced.kind) in \(section.key): \(silenced.reason)")
    }
    switch section.body {
    case .none(let reviewer, let date):
      lines.append("  none, reviewed by \(reviewer?.outline ?? "nobody"), \(date.map { "\($0)" } ?? "never")")
    case .unknown: gaps.append("gap \(Gap.Subject.section(rule.names.titles.english)) of \(section.key), missing")
    case .lines(let texts): add(texts, section, rule)
    case .labels(let labels, let items): add(labels, items, rule)
    case .rows(let rows): for row in rows { add(row, as: "row", rule.columns, in: section.key) }
    case .tasks(let items): for item in items { add(item, in: section.key) }
    case .plan(let items, let communication):
      for item in items { add(item, in: section.key) }
      guard case .plan(_, let told?) = rule.content else { return }
      for row in communication { add(row, as: "told", told.columns, in: section.key) }
    }
  }

  private static func sources(in section: SampleSection) -> [String] {
    let inner: [String?] =
      switch section.body {
      case .lines(let texts): texts.map(\.source)
      case .rows(let rows): rows.map(\.source)
      case .tasks(let items): items.map(\.source)
      case .plan(let items, let communication): items.map(\.source) + communication.map(\.source)
      case .labels, .none, .unknown: []
      }
    return (inner + [section.source]).compactMap { $0 }
  }

  private mutating func add(
    _ texts: [(text: SampleValue, source: String?)],
    _ section: SampleSection,
    _ rule: SectionRule
  ) {
    let isList = if case .list = rule.content { true } else { false }
    for (text, _) in texts {
      switch text {
      case .text(let phrase): lines.append(isList ? "  item \(text.outline)" : "  says \"\(phrase.plain)\"")
      case .partly(let phrase, _):
        lines.append(isList ? "  item \(text.outline)" : "  says \"\(phrase.plain)\"")
        gaps.append("gap \(Gap.Subject.part(phrase.plain)) of \(section.key), partly")
      default: break
      }
    }
  }

  private mutating func add(_ labels: [(key: String, value: SampleValue)], _ items: [Phrase], _ rule: SectionRule) {
    // Where nothing at all is known, that is one gap.
    let isUnknown = items.isEmpty && labels.allSatisfy { if case .missing = $0.value { true } else { false } }
    if isUnknown { gaps.append("gap \(Gap.Subject.section(rule.names.titles.english)) of \(rule.key), missing") }
    for item in items { lines.append("  item \"\(item.plain)\"") }
    for key in Set(labels.map(\.key)).sorted() {
      for label in labels where label.key == key {
        lines.append("  label \(key) = \(label.value.outline)")
        let title = rule.labels.first { $0.key == key }?.names.titles.english ?? ""
        guard !isUnknown, let gap = label.value.gap(owner: nil, isBlankOne: true) else { continue }
        gaps.append("gap \(Gap.Subject.label(title)) of \(rule.key), \(gap)")
      }
    }
  }

  private mutating func add(_ row: SampleRow, as word: String, _ columns: [ColumnRule], in section: String) {
    let cells = row.cells.filter { !$0.value.isBlank }.sorted { $0.key < $1.key }
    let name = columns.first.flatMap { row.cells[$0.key] }.map(Self.plain) ?? ""
    let parts =
      cells.map { "\($0.key)=\(Self.cell($0.value, in: $0.key, columns))" } + (row.id.map { ["id=\($0)"] } ?? [])
      + row.others.map { "other \"\($0.title)\"=\"\($0.text.plain)\"" } + (row.source.map { ["from \"\($0)\""] } ?? [])
    lines.append("  \(word) \(parts.joined(separator: "; "))")
    let owner = ["owner", "our-owner", "accountable"].lazy.compactMap { Self.person(row.cells[$0]) }.first
    // Whoever made a promise knows what it is, to whom it was made, and where.
    let promised: Set = section == "commitments" ? ["commitment", "made-to", "where"] : []
    let unasked: Set = section == "commitments" ? ["made-by"] : []
    for column in columns {
      let isAsked = column.isRequired || column.requiredFrom != nil
      let person =
        promised.contains(column.key)
        ? Self.person(row.cells["made-by"]) : unasked.contains(column.key) ? nil : owner
      guard let gap = row.cells[column.key]?.gap(owner: person, isBlankOne: isAsked) else { continue }
      let subject = Gap.Subject.cell(column: column.names.titles.english, row: name)
      gaps.append("gap \(subject) of \(section), \(gap)")
    }
  }

  /// A name is a text of its own; elsewhere somebody of the customer's is told without quotes.
  private static func cell(_ value: SampleValue, in key: String, _ columns: [ColumnRule]) -> String {
    if case .theirs(let name) = value, key == columns.first?.key { return "\"\(name)\"" }
    return value.outline
  }

  private static func plain(_ value: SampleValue) -> String {
    switch value {
    case .text(let phrase): phrase.plain
    case .theirs(let name): name
    default: ""
    }
  }

  private static func person(_ value: SampleValue?) -> String? {
    if case .ours(let id)? = value { id } else { nil }
  }

  private mutating func add(_ item: SampleItem, in section: String) {
    var parts = ["\"\(item.title.plain)\"", item.status.rawValue]
    if let id = item.id { parts.append("id=\(id)") }
    if let window = item.window { parts.append("window=\(window)") }
    for key in ["owner", "due", "audience", "done-when"] {
      guard let value = item.cells[key], !value.isBlank else { continue }
      parts.append("\(key)=\(value.outline)")
    }
    if !item.serves.isEmpty { parts.append("for=\(item.serves.map { ReadOutline.text($0.target) }.sorted())") }
    if !item.after.isEmpty { parts.append("after=\(item.after.map { ReadOutline.text($0.target) })") }
    if let source = item.source { parts.append("from \"\(source)\"") }
    lines.append("  task \(parts.joined(separator: "; "))")
    for column in kind.itemColumns {
      guard let gap = item.cells[column.key]?.gap(owner: Self.person(item.cells["owner"])) else { continue }
      let subject = Gap.Subject.cell(column: column.names.titles.english, row: item.title.plain)
      gaps.append("gap \(subject) of \(section), \(gap)")
    }
  }
}
