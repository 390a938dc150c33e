internal import Diagnostics
internal import HandoverModel

/// How a message says what is to be written.
enum ExpectationPhrase {
  /// The example of a type that may be any words.
  static let anything = "…"

  /// What to add for a section that is not there, or lacks its table.
  static func section(_ requirement: Requirement) -> String {
    let heading = "add a section \"## \(requirement.title)\""
    switch requirement.expectation {
    case .table(let columns):
      return heading + " with a table: " + columns.map { $0.lowercased() }.joined(separator: ", ")
    case .list(let labels) where labels.isEmpty: return heading + " with a list, an item each"
    case .list(let labels): return heading + " with a list: " + labels.map { "- \($0): …" }.joined(separator: ", ")
    case .tasks: return heading + " with a task each: - [ ] What is to be done (@who, Day 14)"
    case .plan(let windows):
      return heading
        + " with sub-headings \(windows.map { "\"\($0)\"" }.joined(separator: ", ")) and a task each below them"
    case .prose, .value, .person, .day: return heading
    }
  }

  /// An example of a value that is asked for; ``anything`` where there is none to show, `nil` where no value is asked for.
  static func example(_ requirement: Requirement) -> String? {
    switch requirement.expectation {
    case .value(let example): example
    case .person, .day: anything
    default: nil
    }
  }

  /// How to write the rows of a section that holds text.
  static func table(_ requirement: Requirement) -> String {
    guard case .table(let columns) = requirement.expectation else { return section(requirement) }
    let titles = columns.map { $0.lowercased() }.joined(separator: ", ")
    return "write a table here, or a list with an item for each: \(titles)"
  }

  /// What to add to a section that holds too little.
  static func more(_ requirement: Requirement) -> String {
    switch requirement.expectation {
    case .tasks, .plan: "write a task each: - [ ] What is to be done (@who, Day 14) — done when: …"
    case .table(let columns):
      "add a row for each that you know of: " + columns.map { $0.lowercased() }.joined(separator: ", ")
    default: "write what the customer said, with figures and where it is from"
    }
  }

  /// "no item", "1 row", "3 words".
  static func count(_ number: Int, _ measure: Requirement.Measure) -> String {
    let word =
      switch measure {
      case .words: "word"
      case .items: "item"
      case .rows: "row"
      }
    return number == 0 ? "no \(word)" : Wording.count(number, word)
  }
}
