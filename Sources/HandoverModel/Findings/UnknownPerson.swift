public import Diagnostics

/// A name that is not in `people.yaml`.
public enum UnknownPerson {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "unknown-person",
    .notReady,
    summary: "A person is named who is not in people.yaml.",
    reason: "A task, a promise or a customer that belongs to nobody we know belongs to nobody.",
    wrong: "csm: jordn",
    right: "csm: jordan"
  )

  /// `person` is the whole name of one of our people, in the field called `field`, or in the text (`nil`); `id` belongs there.
  static func finding(_ person: Written<PersonID>, named id: PersonID, in field: String?) -> Finding {
    let text = person.range.text
    let isPlain = text.lowercased() == person.value.description.lowercased()
    return Finding(
      kind,
      "\"\(isPlain ? text : person.value.description)\" is not in people.yaml",
      at: person.range,
      suggestion: isPlain ? id.description : nil,
      help: "write the short name: \(field.map { "\($0): \(id)" } ?? "@\(id)")"
    )
  }

  /// `person` is nobody we know; `near` is the id that was probably meant, `known` are all there are. In a sentence it is a warning,
  /// because there it owns nothing.
  static func finding(
    _ person: Written<PersonID>,
    near: String?,
    known: [PersonID],
    isInSentence: Bool = false
  ) -> Finding {
    let adding = "add them to people.yaml: \(person.value): { name: … }"
    // A long list is read by nobody.
    let names = known.count > mostNames ? "" : known.sorted().map(\.description).joined(separator: ", ")
    let choice = names.isEmpty ? adding : "write one of \(names); or " + adding
    // Ids are compared without letter case; the author reads what they wrote.
    let text = person.range.text
    let written = text.lowercased() == person.value.description ? text : person.value.description
    return Finding(
      kind,
      "\"\(written)\" is not in people.yaml",
      at: person.range,
      severity: isInSentence ? .warning : nil,
      help: near.map { "did you mean \"\($0)\"?" } ?? choice
    )
  }

  /// So many people are named.
  private static let mostNames = 12
}
