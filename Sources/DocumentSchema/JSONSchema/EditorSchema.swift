public import Diagnostics

/// JSON Schema (draft 2020-12) for front matter, `people.yaml` and `baton.yaml`, from the schemas in force: what editors complete, show
/// and check while somebody writes.
///
/// What Baton accepts is accepted, in each spelling that it reads, UNKNOWN included. Three things are told otherwise than by `baton check`:
/// a field that the schema does not know is an error to JSON Schema and a warning to Baton, because editors show all they find as
/// warnings; a fact that stands in the text as a labelled line is not seen; nor are silenced and ignored findings.
public struct EditorSchema: Sendable {
  private static let dialect = "https://json-schema.org/draft/2020-12/schema"
  let values: ValueSchema
  /// The kinds of findings that `baton.yaml` may set.
  let findings: [FindingKind]
  /// Every stage of every kind of document.
  let stages: [String]

  /// Schemas whose words are those of `vocabulary`; `findings` are the kinds that `baton.yaml` may set, and `documents` those of documents.
  public init(vocabulary: Vocabulary, findings: [FindingKind], documents: [DocumentKind]) {
    values = ValueSchema(vocabulary: vocabulary)
    self.findings = findings.filter { $0.severity != .broken }.sorted { $0.id < $1.id }
    stages = KnownNames(findings: [], documents: documents).stages
  }

  /// The JSON Schema for documents, or the one file, of `kind`.
  public func text(of kind: DocumentKind) -> String {
    let body = body(of: kind)
    let own = levels(in: kind)
    let command = "Made by `baton schema --json-schema \(kind.name)`, which makes it anew. Not to be changed by hand."
    return JSONTree.object(
      [("$schema", .text(Self.dialect)), ("$comment", .text(command))] + body
        + [("$defs", .object(own + SharedDefinitions.used(by: .object(body + own))))]
    ).document
  }

  /// One JSON Schema for the front matter of every one of `kinds`, which tells them apart by `type`.
  public func text(ofAll kinds: [DocumentKind]) -> String {
    let names = kinds.map(\.name)
    let definitions = kinds.map { ("document-\($0.name)", JSONTree.object(body(of: $0))) }
    let choice = JSONTree.object([("anyOf", .list([.object([("enum", .texts(names))]), .reference("text")]))])
    let rules = names.map { name -> JSONTree in
      let isOfKind: [JSONTree.Entry] = [
        ("properties", .object([("type", .object([("const", .text(name))]))])), ("required", .texts(["type"])),
      ]
      return .object([("if", .object(isOfKind)), ("then", .reference("document-\(name)"))])
    }
    let whole: [JSONTree.Entry] = [
      ("title", .text("Front matter")), ("type", .text("object")),
      ("properties", .object([("type", choice)])), ("required", .texts(["type"])), ("allOf", .list(rules)),
    ]
    let shared = SharedDefinitions.used(by: .object(whole + definitions))
    let command = "Made by `baton schema --json-schema`, which makes it anew. Not to be changed by hand."
    return JSONTree.object(
      [("$schema", .text(Self.dialect)), ("$comment", .text(command))] + whole
        + [("$defs", .object(definitions + shared))]
    ).document
  }

  private func body(of kind: DocumentKind) -> [JSONTree.Entry] {
    let required = RequiredFields(kind)
    let type: JSONTree = kind.isOfDocuments ? .text("object") : .texts(["object", "null"])
    let fields = kind.fields.map { ($0.name, schema(of: $0, in: kind)) }
    var entries: [JSONTree.Entry] = [
      ("title", .text(kind.titles.english)), ("type", type), ("properties", .object(fields)),
      ("additionalProperties", .flag(false)),
    ]
    if !required.always.isEmpty { entries.append(("required", .texts(required.always))) }
    if !required.rules.isEmpty { entries.append(("allOf", .list(required.rules))) }
    return entries
  }

  private func schema(of rule: FieldRule, in kind: DocumentKind) -> JSONTree {
    switch (kind.name, rule.name, rule.type) {
    case ("people", _, .map(let element)):
      // An id names a page.
      let ids: JSONTree.Entry = ("propertyNames", .object([("pattern", .text(SharedDefinitions.slug))]))
      let entries = values.any(of: values.alternatives(for: element))
      let map = JSONTree.object([("type", .text("object")), ids, ("additionalProperties", entries)])
      return rule.jsonSchema(by: values, alternatives: [map, .reference("unknown")])
    case ("configuration", "findings", _):
      return rule.jsonSchema(by: values, alternatives: [policy, .reference("unknown")])
    case ("configuration", "timing", .group(let inner)):
      return rule.jsonSchema(by: values, alternatives: [timing(inner), .reference("unknown")])
    default: return rule.jsonSchema(by: values)
    }
  }
}
