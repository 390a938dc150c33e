public import Diagnostics
public import HandoverModel
internal import Markdown

/// A value that may leave the house.
///
/// It can be made in this file only, by ``Clearance``, of what the schema marks `audience: customer`: a page for the customer that is made
/// of nothing else can tell nothing else (DOMAIN.md, "What never reaches a customer page": built from an allow-list, never by hiding).
public struct Cleared<Value: Sendable & Hashable>: Sendable, Hashable {
  /// What the customer may know.
  public let value: Value
  /// Where it was written.
  public let range: SourceRange

  fileprivate init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Cleared<CalendarDate> {
  /// The day as a time of which only the day is known.
  public var asTime: Cleared<CalendarDateTime> {
    Cleared<CalendarDateTime>(CalendarDateTime(date: value, minutes: nil), at: range)
  }
}

/// Clears what a customer may see of one handover, and keeps all words that it cleared, so that each can be looked at again before it leaves.
///
/// Everything is internal until the schema says otherwise: a field, a column, a section. An item of a plan and a row of the communication
/// plan must say so themselves, besides.
public struct Clearance {
  private let handover: Handover
  private let audiences: Audiences
  private let people: [PersonID: Person]
  private let words: ClearedWords
  /// All words that were cleared, in the order in which they were.
  public private(set) var texts: [Cleared<String>] = []

  /// Clears what may be seen of `handover`, in which `people` are ours.
  public init(of handover: Handover, people: KnownPeople) {
    self.handover = handover
    self.people = people.byID
    audiences = handover.content.audiences
    words = ClearedWords(names: people.names, ourNames: people.allNames)
  }

  /// The name of the one who sells, as `configuration` has it.
  public func vendor(by configuration: SiteConfiguration) -> Cleared<String>? {
    configuration.name.map { Cleared($0, at: handover.file.beginning) }
  }

  /// The place after which the time zone of all times is called: `Berlin` for `Europe/Berlin`; `nil` for a zone that is no place's.
  public func timeZoneCity(by configuration: SiteConfiguration) -> Cleared<String>? {
    // What is called after no place, and everybody knows.
    if let zone = configuration.timeZone, Self.universal.contains(zone) {
      return Cleared("UTC", at: handover.file.beginning)
    }
    // "Etc/GMT+3" lies west of Greenwich, of all places: it would be read the wrong way round.
    let parts = configuration.timeZone?.split(separator: "/") ?? []
    return (parts.count > 1 && parts[0] == "Etc" ? nil : parts.last).map {
      Cleared($0.split(separator: "_").joined(separator: " "), at: handover.file.beginning)
    }
  }

  private static let universal: Set<String> = [
    "Etc/GMT", "Etc/UCT", "Etc/UTC", "Etc/Universal", "Etc/Zulu", "GMT", "UCT", "UTC", "Universal", "Zulu",
  ]

  /// The day for which the page is made.
  public func day(_ today: CalendarDate) -> Cleared<CalendarDate> { Cleared(today, at: handover.file.beginning) }

  /// The only maker of cleared words: all of them are kept in ``texts``. Characters that control a machine leave nowhere.
  private mutating func clear(_ text: String?, at range: SourceRange) -> Cleared<String>? {
    guard let text = text?.withoutControls, Placeholder.presence(of: text) != .missing else { return nil }
    let cleared = Cleared(text, at: range)
    texts.append(cleared)
    return cleared
  }

  private mutating func clear(_ answer: Answer?, for audience: Audience, isItem: Bool = false) -> Cleared<String>? {
    guard let answer, audience == .customer, answer.isGiven else { return nil }
    return clear(isItem ? words.itemText(of: answer.inlines) : words.text(of: answer.inlines), at: answer.range)
  }

  /// Whether that cell says who may see what it belongs to, in words that a customer might read: not struck out, and in no picture.
  func isSaid(_ cell: Cell<Visibility>?, _ visibility: Visibility) -> Bool {
    cell?.value == visibility && cell.map { isSaid($0.answer) } ?? false
  }

  /// Whether a customer might read anything of `answer`: it is not struck out, and in no picture.
  private func isSaid(_ answer: Answer) -> Bool { words.text(of: answer.inlines) != nil }
}

/// A value that holds no words of an author's, so that it may leave without being looked at.
public protocol Wordless: Readable, Hashable {}

extension CalendarDate: Wordless {}
extension Handover.SuccessPlan.Status: Wordless {}

// MARK: - Fields

extension Clearance {
  /// The text in the field called `name`.
  public mutating func field(_ name: String) -> Cleared<String>? {
    guard audiences.ofField(name) == .customer else { return nil }
    let text: Written<String>? = handover.content.fields[name]
    return text.flatMap { clear(words.text(of: $0.value), at: $0.range) }
  }

  /// The texts of the list in the field called `name`.
  public mutating func list(_ name: String) -> [Cleared<String>] {
    guard audiences.ofField(name) == .customer else { return [] }
    let texts: [Written<String>] = handover.content.fields.list(name)
    return texts.compactMap { clear(words.text(of: $0.value), at: $0.range) }
  }

  /// The day and the time in the field called `name`.
  public func time(_ name: String) -> Cleared<CalendarDateTime>? {
    guard audiences.ofField(name) == .customer else { return nil }
    let time: Written<CalendarDateTime>? = handover.content.fields[name]
    return time.map { Cleared($0.value, at: $0.range) }
  }

  /// The day in the field called `name`.
  public func day(in name: String) -> Cleared<CalendarDate>? {
    guard audiences.ofField(name) == .customer else { return nil }
    let day: Written<CalendarDate>? = handover.content.fields[name]
    return day.map { Cleared($0.value, at: $0.range) }
  }

  /// The text in the field called `name` of `group`.
  public mutating func text(_ name: String, in group: String) -> Cleared<String>? {
    guard audiences.ofField(name, in: group) == .customer else { return nil }
    let text: Written<String>? = handover.content.fields.entries(group)[name]
    return text.flatMap { clear(words.text(of: $0.value), at: $0.range) }
  }

  /// The value in the field called `name` of `group`: a date, a word of the schema, and nothing in which an author speaks.
  public func value<Value: Wordless>(_ name: String, in group: String) -> Cleared<Value>? {
    guard audiences.ofField(name, in: group) == .customer else { return nil }
    let value: Written<Value>? = handover.content.fields.entries(group)[name]
    return value.map { Cleared($0.value, at: $0.range) }
  }
}

// MARK: - People

extension Clearance {
  /// The one of our people in the field called `name`, with the title; with the address and the introduction where the customer is to
  /// turn to them.
  public mutating func contact(_ name: String, isTheirs: Bool) -> Contact? {
    guard audiences.ofField(name) == .customer else { return nil }
    let id: Written<PersonID>? = handover.content.fields[name]
    guard let id, let person = people[id.value], let name = clear(person.name, at: person.id.range) else { return nil }
    return Contact(
      name: name,
      title: clear(person.title.flatMap(words.text), at: person.place(of: person.title)),
      email: isTheirs ? clear(person.email, at: person.place(of: person.email)) : nil,
      introduction: isTheirs
        ? clear(person.introduction.flatMap(words.text), at: person.place(of: person.introduction)) : nil
    )
  }

  /// Who looked after the customer before the CSM named now: the last of those in the list of groups called `name`.
  public mutating func predecessor(in name: String) -> Predecessor? {
    guard audiences.ofField(name) == .customer else { return nil }
    let current = handover.team.csm?.value
    let former = handover.team.formerCSMs.filter { $0.csm != nil && $0.csm?.value != current }
    let last = former.enumerated().max { left, right in
      (left.element.until?.value.dayNumber ?? 0, left.offset) < (
        right.element.until?.value.dayNumber ?? 0, right.offset
      )
    }
    guard let entry = last?.element, let id = entry.csm, let person = people[id.value],
      let name = clear(person.name, at: person.id.range)
    else { return nil }
    let contact = Contact(name: name, title: clear(person.title, at: person.id.range), email: nil, introduction: nil)
    return Predecessor(
      contact: contact,
      successorSince: entry.until.map { Cleared($0.value.adding(days: 1), at: $0.range) }
    )
  }

  /// Who is named in the list behind the label with this key in the section with the key `section`.
  public mutating func attendees(_ key: String, in section: String) -> [Attendee] {
    let known = KnownStakeholders(handover.stakeholders)
    return people(key, in: section).map { name, id in
      if let id {
        return Attendee(name: name, title: clear(people[id]?.title.flatMap(words.text), at: name.range), isOurs: true)
      }
      let row = known.place(of: name.value).map { handover.stakeholders[$0].row }
      return Attendee(name: name, title: row.flatMap { cell("title", of: $0, in: "stakeholders") }, isOurs: false)
    }
  }

  /// The name of somebody in a cell that a customer may see: one of ours by the name in `people.yaml`, one of theirs as written.
  private mutating func name(of party: Cell<Party>?, for audience: Audience) -> Cleared<String>? {
    // What was read as a name is the plain text of the whole, in which what is struck out speaks too.
    guard let party, audience == .customer, let value = party.value, let said = words.text(of: party.answer.inlines)
    else { return nil }
    switch value {
    case .ours(let id):
      return said.contains(people[id]?.name ?? "") ? name(of: id, at: party.answer.range) : nil
    case .theirs: return clear(said.withoutRemarks, at: party.answer.range)
    }
  }

  private mutating func name(of person: PersonID, at range: SourceRange) -> Cleared<String>? {
    people[person].flatMap { clear($0.name, at: range) }
  }
}

// MARK: - Sections

extension Clearance {
  /// What stands in the column with this key of `row`, in the section with the key `section`.
  public mutating func cell(_ key: String, of row: Row, in section: String) -> Cleared<String>? {
    clear(row.answer(key), for: audiences.ofColumn(key, in: section))
  }

  /// The date that a day in that cell is by `plan`.
  public func date(
    _ key: String,
    of row: Row,
    in section: String,
    by plan: Plan,
    _ calendar: WorkingCalendar
  ) -> Cleared<CalendarDate>? {
    guard audiences.ofColumn(key, in: section) == .customer, let cell: Cell<PlanDay> = row.cell(key),
      isSaid(cell.answer)
    else { return nil }
    return plan.date(of: cell.value, in: calendar).map { Cleared($0, at: cell.answer.range) }
  }

  /// The name of who is named in that cell.
  public mutating func person(_ key: String, of row: Row, in section: String) -> Cleared<String>? {
    name(of: row.cell(key), for: audiences.ofColumn(key, in: section))
  }

  /// What stands behind the label with this key in the section with the key `section`, each time it stands there.
  public mutating func label(_ key: String, in section: String) -> [Cleared<String>] {
    let cells = handover.content.section(section)?.labels[key] ?? []
    let audience = audiences.ofColumn(key, in: section)
    return cells.compactMap { clear($0.answer, for: audience) }
  }

  /// The entries of the list behind that label.
  public mutating func entries(_ key: String, in section: String) -> [Cleared<String>] {
    people(key, in: section).map(\.name)
  }

  /// The same, with whom of ours an entry names.
  private mutating func people(
    _ key: String,
    in section: String
  ) -> [(name: Cleared<String>, id: PersonID?)] {
    guard audiences.ofColumn(key, in: section) == .customer else { return [] }
    let cells = handover.content.section(section)?.labels[key] ?? []
    return cells.flatMap { cell -> [(name: Cleared<String>, id: PersonID?)] in
      guard cell.answer.isGiven, case .list(let values)? = cell.value else { return [] }
      // What was read as a list is the plain text of the whole, in which an image speaks too.
      var cleared = ClearedParts(words.lines(of: cell.answer.inlines))
      var names = ClearedNames(words.lines(of: cell.answer.inlines))
      return values.compactMap { value -> (name: Cleared<String>, id: PersonID?)? in
        switch value.value {
        case .someone(.ours(let id)):
          guard let person = people[id], names.take(person.name) else { return nil }
          return name(of: id, at: value.range).map { ($0, id) }
        case .someone(.theirs(let text)):
          let said = words.text(of: text)?.withSingleBlanks.withoutRemarks
          guard let said, names.take(said) else { return nil }
          return clear(said, at: value.range).map { ($0, nil) }
        case .text(let text):
          let said = words.text(of: text)?.withSingleBlanks
          guard let said, cleared.take(said) else { return nil }
          return clear(said, at: value.range).map { ($0, nil) }
        default: return nil
        }
      }
    }
  }
}

// MARK: - Items

extension Clearance {
  /// What a customer may see of `planned`; `nil` where that is not for them, or was cancelled.
  public mutating func item(_ planned: Plan.Item) -> Item? {
    let item = planned.item
    guard isSaid(item.visibility, .customer), item.status != .cancelled, !item.isStatusUnread, !item.hasStrangeBox,
      let title = clear(item.title, for: audiences.ofItemColumn("item"), isItem: true)
    else { return nil }
    let isDated = audiences.ofItemColumn("due") == .customer && item.due.map { isSaid($0.answer) } ?? true
    return Item(
      title: title,
      owner: name(of: item.owner, for: audiences.ofItemColumn("owner")),
      isOurs: item.owner?.value?.isOurs ?? false,
      due: isDated ? planned.due.map { Cleared($0, at: item.due?.answer.range ?? item.range) } : nil,
      doneWhen: clear(item.doneWhen, for: audiences.ofItemColumn("done-when"), isItem: true),
      isDone: item.status == .done,
      window: isDated ? planned.window : nil
    )
  }
}

extension Party {
  /// Whether it is one of us.
  fileprivate var isOurs: Bool {
    if case .ours = self { true } else { false }
  }
}

extension PlanItem {
  /// Whether its box holds something else than a cross or nothing: "[-]" and "[>]" mean what its author means by them, and no customer knows.
  fileprivate var hasStrangeBox: Bool {
    let box = title.text.prefix(4)
    return box.count == 4 && box.first == "[" && box.dropFirst(2).first == "]" && box.last == " "
  }
}

extension Person {
  /// Where `text` stands in their entry of `people.yaml`; their id, where it is written in another way there.
  fileprivate func place(of text: String?) -> SourceRange {
    let file = id.range.file
    let start = id.range.bytes.lowerBound
    let entry = file.range(start, start + Self.longestEntry)
    return text.flatMap { entry.firstPlace(of: $0) } ?? id.range
  }

  /// So many bytes of an entry are looked at, because each handover looks.
  private static let longestEntry = 4_000
}
