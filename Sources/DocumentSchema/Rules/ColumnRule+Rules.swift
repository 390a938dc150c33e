internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

extension ColumnRule {
  private static let keys = ["title", "aliases", "type", "required", "required-from", "audience", "example"]

  /// The rule of a column, or of a label in a list, in `entry`; its names are added to `register`.
  init(_ entry: RuleEntry, _ register: inout NameRegister, _ faults: inout SchemaFaults) {
    let rules = entry.rules
    faults.reportUnknown(in: rules, known: Self.keys + ValueType.cellKeys)
    self.init(
      key: entry.key,
      names: Names(entry, &register, &faults),
      type: Self.type(entry, &faults),
      isRequired: faults.flag(rules, "required"),
      requiredFrom: faults.stage(rules, "required-from"),
      audience: Audience(rules, &faults)
    )
  }

  /// A cell holds one value or a list of them, never a group.
  private static func type(_ entry: RuleEntry, _ faults: inout SchemaFaults) -> ValueType {
    if let scalar = entry.rules["type"]?.value.word,
      scalar.text.hasPrefix("map of ") || scalar.text.split(separator: " ").last == "group"
    {
      faults.report(
        "\(faults.quoted(scalar.text)) does not fit into a cell",
        at: scalar.range,
        help: "write a type of one value, or a list of them, such as list of text"
      )
      return .text
    }
    return ValueType(entry.rules, at: entry.place, &faults)
  }

  /// The columns of `name` in `rules`; `what` is what a person calls them.
  static func all(_ rules: FieldMap, _ name: String, of what: String, _ faults: inout SchemaFaults) -> [ColumnRule] {
    var register = NameRegister(of: what)
    return faults.entries(rules, name).map { ColumnRule($0, &register, &faults) }
  }
}

extension FieldValue {
  /// The value where it is a single one.
  fileprivate var word: Scalar? { if case .scalar(let scalar) = self { scalar } else { nil } }
}
