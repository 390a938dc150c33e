internal import Diagnostics

/// What `baton.yaml` has that the types of its schema cannot say.
extension EditorSchema {
  /// The days until the internal meeting are a map by segment, or one number for all.
  func timing(_ rules: [FieldRule]) -> JSONTree {
    let fields = rules.map { rule -> JSONTree.Entry in
      guard rule.name == TimingReading.internalMeeting, case .map(let element) = rule.type else {
        return (rule.name, rule.jsonSchema(by: values))
      }
      let alternatives = values.alternatives(for: rule.type) + values.alternatives(for: element)
      return (rule.name, rule.jsonSchema(by: values, alternatives: alternatives))
    }
    return .object([
      ("type", .text("object")), ("properties", .object(fields)), ("additionalProperties", .flag(false)),
    ])
  }

  /// `findings:`: a level for each kind, and the same below folders and in stages.
  var policy: JSONTree {
    let folders = Self.map(
      "The same for the documents below a folder.",
      [("additionalProperties", .reference("levels"))]
    )
    let byStage: [JSONTree.Entry] = [
      ("properties", .object(stages.map { ($0, .reference("levels")) })), ("additionalProperties", .flag(false)),
    ]
    let kinds = findings.map { kind -> JSONTree.Entry in
      (kind.id, .object([("description", .text(kind.summary)), ("$ref", .text("#/$defs/level"))]))
    }
    let fields =
      [("folders", folders), ("stages", Self.map("The same for the documents in a stage.", byStage))] + kinds
    return .object([
      ("type", .text("object")), ("properties", .object(fields)), ("additionalProperties", .flag(false)),
    ])
  }

  /// The definitions that ``policy`` refers to, where `kind` has one: how bad a finding is, and that for some kinds of them.
  func levels(in kind: DocumentKind) -> [JSONTree.Entry] {
    guard kind.name == "configuration", let rule = kind.fields.first(where: { $0.name == "findings" }),
      case .map(let level) = rule.type
    else { return [] }
    let names = JSONTree.object([("enum", .texts(findings.map(\.id)))])
    return [
      ("level", values.any(of: values.alternatives(for: level))),
      (
        "levels",
        .object([
          ("type", .texts(["object", "null"])), ("propertyNames", names), ("additionalProperties", .reference("level")),
        ])
      ),
    ]
  }

  private static func map(_ text: String, _ rules: [JSONTree.Entry]) -> JSONTree {
    .object([("description", .text(text)), ("type", .texts(["object", "null"]))] + rules)
  }
}
