public import Diagnostics

/// One thing that differs between two versions of a handover.
public struct HandoverChange: Sendable, Hashable {
  /// What changed.
  public let subject: Subject
  /// What was there, as written; `nil` for nothing.
  public let before: String?
  /// What is there now, as written; `nil` for nothing.
  public let after: String?
  /// Where it is in the new version: the value, or the heading of the section that lost something; `nil` where nothing of it is left.
  public let range: SourceRange?

  /// What can change.
  public enum Subject: Sendable, Hashable {
    /// A field of the front matter, by its name.
    case field(String)
    /// A row, a task or an item of a section was added, taken out or given another name; the section's key and its English title.
    case row(section: String, title: String)
    /// What is said of a row in one column: the section's key, what names the row now, and the column's key.
    case cell(section: String, row: String, column: String)
    /// What a section says in sentences, by its English title, or that of a heading which no schema knows.
    case text(title: String)
  }

  /// A change of `subject`.
  init(_ subject: Subject, from before: String?, to after: String?, at range: SourceRange?) {
    self.subject = subject
    self.before = before
    self.after = after
    self.range = range
  }

  /// The change in words: `target of "Planning is quick" from 1 h to 2 h`.
  public var sentence: String {
    switch subject {
    case .field(let name): phrase(of: name)
    case .text(let title):
      before == nil ? "\"\(title)\" written" : after == nil ? "\"\(title)\" taken out" : "\"\(title)\" reworded"
    case .row(let section, let title):
      switch (before, after) {
      case (let before?, let after?): "\(Self.noun(section, title)) \"\(before)\" is now \"\(after)\""
      case (nil, let after?):
        "\(Self.noun(section, title)) \"\(after)\" \(section == "roadblocks" ? "raised" : "added")"
      case (let before, nil): "\(Self.noun(section, title)) \"\(before ?? "")\" taken out"
      }
    case .cell(_, let row, "due") where before != nil && after != nil:
      "\"\(row)\" moved from \(before ?? "") to \(after ?? "")"
    case .cell(_, let row, "status") where after != nil && before != nil: "\"\(row)\" is \(after ?? "")"
    case .cell(_, let row, let column): phrase(of: "\(column.replacing("-", with: " ")) of \"\(row)\"")
    }
  }

  private func phrase(of name: String) -> String {
    switch (before, after) {
    case (let before?, let after?): "\(name) from \(before) to \(after)"
    case (nil, let after?): "\(name) added: \(after)"
    case (let before, nil): "\(name) taken out: it was \(before ?? "")"
    }
  }

  private static func noun(_ section: String, _ title: String) -> String {
    switch section {
    case "success": "outcome"
    case "roadblocks": "risk"
    case "stakeholders": "stakeholder"
    case "commitments": "commitment"
    case "responsibilities": "duty"
    case "open-items": "open item"
    case "plan": "plan item"
    default: "item of \"\(title)\""
    }
  }
}
