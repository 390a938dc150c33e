/// Some of our people who work together, from `people.yaml`.
public struct Team: Sendable {
  /// What documents call it: `cs-americas`.
  public let id: Written<String>
  /// Its name; the id where none was written.
  public let name: String
  /// Who leads it, by id.
  public let lead: Written<PersonID>?
  /// Who is in it, by id, in the order written.
  public let members: [Written<PersonID>]

  /// A team.
  public init(id: Written<String>, name: String, lead: Written<PersonID>? = nil, members: [Written<PersonID>] = []) {
    self.id = id
    self.name = name
    self.lead = lead
    self.members = members
  }
}
