internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// A section of the schema, as it was found and as it was understood.
public struct SectionReport: Sendable, Encodable {
  /// Its key in the schema.
  public let key: String
  /// What the schema calls it.
  public let name: String
  /// The heading it was found by, as written.
  public let heading: String
  /// The line of that heading, from 1.
  public let line: Int
  /// Whether it answers: `given`, `partly`, `missing`.
  public let state: String
  /// How many words it has.
  public let words: Int
  /// What it says in sentences, tables and headings left out, as plain text; empty where it says nothing so.
  public let prose: String
  /// Where its answers are from.
  public let sources: [String]
  /// "None known", where that is the answer.
  public let none: NoneReport?
  /// The rows of its table.
  public let rows: [RowReport]
  /// What stands behind its labels, in the order written.
  public let labels: [LabelReport]
  /// Items and lines under no label.
  public let items: [AnswerReport]
  /// Its tasks.
  public let tasks: [TaskReport]
  /// The rows of its communication plan.
  public let communication: [RowReport]

  /// What stands in it, for people: as what it was understood as, or as it was written, in order.
  let content: [String]

  private enum CodingKeys: String, CodingKey {
    case key, name, heading, line, state, words, prose, sources, none, rows, labels, items, tasks, communication
  }

  init(_ section: SectionContent, _ lines: LineTable) {
    key = section.key
    name = section.name
    heading = section.heading.text
    line = lines.line(of: section.heading.range)
    state = section.presence.word
    words = section.wordCount
    prose = section.prose
    sources = section.sources.map(\.value)
    none = section.none.map { NoneReport($0, lines) }
    rows = (section.rows ?? []).map { RowReport($0, lines) }
    labels = section.labels.flatMap { key, cells in cells.map { (key, $0) } }
      .sorted { ($0.1.answer.range, $0.0) < ($1.1.answer.range, $1.0) }
      .map { LabelReport(key: $0.0, $0.1, lines) }
    items = section.items.map { AnswerReport($0, lines) }
    tasks = section.tasks.map { TaskReport($0, lines) }
    communication = section.communication.map { RowReport($0, lines) }
    content = Self.content(of: section, lines)
  }

  private static func content(of section: SectionContent, _ lines: LineTable) -> [String] {
    var parts: [(range: SourceRange, lines: [String])] = []
    if let none = section.none { parts.append((none.range, [NoneReport(none, lines).words])) }
    parts += section.labels.flatMap { key, cells in
      cells.map { ($0.answer.range, [LabelReport(key: key, $0, lines).words]) }
    }
    let isLabelled = !section.labels.isEmpty
    // Items beside labels were told from them; without labels they are what is written.
    if isLabelled { parts += section.items.map { ($0.range, ["- " + $0.text]) } }
    for rows in [section.rows ?? [], section.communication] {
      parts += rows.enumerated().map { ($0.element.range, RowReport($0.element, lines).lines(number: $0.offset + 1)) }
    }
    parts += section.tasks.map { ($0.range, TaskReport($0, lines).lines) }
    let blocks = isLabelled ? section.blocks.filter { $0.heading == nil } : section.blocks
    let written = WrittenLines.lines(of: blocks, besides: Stretches(parts.map(\.range)))
    let all = parts.map { (place: $0.range.bytes.lowerBound, lines: $0.lines) } + written
    return all.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
      .flatMap(\.element.lines)
  }
}

/// A heading that is no section of the schema.
public struct OtherSectionReport: Sendable, Encodable {
  /// The heading, as written.
  public let heading: String
  /// The line, from 1.
  public let line: Int
  /// How many words stand under it.
  public let words: Int
  /// What stands under it, for people.
  let content: [String]

  private enum CodingKeys: String, CodingKey { case heading, line, words }

  init(_ section: DocumentContent.OtherSection, _ lines: LineTable) {
    heading = section.heading.text
    line = lines.line(of: section.heading.range)
    words = section.wordCount
    content = WrittenLines.lines(of: section.blocks, besides: Stretches([])).flatMap(\.lines)
  }
}

/// "None known", with who stands for it.
public struct NoneReport: Sendable, Encodable {
  /// Who looked.
  public let reviewer: String?
  /// When they looked.
  public let date: String?
  /// The line, from 1.
  public let line: Int

  init(_ none: NoneKnown, _ lines: LineTable) {
    reviewer = none.reviewer.map { $0.value.words }
    date = none.date.map { "\($0.value)" }
    line = lines.line(of: none.range)
  }
}

/// An answer as it was written.
public struct AnswerReport: Sendable, Encodable {
  /// Its words.
  public let text: String
  /// Where it is from, as far as it says so.
  public let source: String?
  /// The id by which others refer to it.
  public let id: String?
  /// Whether it answers: `given`, `partly`, `missing`.
  public let state: String
  /// The line, from 1.
  public let line: Int

  init(_ answer: Answer, _ lines: LineTable) {
    text = answer.text
    source = answer.source
    id = answer.id
    state = answer.presence.word
    line = lines.line(of: answer.range)
  }
}

/// What stands behind a label.
public struct LabelReport: Sendable, Encodable {
  /// The label's key in the schema.
  public let key: String
  /// What was written.
  public let answer: AnswerReport
  /// What it means, where it has a type of its own.
  public let value: JSONValue?

  init(key: String, _ cell: Cell<TypedValue>, _ lines: LineTable) {
    self.key = key
    answer = AnswerReport(cell.answer, lines)
    value = cell.value.map(JSONValue.init)
  }
}

extension Placeholder.Presence {
  /// `given`, `partly`, `missing`.
  var word: String {
    switch self {
    case .given: "given"
    case .partly: "partly"
    case .missing: "missing"
    }
  }
}

extension Party {
  /// As it is written: `@jordan`, `Derek Huang`.
  var words: String {
    switch self {
    case .ours(let person): "@\(person)"
    case .theirs(let name): name
    }
  }
}
