/// Somebody on the vendor's own side, from `people.yaml`.
public struct Person: Sendable {
  /// What documents call them: `jordan`.
  public let id: Written<String>
  /// Their name.
  public let name: String
  /// What they do in a handover: `ae`, `csm`, `se`, `implementation`, `manager`.
  public let role: String?
  /// What they are called: "Customer Success Manager".
  public let title: String?
  /// Their address.
  public let email: String?

  /// A person.
  public init(id: Written<String>, name: String, role: String?, title: String?, email: String?) {
    self.id = id
    self.name = name
    self.role = role
    self.title = title
    self.email = email
  }
}
