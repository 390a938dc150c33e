public import Diagnostics
internal import FrontMatter

/// A `people.yaml` in which people stand at the top, without `people:` above them.
public enum PeopleMissing {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "people-missing",
    .notReady,
    summary: "The line \"people:\" is missing from people.yaml.",
    reason: "The file holds teams too; without the line it can only be guessed who is a person.",
    wrong: "jordan:\n  name: Jordan Rivera",
    right: "people:\n  jordan:\n    name: Jordan Rivera"
  )

  /// `field` is the first person.
  static func finding(_ field: FieldMap.Field) -> Finding {
    Finding(
      kind,
      "\"\(field.name)\" stands where \"people:\" belongs",
      at: field.nameRange,
      help: "write \"people:\" on a line of its own above it, and indent everybody below it"
    )
  }
}
