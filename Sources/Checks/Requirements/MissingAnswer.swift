internal import Diagnostics
internal import HandoverModel

/// A cell, a column or a label that the stage of its document promises is not there, holds nothing, or says UNKNOWN.
///
/// The schema says from which stage each row needs an answer in a column (`required-from`), and which labels a list must have.
enum MissingAnswer: RequirementCheck {
  static let kind = FindingKind(
    "missing-answer",
    .notReady,
    summary: "A row or a list lacks an answer that is required at this stage.",
    reason: "A target without a baseline cannot be measured; a promise without an owner is kept by nobody.",
    wrong:
      "| Outcome | Metric | Baseline | Target |\n|---|---|---|---|\n| Planning is quick | hours per day | | 0.5 h |",
    right:
      "| Outcome | Metric | Baseline | Target |\n|---|---|---|---|\n| Planning is quick | hours per day | 4 h | 0.5 h |"
  )

  static func finding(for requirement: Requirement, in document: any Document) -> Finding? {
    guard let example = ExpectationPhrase.example(requirement) else { return nil }
    let before = StagePhrase.before(requirement, in: document)
    switch requirement.subject {
    case .field, .section: return nil
    case .label(let section, let title):
      let name = document.content.section(section)?.heading.text ?? section
      let place =
        requirement.range ?? document.content.section(section)?.heading.range ?? document.content.course.promise
      if requirement.state == .partly {
        let message = "\"\(name)\" says UNKNOWN behind \"\(title)\", which is required \(before)"
        return Finding(kind, message, at: place, help: "write the answer here; " + honesty)
      }
      if requirement.state == .unreadable {
        let message = "\"\(name)\" says behind \"\(title)\" what cannot be read, and it is required \(before)"
        return Finding(kind, message, at: place, help: "write it so that it can be read")
      }
      let message = "\"\(name)\" does not say \"\(title)\", which is required \(before)"
      return Finding(kind, message, at: place, help: "add an item \"- \(title): …\"")
    case .column(let section, let title):
      let name = document.content.section(section)?.heading.text ?? section
      let message = "\"\(name)\" has no column \"\(title)\", which is required \(before)"
      let place = requirement.range ?? document.content.course.promise
      return Finding(
        kind,
        message,
        at: place,
        help: "add a column \"\(title)\", with an answer in each row"
          + (example == ExpectationPhrase.anything ? "" : ", such as \(example)")
      )
    case .cell(_, let column, let row):
      if requirement.state == .empty, let range = requirement.range, range.text.trimmed == row {
        return unnamed(row, column, before, at: range)
      }
      let isPartly = requirement.state == .partly
      let lack =
        switch requirement.state {
        case .partly: "says UNKNOWN in"
        case .unreadable: "says what cannot be read in"
        default: "has no"
        }
      let message = "\"\(row)\" \(lack) \"\(column)\", which is required \(before)"
      let place = requirement.range ?? document.content.course.promise
      let help =
        example == ExpectationPhrase.anything ? "write the answer here" : "write the answer here, such as \(example)"
      return Finding(kind, message, at: place, help: isPartly ? help + "; " + honesty : help)
    }
  }

  /// A row in which a placeholder stands where it should be named, or nothing.
  private static func unnamed(_ row: String, _ column: String, _ before: String, at range: SourceRange) -> Finding {
    let question = column == "Name" ? "who? " : ""
    let what = column.lowercased()
    return row.isEmpty
      ? Finding(
        kind,
        "this row has no \"\(column)\", which is required \(before)",
        at: range,
        help: "\(question)write the \(what) here"
      )
      : Finding(
        kind,
        "\"\(row)\" stands for the \"\(column)\" of this row, which is required \(before)",
        at: range,
        help: "\(question)write the \(what) instead of \"\(row)\""
      )
  }

  /// What is said beside an answer that says UNKNOWN and something else.
  private static let honesty = "\"UNKNOWN\" is honest in a draft, and not enough here"
}
