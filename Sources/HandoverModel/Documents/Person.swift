/// Somebody on the vendor's own side, from `people.yaml`.
public struct Person: Sendable {
  /// What documents call them: `jordan`.
  public let id: Written<PersonID>
  /// Their name; the id where none was written.
  public let name: String
  /// What they do in a handover: `ae`, `csm`, `se`, `implementation`, `support`, `manager`.
  public let role: String?
  /// What they are called: "Customer Success Manager".
  public let title: String?
  /// Their e-mail address, one that can be one.
  public let email: String?
  /// The time zone they work in, by its IANA name; whether it exists was not looked up.
  public let timeZone: Written<String>?
  /// What one comes to them for, and what not.
  public let duties: Duties
  /// A sentence about them that a customer may read.
  public let introduction: String?
  /// When they are away, in the order written.
  public let absences: [Absence]

  /// A person.
  public init(
    id: Written<PersonID>,
    name: String,
    role: String? = nil,
    title: String? = nil,
    email: String? = nil,
    timeZone: Written<String>? = nil,
    duties: Duties = Duties(),
    introduction: String? = nil,
    absences: [Absence] = []
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.title = title
    self.email = email
    self.timeZone = timeZone
    self.duties = duties
    self.introduction = introduction
    self.absences = absences
  }

  /// What a person does and does not do: side A of the triangle of trust (DOMAIN.md).
  public struct Duties: Sendable, Hashable {
    /// What one comes to them for.
    public let does: [String]
    /// What somebody else does.
    public let doesNot: [String]

    /// What they do, and what not.
    public init(does: [String] = [], doesNot: [String] = []) {
      self.does = does
      self.doesNot = doesNot
    }
  }

  /// A time away.
  public struct Absence: Sendable {
    /// The days.
    public let days: DateSpan
    /// Who covers for them, by id; `nil` where nobody was named.
    public let cover: Written<PersonID>?

    /// Away on `days`.
    public init(_ days: DateSpan, cover: Written<PersonID>?) {
      self.days = days
      self.cover = cover
    }
  }

  /// Whether they may decide what others may not, such as an override of a gate: their role is `manager`.
  public var isManager: Bool { role == "manager" }

  /// Whether they are away on `date`.
  public func isAway(on date: CalendarDate) -> Bool { absences.contains { $0.days.contains(date) } }

  /// Who covers for them on `date`, by id: of several times away the first that names somebody. `nil` where they are not away, or
  /// nobody was named. Whether the other one is there is another question.
  public func cover(on date: CalendarDate) -> PersonID? {
    absences.lazy.filter { $0.days.contains(date) }.compactMap(\.cover?.value).first
  }
}
