internal import Diagnostics
internal import FrontMatter

/// A name in a schema with the rules behind it: `arr: { type: amount }`.
struct RuleEntry {
  /// The name.
  let key: String
  /// The characters of the name, where findings point that are about what is missing.
  let place: SourceRange
  /// The rules.
  let rules: FieldMap
}
