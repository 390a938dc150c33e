internal import Diagnostics
internal import FrontMatter

extension DocumentKind {
  private static let mostStages = 30
  private static let keys = ["kind", "title", "folder", "stages", "aside", "gates", "fields", "items", "sections"]

  /// The kind of document that `rules`, a whole schema, describe.
  init(_ rules: FieldMap, _ faults: inout SchemaFaults) {
    faults.reportUnknown(in: rules, known: Self.keys)
    faults.course = Self.course(rules, &faults)
    let aside = Self.aside(rules, &faults)
    let fields = faults.entries(rules, "fields").map { FieldRule($0, &faults) }
    faults.settleConditions(fields)
    var register = NameRegister(of: "section")
    self.init(
      name: faults.scalar(rules, "kind")?.text ?? "",
      titles: LocalizedText(rules, "title", &faults),
      folder: faults.scalar(rules, "folder")?.text ?? "",
      stages: faults.course,
      aside: aside,
      gates: GateRule.all(rules, &faults),
      fields: fields,
      itemColumns: ColumnRule.all(rules, "items", of: "column", &faults),
      sections: faults.entries(rules, "sections").map { SectionRule($0, &register, &faults) }
    )
  }

  /// More stages than anybody goes through are a mistake, and everything is asked by stage.
  private static func course(_ rules: FieldMap, _ faults: inout SchemaFaults) -> [String] {
    let words = faults.words(rules, "stages")
    if words.count > mostStages {
      faults.report(
        "more than \(mostStages) stages are more than anybody goes through",
        at: words[mostStages].range,
        help: "keep the stages at which something else is required"
      )
    }
    return words.prefix(mostStages).map(\.text)
  }

  private static func aside(_ rules: FieldMap, _ faults: inout SchemaFaults) -> [String] {
    let words = faults.words(rules, "aside")
    for word in words where faults.places[word.text] != nil {
      faults.report(
        "\(faults.quoted(word.text)) is a stage of the course and aside from it",
        at: word.range,
        help: "keep it in one of the two lists"
      )
    }
    return words.map(\.text)
  }
}

extension GateRule {
  /// The gates in `rules`, in the order of the stages they lead into.
  static func all(_ rules: FieldMap, _ faults: inout SchemaFaults) -> [GateRule] {
    let example = "gates: { accepted: [payer-known] }"
    guard let map = faults.group(rules, "gates", such: example) else { return [] }
    var gates: [GateRule] = []
    for field in map.fields where faults.isStage(field.name, at: field.nameRange) {
      let checks = faults.words(in: field.value, of: field.name)
      if let known = faults.terms.checks {
        for check in checks where !known.contains(check.text) {
          faults.report(check.text, isNot: "a check of a gate", among: known, at: check.range)
        }
      }
      gates.append(GateRule(stage: field.name, checks: checks.map(\.text)))
    }
    let places = faults.places
    return gates.sorted { places[$0.stage] ?? 0 < places[$1.stage] ?? 0 }
  }
}
