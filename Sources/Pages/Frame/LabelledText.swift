public import Templates

/// A label and what belongs to it, several for a list; an empty list is a gap.
public struct LabelledText: Sendable {
  /// The label.
  public let label: String
  /// What belongs to it.
  public let values: [String]

  /// `values` under `label`.
  public init(_ label: String, _ values: [String]) {
    self.label = label
    self.values = values
  }

  /// `value` under `label`, a gap where there is none.
  public init(_ label: String, _ value: String?) {
    self.init(label, value.map { [$0] } ?? [])
  }
}

extension LabelledText: TemplateModel {
  public static let fields: [TemplateField<LabelledText>] = [
    .text("label") { $0.label },
    .texts("values") { $0.values },
  ]
}
