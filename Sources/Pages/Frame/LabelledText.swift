internal import Templates

/// A label and what belongs to it, several for a list; an empty list is a gap.
struct LabelledText: Sendable {
  /// The label.
  let label: String
  /// What belongs to it.
  let values: [String]

  /// `values` under `label`.
  init(_ label: String, _ values: [String]) {
    self.label = label
    self.values = values
  }

  /// `value` under `label`, a gap where there is none.
  init(_ label: String, _ value: String?) {
    self.init(label, value.map { [$0] } ?? [])
  }
}

extension LabelledText: TemplateModel {
  static let fields: TemplateFields<LabelledText> = [
    .text("label") { $0.label },
    .texts("values") { $0.values },
  ]
}
