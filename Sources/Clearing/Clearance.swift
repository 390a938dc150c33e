public import Diagnostics
public import HandoverModel
internal import Markdown

/// A value that may leave the house.
///
/// It can be made in this file only, of the words and days that ``Clearance`` clears, which the schema marks `audience: customer`: a page for
/// the customer that is made of nothing else can tell nothing else (DOMAIN.md, "What never reaches a customer page": built from an
/// allow-list, never by hiding).
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
  let handover: Handover
  let audiences: Audiences
  let people: [PersonID: Person]
  let words: ClearedWords
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
  mutating func clear(_ text: String?, at range: SourceRange) -> Cleared<String>? {
    guard let text = text?.withoutControls, Placeholder.presence(of: text) != .missing else { return nil }
    let cleared = Cleared(text, at: range)
    texts.append(cleared)
    return cleared
  }

  /// What holds no words needs nobody to look at it again.
  func clear<Value: Wordless>(_ value: Value, at range: SourceRange) -> Cleared<Value> { Cleared(value, at: range) }

  /// What a customer reads of `answer`, where what it stands in is for `audience`.
  mutating func clear(_ answer: Answer?, for audience: Audience, isItem: Bool = false) -> Cleared<String>? {
    guard let answer, audience == .customer, answer.isGiven else { return nil }
    return clear(isItem ? words.itemText(of: answer.inlines) : words.text(of: answer.inlines), at: answer.range)
  }

  /// Whether that cell says who may see what it belongs to, in words that a customer might read: not struck out, and in no picture.
  func isSaid(_ cell: Cell<Visibility>?, _ visibility: Visibility) -> Bool {
    cell?.value == visibility && cell.map { isSaid($0.answer) } ?? false
  }

  /// Whether a customer might read anything of `answer`: it is not struck out, and in no picture.
  func isSaid(_ answer: Answer) -> Bool { words.text(of: answer.inlines) != nil }
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
