public import Diagnostics
public import FrontMatter
public import HandoverModel

/// What `people.yaml` says.
public struct PeopleReading: Sendable {
  /// Our people, in the order written.
  public let people: [Person]
  /// Where the file itself names people: who leads a team, who covers for whom.
  public let references: [PersonReference]
  /// What reading it found.
  public let findings: [Finding]

  /// Reads `fields`, those of `people.yaml` where there is one, by the rules of `kind`.
  public init(_ fields: FieldMap?, kind: DocumentKind, vocabulary: Vocabulary) {
    var reading = FieldsReading(vocabulary: vocabulary)
    let contents = fields.map { reading.contents(of: $0, by: kind.fields) } ?? [:]
    people = contents.entries("people").map { entry in
      let person = entry.content.map { $0.value.fields } ?? [:]
      return Person(
        id: entry.name,
        name: person.word("name") ?? entry.name.value,
        role: person.word("role"),
        title: person.word("title"),
        email: person.word("email")
      )
    }
    references = reading.people
    findings = reading.findings
  }
}

extension FieldContent {
  /// The fields of a group, under their names.
  var fields: [String: Written<FieldContent>] {
    guard case .map(let entries) = self else { return [:] }
    return entries.reduce(into: [:]) { fields, entry in
      if let content = entry.content { fields[entry.name.value] = content }
    }
  }
}
