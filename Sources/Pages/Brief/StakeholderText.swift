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

extension [Stakeholder] {
  /// All of them where they are at most `count`; else those who attend, then who pays, decides or blocks or has a gap, then the
  /// others, `count` in all, otherwise as written.
  func shown(atMost count: Int, attending meeting: IntroductionMeeting?) -> [Stakeholder] {
    guard self.count > count else { return self }
    let attending = Set(
      (meeting?.attendees?.value ?? []).compactMap { attendee -> String? in
        if case .theirs(let name) = attendee.value { name } else { nil }
      }
    )
    func rank(_ stakeholder: Stakeholder) -> Int {
      if attending.contains(stakeholder.nameText) { return 0 }
      if stakeholder.plays([.economicBuyer, .executiveSponsor, .champion, .technicalDecisionMaker, .blocker]) {
        return 1
      }
      return stakeholder.isReachable ? 3 : 2
    }
    return enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.prefix(count)
      .map(\.element)
  }
}
