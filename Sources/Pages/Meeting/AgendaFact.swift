internal import Templates

/// What the document says about one thing, under a label: in sentences, in lines, or not at all.
struct AgendaFact: Sendable {
  let label: String
  /// What it says in sentences.
  let prose: SafeHTML?
  /// What it says line by line.
  let lines: [AgendaLine]
  /// How many more there are in the handover; `nil` for none.
  let more: String?
  /// What is missing instead; `nil` where something is said.
  let missing: MissingText?

  /// Lines under `label`, or what is `missing` where there are none.
  init(_ label: String, _ lines: [AgendaLine], more: String? = nil, missing: MissingText? = nil) {
    self.label = label
    self.lines = lines
    self.more = more
    prose = nil
    self.missing = lines.isEmpty ? missing : nil
  }

  /// Sentences under `label`, or what is `missing` where there are none.
  init(_ label: String, prose: SafeHTML, missing: MissingText? = nil) {
    self.label = label
    self.prose = prose.isEmpty ? nil : prose
    lines = []
    more = nil
    self.missing = prose.isEmpty ? missing : nil
  }

  /// Whether there is nothing to show, not even that something is missing.
  var isEmpty: Bool { prose == nil && lines.isEmpty && missing == nil }
}

extension AgendaFact: TemplateModel {
  static let fields: TemplateFields<AgendaFact> = [
    .text("label") { $0.label },
    .html("prose") { $0.prose },
    .flag("hasLines") { !$0.lines.isEmpty },
    .list("lines") { $0.lines },
    .optionalText("more") { $0.more },
    .record("missing") { $0.missing },
  ]
}
