public import Diagnostics
internal import Markdown

/// Text in a place that is read word by word, and was not understood.
public enum UnreadText {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unread-text",
    .advice,
    summary: "A line or a detail was not understood.",
    reason:
      "It is shown on the handover page, where it stood; the brief and the plan leave it out, and nothing checks it.",
    wrong: "- [ ] Kickoff held (@jordan, soonish, Day 3)",
    right: "- [ ] Kickoff held (@jordan, Day 3)"
  )

  /// `line` stands under no label in a row of the section called `section`, whose columns have these English titles.
  static func finding(_ line: TextLine, in section: String, columns: [String]) -> Finding {
    Finding(
      kind,
      "this line of \"\(section)\" has no label, so no column takes it",
      at: line.range,
      help: "write one of these in front, with a colon: \(columns.joined(separator: ", "))"
    )
  }

  /// What stands at `place` is in no row of the section called `section`.
  static func beside(at place: SourceRange, in section: String) -> Finding {
    Finding(
      kind,
      "this stands beside the table of \"\(section)\", and is in none of its rows",
      at: place,
      help: "add a row for it, if it is one of them"
    )
  }

  /// Of the `parts` of a list called `title`, which stands in `range`, only the first `read` are read.
  static func finding(parts: Int, read: Int, of title: String, at range: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(title)\" lists \(parts) things in one place, and only the first \(read) are read",
      at: range,
      severity: .warning,
      help: "keep those that matter"
    )
  }

  /// `text`, which stands in `range`, says once more what another detail of its task says.
  static func repeated(_ text: String, at range: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(text)\" stands beside another detail with the same label",
      at: range,
      severity: .warning,
      help: "keep one of the two"
    )
  }

  /// A sub-heading of a plan that reads `title`, at `place`, names no window.
  static func window(_ title: String, at place: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(title)\" names no window of the plan, so the days of its items decide",
      at: place,
      help: "call it \"First 30 days\", \"Days 31 to 60\" or \"Days 61 to 90\", or give each item a day"
    )
  }

  /// What stands at `place` is a task without a title.
  static func untitled(at place: SourceRange) -> Finding {
    Finding(
      kind,
      "this task says nothing of what is to be done",
      at: place,
      severity: .warning,
      help: "write in front what is to be done, or remove it"
    )
  }

  /// The `details` in parentheses behind a task, the first of which is at `place`, say neither who nor when.
  static func details(_ details: [String], at place: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(details.joined(separator: ", "))\" is no owner and no day, so this task has neither",
      at: place,
      severity: .warning,
      help: "write who and when as in (@jordan, Day 14) or (Derek Huang, 2026-05-07)"
    )
  }

  /// `text`, which stands in `range`, begins like "None known" and is signed like it, and says more than that.
  static func none(_ text: String, at range: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(text)\" is not taken for \"none\", because it says more than that",
      at: range,
      severity: .warning,
      help: "write only None known (reviewed by @name, 2026-03-30), or a row for what there is"
    )
  }

  /// `text`, which stands in `range`, holds these `parts`, with only blanks between them. They are read all the same.
  static func withoutCommas(_ text: String, parts: [String], at range: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(text)\" says several things without a comma between them",
      at: range,
      help: "put commas between: (\(parts.joined(separator: ", ")))"
    )
  }

  /// `text`, which stands in `range`, is a detail of a task that nobody understands.
  static func detail(_ text: String, at range: SourceRange) -> Finding {
    Finding(
      kind,
      "\"\(text)\" is neither an owner nor a day, an audience or a status",
      at: range,
      severity: .warning,
      help: DateGuess.isDate(text)
        ? DateGuess.help(for: text)
        : "write who (@jordan or a stakeholder's name), when (Day 14, D+7, 2026-05-07), for whom (customer), or for: what"
    )
  }
}
