public import Diagnostics
internal import FrontMatter

/// A field in front matter, `people.yaml` or `baton.yaml` that the schema does not know.
public enum UnknownField {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-field",
    .warning,
    summary: "A field has a name that is not in the schema.",
    reason: "Nothing reads it, so what it says reaches nobody; most often it is a known field with a letter wrong.",
    wrong: "contract-stat: 2026-04-01",
    right: "contract-start: 2026-04-01"
  )

  /// `field` is not among the `known` names; `free` are those of them that were not written yet.
  static func finding(_ field: FieldMap.Field, near free: [String], known: [String]) -> Finding {
    let near = free.nearest(to: field.name) ?? (free.isEmpty ? nil : known.nearest(to: field.name))
    return Finding(
      kind,
      "\"\(field.name)\" is not a field that Baton knows",
      at: field.nameRange,
      suggestion: suggestion(for: field, free: free, known: known),
      meant: near,
      help: near.map { "did you mean \"\($0)\"?" } ?? "remove it, or write what it says into a section"
    )
  }
  /// The name that was surely meant, where nothing stands under it yet.
  private static func suggestion(for field: FieldMap.Field, free: [String], known: [String]) -> String? {
    guard !free.isEmpty else { return nil }
    let near = known.surelyNearest(to: field.name)
    guard near.count == 1, free.contains(near[0]) else { return nil }
    return Suggestion.text(of: field.nameRange, with: near[0], for: field.name)
  }
}
