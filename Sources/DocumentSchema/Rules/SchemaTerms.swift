internal import Diagnostics

/// The names that the rules of one schema may refer to.
struct SchemaTerms {
  /// The kind of document that the schema is about.
  let kind: String
  /// The stages of each kind of document, those aside included, under the kind's name.
  let stagesByKind: [String: [String]]
  /// The checks that a gate may name; `nil` where any may be named.
  let checks: [String]?
  /// The built-in schema under a company's own; `nil` where there is none.
  var builtin: SourceFile?

  /// The stages of the kind itself, those aside included.
  var stages: [String] { stagesByKind[kind] ?? [] }
  /// The kinds of document, in alphabetical order.
  var kinds: [String] { stagesByKind.keys.sorted() }
}
