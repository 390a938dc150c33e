internal import Templates

/// A line of an agenda: what counts, a word about its state, and small what belongs to it.
struct AgendaLine: Sendable {
  let words: SafeHTML
  /// Its state in a word: "high", "not met"; `nil` for nothing to say.
  let tag: String?
  /// The tone of that word in the style sheet; empty for none.
  let tone: String
  /// That it is overdue, or will be; `nil` where it cannot be.
  let overdue: ShownDays?
  /// What belongs to it; `nil` for nothing.
  let note: SafeHTML?

  /// A line that reads `words`, with its state and the `notes` that are there.
  init(_ words: SafeHTML, tag: String? = nil, tone: String = "", overdue: ShownDays? = nil, notes: [SafeHTML?] = []) {
    self.words = words
    self.tag = tag
    self.tone = tone
    self.overdue = overdue
    let known = notes.compactMap { $0 }.filter { !$0.isEmpty }
    note = known.isEmpty ? nil : known.joined(by: ", ")
  }
}

extension AgendaLine: TemplateModel {
  static let fields: TemplateFields<AgendaLine> = [
    .html("words") { $0.words },
    .optionalText("tag") { $0.tag },
    .text("tone") { $0.tone },
    .record("overdue") { $0.overdue },
    .html("note") { $0.note },
  ]
}

extension [SafeHTML] {
  /// These with `separator` between them.
  func joined(by separator: String) -> SafeHTML {
    SafeHTML(alreadyEscaped: [UInt8](map(\.bytes).joined(separator: SafeHTML(escaping: separator).bytes)))
  }
}
