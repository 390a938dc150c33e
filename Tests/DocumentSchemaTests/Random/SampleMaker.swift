import HandoverModel
import TestSupport

@testable import DocumentSchema

/// Makes random handovers out of the schema's own rules.
struct SampleMaker {
  var random: SeededGenerator
  let kind = Schemas.handover
  let vocabulary = SampleMaker.vocabulary
  /// The customer's people in the document that is being made.
  private(set) var contacts: [String] = []
  private var titles: Set<String> = []

  static let vocabulary = Vocabulary(kinds: [Schemas.handover], segments: ["smb", "mid-market", "enterprise"])

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &random) < probability }

  mutating func one<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  mutating func some<Element>(_ elements: [Element], _ count: ClosedRange<Int>) -> [Element] {
    let wanted = Int.random(in: count, using: &random)
    return Array(elements.shuffled(using: &random).prefix(wanted))
  }

  // MARK: Values

  mutating func phrase() -> Phrase { one(SamplePhrases.phrases) }

  mutating func date() -> CalendarDate { CalendarDate(dayNumber: Int.random(in: 19_000...22_000, using: &random)) }

  /// A title that no other in the document begins with.
  mutating func title() -> Phrase {
    while true {
      let text = "\(one(SamplePhrases.subjects)) \(one(SamplePhrases.verbs))"
      if titles.insert(text).inserted { return Phrase(text) }
    }
  }

  /// A given value of `type`.
  mutating func given(_ type: ValueType) -> SampleValue {
    switch type {
    case .text: .text(phrase())
    case .slug: .exact(one(["logistics", "q3-2026", "a1", "apex"]))
    case .date: .date(date())
    case .dateTime: .dateTime(dateTime())
    case .day: .day(day())
    case .wholeNumber(let limits): .number(Int.random(in: limits ?? 0...999, using: &random))
    case .amount: .amount(Amount(hundredths: one([22_000_000, 9_950, 123_450, 0, 99_999_900, 123_456_789])))
    case .flag: .flag(chance(0.5))
    case .url: .exact(one(["https://crm.example/opportunity/0061", "http://x.example", "https://a.example/?q=1#top"]))
    case .word(.matching): .exact(one(["USD", "EUR", "JPY"]))
    case .word(let choices): .word(one(vocabulary.words(for: choices) ?? []))
    case .wordOrDate(let choices): chance(0.5) ? .date(date()) : .word(one(vocabulary.words(for: choices) ?? []))
    case .person: .ours(one(SamplePhrases.people))
    case .someone: contacts.isEmpty || chance(0.5) ? .ours(one(SamplePhrases.people)) : .theirs(one(contacts))
    case .reference: .exact("meeting-guide")
    case .list(let element): .list((0..<Int.random(in: 1...3, using: &random)).map { _ in given(element) })
    case .map(let element): .group(some(["crm", "contract", "recording"], 1...3).map { ($0, given(element)) })
    case .group(let rules):
      .group(some(rules, 1...rules.count).map { rule in (rule.name, value(rule.type, blanks: false)) })
    }
  }

  private mutating func dateTime() -> CalendarDateTime {
    CalendarDateTime(date: date(), minutes: chance(0.7) ? Int.random(in: 0..<1440, using: &random) : nil)
  }

  private mutating func day() -> PlanDay {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: .date(date())
    case 1: .day(Int.random(in: 1...90, using: &random))
    default: .after(Int.random(in: 0...90, using: &random))
    }
  }

  /// A value of `type`, now and then one that is not known.
  mutating func value(_ type: ValueType, blanks: Bool = true) -> SampleValue {
    if chance(0.05) { return .missing(one(SamplePhrases.placeholders)) }
    if blanks, chance(0.05) { return .missing("") }
    switch type {
    case .list, .group, .map: return given(type)
    default:
      guard chance(0.05) else { return given(type) }
      guard chance(0.5) else { return .partly(Phrase(one(SamplePhrases.partly)), asks: nil) }
      let person = one(SamplePhrases.people)
      return .partly(Phrase("UNKNOWN, ask @\(person)"), asks: person)
    }
  }

  // MARK: Handovers

  mutating func handover(number: Int) -> SampleHandover {
    titles = []
    contacts = []
    var sample = SampleHandover()
    sample.fields = [("type", .word("handover")), ("id", .exact("h\(number)"))]
    for rule in kind.fields where !["type", "id"].contains(rule.name) && chance(0.3) {
      sample.fields.append((rule.name, value(rule.type)))
    }
    if chance(0.1), let field = sample.fields.last, field.value.isGiven {
      sample.silencedFields = [(field.name, one(SamplePhrases.findingKinds), one(SamplePhrases.reasons))]
    }
    sample.sections = sections(some(kind.sections, 1...4))
    if chance(0.1) { sample.extras.append((one(SamplePhrases.extraSections), phrase())) }
    return sample
  }

  /// The sections of `rules` in an order in which later ones may name what earlier ones hold.
  private mutating func sections(_ rules: [SectionRule]) -> [SampleSection] {
    var made: [SampleSection] = []
    let first = ["stakeholders", "success", "commitments", "open-items"]
    let ordered =
      first.compactMap { key in rules.first { $0.key == key } } + rules.filter { !first.contains($0.key) }
    for rule in ordered {
      made.append(section(rule, made))
      if rule.key == "stakeholders", case .rows(let rows) = made.last?.body {
        contacts = rows.compactMap { if case .theirs(let name)? = $0.cells["name"] { name } else { nil } }
      }
    }
    return made
  }

  private mutating func section(_ rule: SectionRule, _ before: [SampleSection]) -> SampleSection {
    var section = SampleSection(key: rule.key, body: body(rule, before))
    if chance(0.15) { section.silenced = (one(SamplePhrases.findingKinds), one(SamplePhrases.reasons)) }
    switch section.body {
    case .none, .unknown: return section
    default: if chance(0.3), rule.needsSource { section.source = one(SamplePhrases.sources) }
    }
    return section
  }

  private mutating func body(_ rule: SectionRule, _ before: [SampleSection]) -> SampleSection.Body {
    if rule.allowsNone, chance(0.15) {
      let reviewer = chance(0.8) ? given(.someone) : nil
      return .none(reviewer: reviewer, date: chance(0.8) ? date() : nil)
    }
    if chance(0.06) {
      return .unknown(chance(0.3) ? "" : one(SamplePhrases.placeholders.filter { $0 != "-" && $0 != "–" }))
    }
    switch rule.content {
    case .prose, .free: return .lines(lines())
    case .list(_, let labels) where labels.isEmpty: return .lines(lines())
    case .list(_, let labels): return self.labels(labels, hasItems: rule.key == "scope")
    case .table(let columns, _): return .rows(rows(columns))
    case .tasks: return .tasks(items(before, windows: []))
    case .plan(let windows, let communication):
      let told = communication.map { chance(0.5) ? rows($0.columns) : [] } ?? []
      return .plan(items(before, windows: windows.map(\.lastDay)), communication: told)
    }
  }

  private mutating func lines() -> [(text: SampleValue, source: String?)] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let text: SampleValue = chance(0.07) ? .partly(Phrase(one(SamplePhrases.partly)), asks: nil) : .text(phrase())
      return (text, chance(0.3) ? one(SamplePhrases.sources) : nil)
    }
  }

  private mutating func labels(_ rules: [ColumnRule], hasItems: Bool) -> SampleSection.Body {
    var labels: [(key: String, value: SampleValue)] = []
    for rule in some(rules, 1...rules.count) {
      labels.append((rule.key, value(rule.type)))
      if hasItems, chance(0.3) { labels.append((rule.key, given(rule.type))) }
    }
    return .labels(labels, items: hasItems && chance(0.3) ? [title()] : [])
  }

  private mutating func rows(_ columns: [ColumnRule]) -> [SampleRow] {
    let kept = columns.prefix(1) + some(Array(columns.dropFirst()), 0...columns.count - 1)
    let required = columns.dropFirst().filter { column in column.isRequired && !kept.contains { $0.key == column.key } }
    let others = chance(0.12) ? [one(SamplePhrases.extraTitles)] : []
    var names = some(SamplePhrases.contacts, 3...3)
    return (0..<Int.random(in: 1...3, using: &random)).map { _ in
      var row = SampleRow(cells: [:])
      for column in kept + required { row.cells[column.key] = value(column.type) }
      guard let first = columns.first else { return row }
      row.cells[first.key] = first.key == "name" ? .theirs(names.removeLast()) : .text(title())
      row.others = others.map { ($0, phrase()) }
      if chance(0.2) { row.source = one(SamplePhrases.sources) }
      if chance(0.2) { row.id = one(SamplePhrases.ids) + "-\(titles.count)" }
      return row
    }
  }
}
