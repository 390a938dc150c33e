internal import HandoverModel
internal import Templates

/// Somebody of the customer's as the brief shows them.
struct StakeholderText: Sendable {
  let name, title, roles, contact, stance, ourOwner, preference: AnswerText
  /// Whether nobody of us has met them.
  let isUnmet: Bool
  /// Whether nobody knows how to reach them.
  let hasNoContact: Bool

  init(_ stakeholder: Stakeholder, by writer: DocumentWriter) {
    name = AnswerText(stakeholder.name, by: writer)
    title = AnswerText(stakeholder.title, by: writer)
    roles = AnswerText(stakeholder.roles?.answer, by: writer)
    contact = AnswerText(stakeholder.contact, by: writer)
    stance = AnswerText(stakeholder.stance?.answer, by: writer)
    ourOwner = AnswerText(stakeholder.ourOwner?.answer, by: writer)
    preference = AnswerText(stakeholder.preference, by: writer)
    isUnmet = stakeholder.met?.value == false
    hasNoContact = stakeholder.contact != nil && !stakeholder.isReachable
  }
}

extension StakeholderText: TemplateModel {
  static let fields: TemplateFields<StakeholderText> = [
    .record("name") { $0.name },
    .record("title") { $0.title },
    .record("roles") { $0.roles },
    .record("contact") { $0.contact },
    .record("stance") { $0.stance },
    .record("ourOwner") { $0.ourOwner },
    .record("preference") { $0.preference },
    .flag("isUnmet") { $0.isUnmet },
    .flag("hasNoContact") { $0.hasNoContact },
  ]
}
