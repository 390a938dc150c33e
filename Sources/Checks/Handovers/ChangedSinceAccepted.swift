internal import Diagnostics
internal import HandoverModel

/// Something that matters was changed after the CSM accepted the handover (DOMAIN.md, "What goes wrong in real handovers": stale).
///
/// 1. What matters: an outcome's target, metric, baseline or day; a commitment that came, or its day or whether it can be delivered;
///    ARR, term, renewal; scope; who sponsors, pays or champions.
/// 2. It is compared with the version in force at the end of `accepted-on`, from git's history; where that day was written down
///    later, with the version that did so. Who accepts again accepts what stands there then.
/// 3. What was empty or unknown and is filled in now is no change; nor is a day that is the same day in other words.
/// 4. Silent where the history is not known, once the handover is onboarded, where it is aside from its course, and about what the
///    one who accepted it changed.
enum ChangedSinceAccepted: HandoverCheck {
  static let kind = FindingKind(
    "changed-since-accepted",
    .warning,
    summary: "Something that matters was changed after the customer success manager accepted the handover.",
    reason:
      "Whoever accepted it works with what they read then. A target or a promise that changes behind their back is found out by the customer.",
    wrong: "accepted-on: 2026-03-31   # and on 2 April the target went from 97% to 99%",
    right: "accepted-on: 2026-04-02   # accepted again, with the new target"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard review.isOnCourse, review.hasReached(.accepted), handover.stage != .onboarded,
      let accepted = handover.progress.acceptedOn, let before = review.book.accepted(handover.path)
    else { return [] }
    let by = handover.progress.acceptedBy.map { review.book.personName($0.value) }
    let since = "changed since \(by ?? "it was") accepted\(by == nil ? "" : " it") on \(accepted.value)"
    return HandoverChanges(from: before, to: handover).changes.compactMap { change in
      guard let words = change.material(from: before, to: handover), let range = change.range,
        !review.isSameDay(change), by == nil || review.author(of: change) != by
      else { return nil }
      return Finding(
        kind,
        "\(since): \(words)",
        at: range,
        help:
          "tell \(by ?? "whoever accepted it"); when they accept the change, write that day as accepted-on; if they do not, take it back"
      )
    }
  }
}

extension HandoverReview {
  /// Whether `change` puts a day in other words: `D+30` and `2026-05-08` may be one.
  fileprivate func isSameDay(_ change: HandoverChange) -> Bool {
    guard let anchor = account.plan.anchor, let before = change.before.flatMap({ PlanDay($0) }),
      let after = change.after.flatMap({ PlanDay($0) })
    else { return false }
    return before.date(from: anchor, in: calendar).date == after.date(from: anchor, in: calendar).date
  }

  /// Who made `change`; `nil` where nobody knows, because it is not committed or something was taken out.
  fileprivate func author(of change: HandoverChange) -> String? {
    guard change.after != nil, let range = change.range else { return nil }
    return account.history.lastVersion(of: range).map { account.history.versions[$0].author }
  }
}

extension HandoverChange {
  /// The change in words, where it matters to whoever accepted the handover.
  fileprivate func material(from before: Handover, to after: Handover) -> String? {
    let isReplaced = self.before != nil && self.after != nil
    let (old, new) = (self.before?.text ?? "", self.after?.text ?? "")
    switch subject {
    case .field("arr") where isReplaced: return "ARR from \(old) to \(new)"
    case .field("term-months") where isReplaced: return "term from \(old) to \(new) months"
    case .field("renewal-date") where isReplaced: return "renewal from \(old) to \(new)"
    case .cell("success", _, "target"), .cell("success", _, "metric"), .cell("success", _, "baseline"),
      .cell("success", _, "by"), .cell("commitments", _, "due"), .cell("commitments", _, "deliverable"):
      return isReplaced ? sentence : nil
    case .row("commitments", _) where self.before == nil: return sentence
    case .row("scope", _): return scope
    case .row("stakeholders", _):
      let names = [self.before.flatMap { before.key($0.text) }, self.after.flatMap { after.key($0.text) }]
      return names.contains { $0 != nil } && !isSamePerson(in: before, and: after) ? sentence : nil
    case .cell("stakeholders", let name, "roles") where isReplaced:
      return before.key(name) == after.key(name) ? nil : sentence
    default: return nil
    }
  }

  /// Whether somebody's name is only written in another way: they are reached as before.
  private func isSamePerson(in old: Handover, and new: Handover) -> Bool {
    guard let before = before?.text, let after = after?.text else { return false }
    let contact = old.stakeholders.first { $0.nameText == before }?.contact
    return contact.map { $0.isGiven && $0.text == new.stakeholders.first { $0.nameText == after }?.contact?.text }
      ?? false
  }

  private var scope: String {
    switch (before?.text, after?.text) {
    case (let before?, let after?): "scope from \"\(before)\" to \"\(after)\""
    case (nil, let after): "scope has \"\(after ?? "")\" in addition"
    case (let before, nil): "scope no longer has \"\(before ?? "")\""
    }
  }
}

extension Handover {
  /// The parts on which a deal hangs that somebody plays; `nil` for none.
  fileprivate func key(_ name: String) -> Set<Stakeholder.Role>? {
    let roles = stakeholders.filter { $0.nameText == name }.flatMap { $0.roles?.value ?? [] }.map(\.value)
    let key = Set(roles).intersection([.executiveSponsor, .economicBuyer, .champion])
    return key.isEmpty ? nil : key
  }
}
