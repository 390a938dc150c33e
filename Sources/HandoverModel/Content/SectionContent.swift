public import Diagnostics
public import Markdown

/// A section of the schema as it was found in a document, and what was understood of it.
public struct SectionContent: Sendable {
  /// Its key in the schema: `success`.
  public let key: String
  /// What the schema calls it, in English.
  public let name: String
  /// The heading it was found by.
  public let heading: Heading
  /// All that stands under its headings.
  public let blocks: [Block]
  /// Where its answers are from: every source that is named in it.
  public let sources: [Written<String>]
  /// Whether its schema asks where its answers are from.
  public let needsSource: Bool
  /// "None known", with who reviewed that and when.
  public let none: NoneKnown?
  /// The rows of its table, in whichever form it was written; `nil` where it has none.
  public let rows: [Row]?
  /// The items of its lists that stand under no label.
  public let items: [Answer]
  /// What stands behind its labels, under their keys, in the order written.
  public let labels: [String: [Cell<TypedValue>]]
  /// Its tasks.
  public let tasks: [PlanItem]
  /// The rows of its communication plan.
  public let communication: [Row]
  /// What is said of a window beside its items, such as its goal, under its last day; under `nil` what is said of the whole plan.
  public let windowNotes: [Int?: [Block]]
  /// What it says in sentences, before any sub-heading of a table; plain text, a line for each paragraph.
  public var prose: String { sentences.answerText }
  /// The same as blocks.
  public let sentences: [Block]
  /// How many words it has, those of sources and headings not counted.
  public let wordCount: Int
  /// Whether it answers.
  public let presence: Placeholder.Presence

  /// The heading of a section: a heading, a paragraph in bold, the first cell of a row or a label.
  public struct Heading: Sendable {
    /// Its text, as written.
    public let text: String
    /// The anchor of the heading; empty where it is none.
    public let anchor: String
    /// The characters of its text.
    public let range: SourceRange

    /// A heading that reads `text`.
    public init(text: String, anchor: String, range: SourceRange) {
      self.text = text
      self.anchor = anchor
      self.range = range
    }
  }

  /// What was understood of the section called `name`, whose `blocks` say `text` (`blocks.answerText`, which takes time).
  public init(
    key: String,
    name: String,
    heading: Heading,
    blocks: [Block],
    saying text: String,
    form: SectionForm
  ) {
    self.key = key
    self.name = name
    self.heading = heading
    self.blocks = blocks
    sources = form.sources
    needsSource = form.needsSource
    none = form.none
    rows = form.rows
    items = form.items
    labels = form.labels
    tasks = form.tasks
    communication = form.communication
    windowNotes = form.windowNotes
    sentences = form.sentences
    wordCount = text.wordCount
    let answers = form.labels.values.flatMap { $0.map(\.answer.presence) } + form.items.map(\.presence)
    // Behind labels it is the answers that count: "Out: UNKNOWN" says no more than "UNKNOWN" under a heading.
    let words =
      form.labels.isEmpty ? Placeholder.presence(of: blocks, reading: text) : Placeholder.presence(ofAll: answers)
    switch form.rows?.isEmpty {
    // Rows that all wait to be filled in say nothing, whatever their labels say.
    case true: presence = .missing
    // A sub-heading may be a row's name, and is no text.
    case false: presence = words == .missing ? .given : words
    case nil: presence = words
    }
  }

  /// The first answer behind the label with this key.
  public func label<Value: Readable>(_ key: String) -> Cell<Value>? {
    labels[key]?.first.map { Cell($0.answer, value: $0.value.flatMap(Value.init)) }
  }

  /// The first answer behind the label with this key, as a list.
  public func labelList<Value: Readable>(_ key: String) -> Cell<[Written<Value>]>? {
    labels[key]?.first.map { cell in
      guard case .list(let values)? = cell.value else { return Cell(cell.answer, value: nil) }
      return Cell(cell.answer, value: values.compactMap { $0.reading() })
    }
  }

  /// All answers behind the label with this key, as one; `nil` where there is none.
  func joinedLabel(_ key: String) -> Answer? {
    let answers = (labels[key] ?? []).map(\.answer)
    guard answers.count > 1, let first = answers.first, let last = answers.last else { return answers.first }
    let inlines = answers.map(\.inlines).joined(separator: [.softBreak])
    return Answer(Array(inlines), at: first.range.file.range(first.range.bytes.lowerBound, last.range.bytes.upperBound))
  }

  /// The rows of its table as what they are about.
  public func views<View: RowView>() -> [View] { (rows ?? []).map(View.init) }
}

/// What was understood of a section, by its kind of content.
public struct SectionForm: Sendable {
  /// Where its answers are from.
  public var sources: [Written<String>] = []
  /// Whether its schema asks where its answers are from.
  public var needsSource = false
  /// "None known", with who reviewed that and when.
  public var none: NoneKnown?
  /// The rows of its table; `nil` where it has none.
  public var rows: [Row]?
  /// The items of its lists that stand under no label.
  public var items: [Answer] = []
  /// What stands behind its labels.
  public var labels: [String: [Cell<TypedValue>]] = [:]
  /// Its tasks.
  public var tasks: [PlanItem] = []
  /// The rows of its communication plan.
  public var communication: [Row] = []
  /// What is said of a window beside its items, under its last day; under `nil` what is said of the whole plan.
  public var windowNotes: [Int?: [Block]] = [:]
  /// The blocks in which it says something in sentences.
  public var sentences: [Block] = []

  /// Nothing understood yet.
  public init() {}
}

/// "None known (reviewed by @jordan, 2026-03-30)": an answer that there is nothing to tell, which somebody stands for.
public struct NoneKnown: Sendable {
  /// Who looked; `nil` where nobody is named.
  public let reviewer: Written<Party>?
  /// When they looked; `nil` where no day is written, or one without its year.
  public let date: Written<CalendarDate>?
  /// The characters of the answer.
  public let range: SourceRange
  private let isDated: Bool

  /// An answer that there is nothing, and who stands for it; `isDated` where a day is written, be it without its year.
  public init(reviewer: Written<Party>?, date: Written<CalendarDate>?, isDated: Bool, range: SourceRange) {
    self.reviewer = reviewer
    self.date = date
    self.isDated = isDated
    self.range = range
  }

  /// Whether it counts as an answer: somebody is named, and a day.
  public var isReviewed: Bool { reviewer != nil && isDated }
}
