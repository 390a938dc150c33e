public import Diagnostics
internal import FrontMatter

/// A value that is not what its field or column asks for.
public enum WrongType {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "wrong-type",
    .notReady,
    summary: "A value is not of the kind that its field or column asks for.",
    reason:
      "A date that cannot be read as a date cannot be counted towards, and a stage that is not a stage has no gate.",
    wrong: "close-date: 27.3.2026",
    right: "close-date: 2026-03-27"
  )

  /// `text`, written in the field or column called `name`, was not readable.
  static func finding(
    _ text: String,
    in name: String,
    because complaint: ScalarReading.Complaint,
    at range: SourceRange
  ) -> Finding {
    Finding(
      kind,
      "\"\(shown(text))\" is not \(complaint.expectation)",
      at: range,
      label: "in \"\(name)\"",
      suggestion: complaint.replacement.flatMap { Suggestion.text(of: range, with: $0, for: text) },
      help: complaint.help
    )
  }

  /// `value` is a list or a group of fields, and the field called `name` wants something else.
  static func finding(shapeOf value: FieldValue, in name: String, needs type: ValueType) -> Finding {
    let shape = if case .list = value { "a list" } else { "a group of fields" }
    let expectation = type.expectation
    return Finding(
      kind,
      "\"\(name)\" holds \(shape), and needs \(expectation)",
      at: value.range,
      help: "write \(expectation) after \"\(name):\""
    )
  }

  private static func shown(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= 60 ? line : line.prefix(57) + "…"
  }
}

extension ValueType {
  /// What a person would call a value of this type: `a date`.
  var expectation: String {
    switch self {
    case .text, .someone, .reference: "a text"
    case .slug: "a short name"
    case .date: "a date"
    case .dateTime: "a date with a time"
    case .day: "a day"
    case .wholeNumber: "a whole number"
    case .amount: "an amount"
    case .flag: "yes or no"
    case .url: "a web address"
    case .word: "one word"
    case .wordOrDate: "one word or a date"
    case .person: "the name of one of our people"
    case .list: "a list"
    case .map, .group: "a group of fields"
    }
  }

  /// A value as an author would write it.
  func example(from vocabulary: Vocabulary) -> String {
    switch self {
    case .text, .someone: "…"
    case .slug: "apex-logistics"
    case .date: "2026-03-27"
    case .dateTime: "2026-04-08 15:00"
    case .day: "Day 14"
    case .wholeNumber(let limits): limits.map { "\(min(max(12, $0.lowerBound), $0.upperBound))" } ?? "12"
    case .amount: "220000"
    case .flag: "yes"
    case .url: "https://…"
    case .word(.matching(_, let example)), .wordOrDate(.matching(_, let example)): example
    case .word(let choices), .wordOrDate(let choices): vocabulary.words(for: choices)?.first ?? "…"
    case .person: "jordan"
    case .reference: "the-introduction-meeting"
    case .list(let element): "[\(element.example(from: vocabulary))]"
    case .group(let rules):
      "{ \(rules.first.map { "\($0.name): \($0.example ?? $0.type.example(from: vocabulary))" } ?? "…") }"
    case .map: "{ … }"
    }
  }
}
