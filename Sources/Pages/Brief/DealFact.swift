internal import Templates

/// A fact about a deal, with a second line.
struct DealFact: Sendable {
  let label: String
  /// The fact; `nil` for a gap.
  let value: String?
  /// More about it; empty for nothing.
  let note: String

  /// `value` under `label`.
  init(_ label: String, _ value: String?, note: String = "") {
    (self.label, self.value, self.note) = (label, value, note)
  }
}

extension DealFact: TemplateModel {
  static let fields: TemplateFields<DealFact> = [
    .text("label") { $0.label },
    .optionalText("value") { $0.value },
    .text("note") { $0.note },
  ]
}
