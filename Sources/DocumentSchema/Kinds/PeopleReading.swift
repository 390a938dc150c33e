public import Diagnostics
public import FrontMatter
public import HandoverModel

/// What `people.yaml` says.
public struct PeopleReading: Sendable {
  /// Our people, in the order written; each id is a short name.
  public private(set) var people: [Person] = []
  /// The teams they are in, in the order written; each id is a short name.
  public private(set) var teams: [Team] = []
  /// Where the file itself names people: who leads a team, who covers for whom.
  public let references: [Written<PersonID>]
  /// What reading it found.
  public private(set) var findings: [Finding]

  /// Reads `fields`, those of `people.yaml` where there is one, by the rules of `kind`.
  public init(_ fields: FieldMap?, kind: DocumentKind, vocabulary: Vocabulary) {
    guard let fields else {
      (references, findings) = ([], [])
      return
    }
    let listing = IDListing(fields)
    var reading = FieldsReading(vocabulary: vocabulary)
    let contents = reading.fields(of: listing.fields, by: kind.fields)
    references = reading.record.mentions.people
    findings = listing.findings + reading.record.log.told
    readPeople(contents.entries("people"), by: reading.scalars)
    readTeams(contents.entries("teams"), by: reading.scalars)
  }

  private mutating func readPeople(_ entries: [TypedValue.Entry], by scalars: ScalarReading) {
    var ids = IDReading(entries, in: "people", by: scalars)
    var spans = SpanReading(after: findings)
    var log = FindingLog()
    var repeated = RepeatedPeople()
    for entry in entries {
      guard let id = ids.id(entry.name) else { continue }
      let fields = entry.fields
      let email = (fields["email"] as Written<String>?).flatMap { Self.email($0, log: &log) }
      let absences = Self.absences(fields, of: id.value, spans: &spans, log: &log)
      repeated.look(at: id.value, name: fields["name"], email: email)
      people.append(Person(id, fields, email: email?.value, absences: absences))
    }
    findings += ids.findings + spans.findings + log.told + repeated.findings
  }

  private mutating func readTeams(_ entries: [TypedValue.Entry], by scalars: ScalarReading) {
    var ids = IDReading(entries, in: "teams", by: scalars)
    for entry in entries {
      guard let id = ids.id(entry.name) else { continue }
      let fields = entry.fields
      teams.append(
        Team(
          id: id,
          name: fields.word("name") ?? id.value,
          lead: fields["lead"],
          members: fields.list("members")
        )
      )
    }
    findings += ids.findings
  }

  private static func email(_ email: Written<String>, log: inout FindingLog) -> Written<String>? {
    guard let complaint = InternetName.complaint(aboutEmail: email.value) else { return email }
    log.append(WrongType.finding(email.value, in: "email", because: complaint, at: email.range))
    return nil
  }

  private static func absences(
    _ fields: [TypedValue.Entry],
    of id: String,
    spans: inout SpanReading,
    log: inout FindingLog
  ) -> [Person.Absence] {
    fields.groups("away").compactMap { group in
      var cover: Written<PersonID>? = group.value["cover"]
      if let themself = cover, themself.value.description == id {
        log.append(CoversThemself.finding(themself))
        cover = nil
      }
      return spans.days(of: group, in: "away").map { Person.Absence($0, cover: cover) }
    }
  }
}

extension Person {
  fileprivate init(
    _ id: Written<String>,
    _ fields: [TypedValue.Entry],
    email: String?,
    absences: [Absence]
  ) {
    self.init(
      id: id.map { PersonID($0) },
      name: fields.word("name") ?? id.value,
      role: fields.word("role"),
      title: fields.word("title"),
      email: email,
      timeZone: fields["timezone"],
      duties: Duties(does: fields.texts("does"), doesNot: fields.texts("does-not")),
      introduction: fields.word("introduction"),
      absences: absences
    )
  }
}

extension TypedValue.Entry {
  /// The fields of a group.
  fileprivate var fields: [TypedValue.Entry] {
    if case .group(let entries)? = value?.value { entries } else { [] }
  }
}

extension TypedFields {
  /// The texts of the list called `name`.
  func texts(_ name: String) -> [String] { (list(name) as [Written<String>]).map(\.value) }
}
