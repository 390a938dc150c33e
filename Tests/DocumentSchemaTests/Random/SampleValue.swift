import HandoverModel

/// Words as an author writes them, and as they are read.
struct Phrase: Sendable, Hashable {
  let plain: String
  let markdown: String

  init(_ plain: String, as markdown: String? = nil) {
    self.plain = plain
    self.markdown = markdown ?? plain
  }
}

/// A value as its author means it, before it is written in one of many ways.
indirect enum SampleValue: Sendable {
  case text(Phrase)
  /// A word of the schema.
  case word(String)
  case date(CalendarDate)
  case dateTime(CalendarDateTime)
  case day(PlanDay)
  case number(Int)
  case amount(Amount)
  case flag(Bool)
  /// An address, a slug or an id, written in one way.
  case exact(String)
  case ours(String)
  case theirs(String)
  case list([SampleValue])
  case group([(name: String, value: SampleValue)])
  /// An answer that says UNKNOWN somewhere, and who of us it names.
  case partly(Phrase, asks: String?)
  /// What stands for no answer; empty for a blank.
  case missing(String)

  /// As ``ReadOutline`` tells it; `nil` where it tells nothing.
  var outline: String {
    switch self {
    case .text(let phrase): "\"\(phrase.plain)\""
    case .word(let word), .exact(let word): "\"\(word)\""
    case .date(let date): "\(date)"
    case .dateTime(let time): "\(time)"
    case .day(let day): ReadOutline.text(.day(day))
    case .number(let number): "\(number)"
    case .amount(let amount): amount.grouped
    case .flag(let flag): flag ? "yes" : "no"
    case .ours(let id): "@\(id)"
    case .theirs(let name): name
    case .list(let values): "[\(values.map(\.outline).joined(separator: ", "))]"
    case .group(let entries):
      "{\(entries.filter(Self.isTold).map { "\($0.name): \($0.value.isGiven ? $0.value.outline : $0.value.text)" }.joined(separator: ", "))}"
    case .partly(let phrase, _): "partly \"\(phrase.plain)\""
    case .missing: "missing"
    }
  }

  private var text: String { if case .partly(let phrase, _) = self { "\"\(phrase.plain)\"" } else { outline } }

  var isGiven: Bool {
    switch self {
    case .partly, .missing: false
    default: true
    }
  }

  /// Whether its texts can be told apart where they stand in one line.
  var fitsInLine: Bool {
    guard case .list(let values) = self else { return true }
    let texts = values.compactMap { if case .text(let phrase) = $0 { phrase.plain } else { nil } }
    return !texts.contains { $0.contains(";") } && (texts.count != 1 || !texts[0].contains(","))
  }

  /// Whether a field of a group has a value; a text is one also where it says UNKNOWN.
  private static func isTold(_ entry: (name: String, value: SampleValue)) -> Bool {
    if case .partly = entry.value {
      ["agreed-by", "cadence", "said", "reason"].contains(entry.name)
    } else {
      entry.value.isGiven
    }
  }

  var isBlank: Bool { if case .missing("") = self { true } else { false } }

  /// The gap that it is, and whom it names: what follows the gap's subject in an outline; `nil` for none, which a blank is
  /// unless `isBlankOne`.
  func gap(owner: String?, isBlankOne: Bool = false) -> String? {
    switch self {
    case .missing(""): isBlankOne ? "missing\(Self.asks(owner))" : nil
    case .missing(let text): "missing\(Self.asks(Self.person(in: text) ?? owner))"
    case .partly(_, let person): "partly\(Self.asks(person ?? owner))"
    default: nil
    }
  }

  private static func person(in text: String) -> String? {
    text.hasPrefix("@") ? String(text.dropFirst()) : nil
  }

  private static func asks(_ person: String?) -> String { person.map { ", ask @\($0)" } ?? "" }
}

/// A row of a table.
struct SampleRow: Sendable {
  var id: String?
  /// Its cells under the keys of the schema's columns; all rows of a table have the same.
  var cells: [String: SampleValue]
  /// Cells of columns that the schema does not know.
  var others: [(title: String, text: Phrase)] = []
  var source: String?
}

/// A task or an item of a plan.
struct SampleItem: Sendable {
  var title: Phrase
  var id: String?
  var window: Int?
  var status: PlanItem.Status
  /// Owner, due, audience and done-when, under the schema's keys.
  var cells: [String: SampleValue]
  var serves: [SampleReference] = []
  var after: [SampleReference] = []
  var source: String?
}

/// What an item refers to, and the words that may be written for it.
struct SampleReference: Sendable {
  let target: Plan.Target
  let words: String
}

/// A section and what its author means by it.
struct SampleSection: Sendable {
  let key: String
  var body: Body
  var source: String?
  var silenced: (kind: String, reason: String)?

  enum Body: Sendable {
    case lines([(text: SampleValue, source: String?)])
    case labels([(key: String, value: SampleValue)], items: [Phrase])
    case rows([SampleRow])
    case tasks([SampleItem])
    case plan([SampleItem], communication: [SampleRow])
    case none(reviewer: SampleValue?, date: CalendarDate?)
    case unknown(String)
  }
}

/// A handover as its author means it.
struct SampleHandover: Sendable {
  var fields: [(name: String, value: SampleValue)] = []
  var sections: [SampleSection] = []
  /// Headings of the author's own, with a sentence each.
  var extras: [(title: String, text: Phrase)] = []
  /// Fields whose findings are silenced.
  var silencedFields: [(name: String, kind: String, reason: String)] = []
}
