public import Diagnostics
internal import FrontMatter

/// People or teams as a list, in which nobody has an id.
public enum PeopleWithoutIDs {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "people-without-ids",
    .notReady,
    summary: "People or teams are written as a list, without an id in front of each.",
    reason: "A handover names people by their id; who has none can own nothing.",
    wrong: "people:\n  - name: Jordan Rivera\n    role: csm",
    right: "people:\n  jordan:\n    name: Jordan Rivera\n    role: csm"
  )

  /// `field` holds a list; `example` is the id that was made up for the first entry.
  static func finding(_ field: FieldMap.Field, example: String?) -> Finding {
    Finding(
      kind,
      "\"\(field.name)\" is a list, and needs an id in front of each entry instead of a hyphen",
      at: field.nameRange,
      help: "write \"\(example ?? "jordan"):\" instead of the hyphen, and the fields below it, indented"
    )
  }
}
