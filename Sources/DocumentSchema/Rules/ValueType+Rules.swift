internal import Diagnostics
internal import FrontMatter

extension ValueType {
  /// The keys that belong to a type, and the words of the types they belong to.
  private static let owners: [(key: String, types: [String])] = [
    ("choices", ["word", "word or date"]), ("pattern", ["word", "word or date"]),
    ("spellings", ["word", "word or date"]), ("range", ["whole-number"]), ("role", ["person"]),
    ("to", ["reference"]), ("fields", ["group"]),
  ]

  /// The keys that belong to a type.
  static let keys = owners.map { $0.key }

  /// The keys that belong to the type of a cell.
  static let cellKeys = ["choices", "pattern", "spellings", "range", "to"]

  /// The words for the types of one value.
  private static let words = [
    "text", "slug", "date", "date-time", "day", "whole-number", "amount", "flag", "url", "word", "word or date",
    "person",
    "someone", "reference", "group",
  ]

  /// The type in `rules`, which belong to what is named at `place`: text, where they name none.
  init(_ rules: FieldMap, at place: SourceRange, _ faults: inout SchemaFaults) {
    let scalar = faults.scalar(rules, "type")
    let written = scalar?.text ?? "text"
    let parts = written.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    let isMany = parts.count == 3 && parts[1] == "of" && ["list", "map"].contains(parts[0])
    let word = isMany ? parts[2] : written
    guard Self.words.contains(word) else {
      let known = Self.words + ["list of text", "map of text"]
      faults.report(
        written,
        isNot: "a type",
        among: isMany ? Self.words.map { "\(parts[0]) of \($0)" } : known,
        at: scalar?.range ?? place
      )
      self = .text
      return
    }
    for (key, types) in Self.owners where !types.contains(word) {
      guard let field = rules[key] else { continue }
      faults.report(
        "\"\(key)\" means nothing for a value of the type \"\(word)\"",
        at: field.nameRange,
        help: "remove it, or write type: \(types[0])"
      )
    }
    let base = Self.base(word, rules, at: scalar?.range ?? place, &faults)
    self = !isMany ? base : parts[0] == "list" ? .list(base) : .map(base)
  }

  private static func base(
    _ word: String,
    _ rules: FieldMap,
    at place: SourceRange,
    _ faults: inout SchemaFaults
  ) -> ValueType {
    switch word {
    case "slug": .slug
    case "date": .date
    case "date-time": .dateTime
    case "day": .day
    case "whole-number": .wholeNumber(range(rules, &faults))
    case "amount": .amount
    case "flag": .flag
    case "url": .url
    case "word": .word(Choices(rules, at: place, &faults))
    case "word or date": .wordOrDate(Choices(rules, at: place, &faults))
    case "person": .person
    case "someone": .someone
    case "reference": .reference(to: target(rules, at: place, &faults))
    case "group": .group(fields(rules, at: place, &faults))
    default: .text
    }
  }

  private static func range(_ rules: FieldMap, _ faults: inout SchemaFaults) -> ClosedRange<Int>? {
    guard let scalar = faults.scalar(rules, "range") else { return nil }
    if let dots = scalar.text.firstRange(of: ".."),
      let low = SchemaFaults.number(String(scalar.text[..<dots.lowerBound])),
      let high = SchemaFaults.number(String(scalar.text[dots.upperBound...])), low <= high
    {
      return low...high
    }
    faults.report(
      "\(faults.quoted(scalar.text)) is not a range",
      at: scalar.range,
      help: "write the least and the greatest number: range: 1..120"
    )
    return nil
  }

  private static func target(_ rules: FieldMap, at place: SourceRange, _ faults: inout SchemaFaults) -> String {
    guard let scalar = faults.scalar(rules, "to") else {
      if rules["to"] == nil {
        faults.report("this reference does not say to what kind", at: place, help: "write to: playbook")
      }
      return ""
    }
    if !faults.terms.kinds.contains(scalar.text) {
      faults.report(scalar.text, isNot: "a kind of document", among: faults.terms.kinds, at: scalar.range)
    }
    return scalar.text
  }

  private static func fields(
    _ rules: FieldMap,
    at place: SourceRange,
    _ faults: inout SchemaFaults
  ) -> [FieldRule] {
    let entries = faults.entries(rules, "fields")
    if rules["fields"] == nil {
      faults.report("this group has no fields", at: place, help: "write fields: { name: { type: text } }")
    }
    return entries.map { FieldRule($0, &faults) }
  }
}
