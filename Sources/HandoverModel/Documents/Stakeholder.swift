/// Somebody on the customer's side: a row of "Stakeholders".
public struct Stakeholder: Sendable {
  /// Their name.
  public let name: Answer
  /// What they do there.
  public let title: Answer?
  /// Champion, executive sponsor …, as written.
  public let roles: Answer?
  /// How to reach them.
  public let contact: Answer?
  /// Supporter, neutral, sceptic or opponent, as written.
  public let stance: Answer?
  /// Whether we have met, as written.
  public let met: Answer?
  /// Whether we have met, where it could be read.
  public let hasMet: Bool?
  /// Who of us looks after them, as written.
  public let ourOwner: Answer?
  /// How they like to be dealt with.
  public let preference: Answer?

  /// A stakeholder, as far as they were described.
  public init(
    name: Answer,
    title: Answer?,
    roles: Answer?,
    contact: Answer?,
    stance: Answer?,
    met: Answer?,
    hasMet: Bool?,
    ourOwner: Answer?,
    preference: Answer?
  ) {
    self.name = name
    self.title = title
    self.roles = roles
    self.contact = contact
    self.stance = stance
    self.met = met
    self.hasMet = hasMet
    self.ourOwner = ourOwner
    self.preference = preference
  }
}
