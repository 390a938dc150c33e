public import Diagnostics

/// One thing that differs between two versions of a handover.
public struct HandoverChange: Sendable {
  /// What changed.
  public let subject: Subject
  /// What was there; `nil` for nothing.
  public let before: Value?
  /// What is there now; `nil` for nothing.
  public let after: Value?
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

  /// What an author wrote somewhere.
  public struct Value: Sendable {
    /// As written.
    public let text: String
    /// What it means; `nil` where it has no type, or could not be read.
    public let meaning: TypedValue?

    /// `text`, which means `meaning`; `nil` where nothing is written.
    init?(_ text: String?, _ meaning: TypedValue? = nil) {
      guard let text, !text.isEmpty else { return nil }
      self.text = text
      self.meaning = meaning
    }
  }

  /// A change of `subject`.
  init(_ subject: Subject, from before: Value?, to after: Value?, at range: SourceRange?) {
    self.subject = subject
    self.before = before
    self.after = after
    self.range = range
  }
}

extension HandoverChange {
  /// The change in words, values as written: `target of "Planning is quick" from 1 h to 2 h`.
  public var sentence: String {
    let (old, new) = (before?.text, after?.text)
    switch subject {
    case .field(let name): return Self.phrase(of: name, from: old, to: new)
    case .text(let title):
      return "\"\(title)\" " + (before == nil ? "written" : after == nil ? "taken out" : "reworded")
    case .row(let section, let title):
      let noun = Self.noun(section, title)
      switch (old, new) {
      case (let old?, let new?): return "\(noun) \"\(old)\" is now \"\(new)\""
      case (nil, let new?): return "\(noun) \"\(new)\" \(section == "roadblocks" ? "raised" : "added")"
      case (let old, nil): return "\(noun) \"\(old ?? "")\" taken out"
      }
    case .cell(_, let row, let column): return sentence(on: row, column)
    }
  }

  private func sentence(on row: String, _ column: String) -> String {
    if let before, let after {
      if column == "due" { return "\"\(row)\" moved from \(before.text) to \(after.text)" }
      // In whichever language it is written, it is one of the schema's words.
      if column == "status" { return "\"\(row)\" is \(String(after) ?? after.text)" }
    }
    if column == "met", let hasMet = after.flatMap({ Bool($0) }) {
      return "we have \(hasMet ? "" : "not ")met \"\(row)\""
    }
    switch ColumnWords(column) {
    case .noun(let noun): return Self.phrase(of: "\(noun) of \"\(row)\"", from: before?.text, to: after?.text)
    case .predicate(let words): return Self.clause(on: row, words, from: before?.text, to: after?.text)
    }
  }

  /// `"A monthly report": made by @sam instead of @alex`.
  public static func clause(on row: String, _ words: String, from before: String?, to after: String?) -> String {
    switch (before, after) {
    case (let before?, let after?): "\"\(row)\": \(words) \(after) instead of \(before)"
    case (nil, let after?): "\"\(row)\": \(words) \(after)"
    case (let before, nil): "\"\(row)\": no longer \(words) \(before ?? "")"
    }
  }

  private static func phrase(of name: String, from before: String?, to after: String?) -> String {
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

extension Readable {
  /// What `value` means, if it is one of this type.
  public init?(_ value: HandoverChange.Value) {
    guard let meaning = value.meaning else { return nil }
    self.init(meaning)
  }
}
