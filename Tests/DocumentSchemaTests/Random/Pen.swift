import HandoverModel
import TestSupport

@testable import DocumentSchema

/// Writes single words and values in one of their many ways, and keeps which ways were used.
struct Pen {
  var random: SeededGenerator
  /// What was written so far: forms, names, words, types.
  private(set) var used: Set<String> = []
  /// Whether headings are paragraphs in bold in the document that is being written.
  var isBold = false
  /// Whether what is written stands in a cell of a table, where only a tag can break a line.
  var isInCell = false
  /// The level of its sections' headings.
  var level = 2

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func chance(_ probability: Double) -> Bool { Double.random(in: 0..<1, using: &random) < probability }

  mutating func one<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  mutating func use(_ form: WritingForm) { used.insert("form \(form)") }

  mutating func use(_ key: String) { used.insert(key) }

  /// One of `forms`, which is used.
  mutating func form(_ forms: [WritingForm]) -> WritingForm {
    let form = one(forms)
    use(form)
    return form
  }

  // MARK: Names

  /// One of the `names` of what the schema has at `place`.
  mutating func name(_ names: Names, at place: String) -> String {
    let name = one(names.all)
    use("name \(place) \(name)")
    return cased(name)
  }

  mutating func cased(_ name: String) -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      use(.smallLetters)
      return name.lowercased()
    case 1:
      use(.capitals)
      return name.uppercased()
    default: return name
    }
  }

  /// A heading called `name` of `depth` levels below that of sections, with the blank lines around it.
  mutating func heading(_ name: String, depth: Int = 0) -> String {
    var text = name
    if text.contains(" and "), chance(0.5) {
      use(.ampersand)
      text = text.replacing(" and ", with: " & ")
    }
    if !text.contains("("), chance(0.1) { text += Self.remarks(form([.remark])) }
    if chance(0.1) { text += Self.remarks(form([.trailingColon])) }
    if isBold, depth == 0 {
      return chance(0.7)
        ? "**\(decorated(text))**\(Self.remarks(form([.boldParagraph])))"
        : "**\(text)**\(Self.remarks(form([.boldWithColon])))"
    }
    let level = level + depth
    if level <= 2, chance(0.25) {
      use(.setext)
      return text + "\n" + (level == 1 ? "=====" : "-----")
    }
    if depth == 0 { use(level == 2 ? .level2 : level == 3 ? .level3 : .level4) }
    return String(repeating: "#", count: level) + " " + decorated(text) + (chance(0.1) ? " ##" : "")
  }

  private static func remarks(_ form: WritingForm) -> String {
    switch form {
    case .remark: " (rep)"
    case .trailingColon, .boldWithColon: ":"
    default: ""
    }
  }

  private mutating func decorated(_ text: String) -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0:
      use(.leadingNumber)
      return "\(Int.random(in: 1...12, using: &random)). \(text)"
    case 1:
      use(.leadingSection)
      return one(["2.1", "3)", "§ 4", "4.1.", "10 -", "7 –"]) + " \(text)"
    case 2:
      use(.emoji)
      return one(["🎯", "⚠️ ", "👥"]) + " \(text)"
    default: return text
    }
  }

  /// A label with its colon, to be followed by a value.
  mutating func label(_ name: String) -> String {
    switch form([.plainLabel, .boldLabel, .boldLabelOutside, .italicLabel]) {
    case .boldLabel: "**\(name):** "
    case .boldLabelOutside: "**\(name)**: "
    case .italicLabel: "*\(name):* "
    default: "\(name): "
    }
  }

  // MARK: Values

  /// `value` as text in a document. In `isInline`, where commas part it from others, it has none.
  mutating func text(_ value: SampleValue, as type: ValueType, at place: String) -> String {
    use("type \(type.word)")
    return switch value {
    case .text(let phrase), .partly(let phrase, _): phrase.markdown
    case .word(let word): self.word(word, as: type, at: place)
    case .date(let date): "\(date)"
    case .dateTime(let time): dateTime(time)
    case .day(let day): self.day(day)
    case .number(let number): "\(number)"
    case .amount(let amount): self.amount(amount)
    case .flag(let flag): cased(one(flag ? ["yes", "ja", "true", "y", "on"] : ["no", "nein", "false", "n", "off"]))
    case .exact(let text): text
    case .ours(let id): id.isEmpty ? "" : type.isPerson && chance(0.4) ? id : "@\(id)"
    case .theirs(let name): name
    case .list(let values): list(values, as: type, at: place)
    case .missing(let text): text
    case .group: ""
    }
  }

  /// `word` in one of its spellings.
  mutating func word(_ word: String, as type: ValueType, at place: String) -> String {
    guard let choices = type.choices else { return word }
    use("choice \(place) \(word)")
    guard case .listed(_, let spellings) = choices else { return cased(word) }
    let spelling = one([word] + spellings[word, default: []])
    use("spelling \(place) \(spelling)")
    return cased(chance(0.2) ? spelling.replacing(" ", with: one(["-", "_"])) : spelling)
  }

  private mutating func dateTime(_ time: CalendarDateTime) -> String {
    let text = time.description
    return chance(0.3) ? text.replacing(" ", with: "T") : text
  }

  private mutating func day(_ day: PlanDay) -> String {
    switch day {
    case .date(let date): "\(date)"
    case .day(let number): one(["Day \(number)", "day \(number)", "DAY\(number)", "Tag \(number)", "tag \(number)"])
    case .after(let number): one(["D+\(number)", "d+\(number)", "D + \(number)"])
    }
  }

  private mutating func amount(_ amount: Amount) -> String {
    let whole = amount.hundredths / 100
    let cents = amount.hundredths % 100
    let ending = cents == 0 ? "" : cents < 10 ? "0\(cents)" : "\(cents)"
    if !ending.isEmpty { return one(["\(whole).\(ending)", "\(whole),\(ending)"]) }
    let grouped = Amount(hundredths: whole * 100).grouped
    return one(["\(whole)", grouped, grouped.replacing(",", with: "."), grouped.replacing(",", with: " ")])
  }

  /// Several values in one line.
  private mutating func list(_ values: [SampleValue], as type: ValueType, at place: String) -> String {
    guard case .list(let element) = type else { return "" }
    let texts = values.map { text($0, as: element, at: place) }
    if isInCell, values.count > 1, chance(0.3) {
      use(.breakTag)
      return texts.joined(separator: one(["<br>", "<br/>", " <BR /> "]))
    }
    if case .text = element {
      return texts.joined(separator: texts.contains { $0.contains(",") } ? "; " : one(["; ", ", "]))
    }
    return texts.joined(separator: one([", ", "; ", " / ", " and ", " und ", " & ", ","]))
  }
}

extension ValueType {
  /// What it is called where tests count which types they wrote.
  var word: String {
    switch self {
    case .text: "text"
    case .slug: "slug"
    case .date: "date"
    case .dateTime: "date-time"
    case .day: "day"
    case .wholeNumber: "whole-number"
    case .amount: "amount"
    case .flag: "flag"
    case .url: "url"
    case .word: "word"
    case .wordOrDate: "word or date"
    case .person: "person"
    case .someone: "someone"
    case .reference: "reference"
    case .list(let element): "list of \(element.word)"
    case .map(let element): "map of \(element.word)"
    case .group: "group"
    }
  }

  var isPerson: Bool { if case .person = self { true } else { false } }

  var choices: Choices? {
    switch self {
    case .word(let choices), .wordOrDate(let choices): choices
    case .list(let element): element.choices
    default: nil
    }
  }
}
