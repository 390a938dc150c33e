internal import Clearing
public import Diagnostics
internal import HandoverModel

/// Something in the success plan that the customer reads otherwise than when they agreed to it.
public struct AgreedPlanChange: Sendable, Hashable {
  /// What changed, in words that were cleared, for our own people: `date of "Kickoff held" was "10 April 2026", and is "14 April 2026"`.
  public let words: String
  /// Where it stands now; for what is gone, the section it stood in.
  public let range: SourceRange

  /// What changed in the plan of `account` since the version in force on the day on which the customer agreed; nothing where they did not,
  /// or where the history is not known. How far an item is does not matter: that is what a plan is for.
  static func all(in account: Account, seenAs now: ClearedHandover, of book: AccountBook) -> [AgreedPlanChange] {
    let plan = account.handover.successPlan
    guard plan.status?.value == .agreed, plan.agreedOn != nil, let agreed = book.agreed(account.handover.path),
      let past = book.relinking(agreed)
    else { return [] }
    let before = ClearedHandover(of: past, in: book)
    let content = account.handover.content
    func heading(_ key: String) -> SourceRange { content.section(key)?.heading.range ?? content.course.promise }
    return changes(from: before.goals.map(Part.init), to: now.goals.map(Part.init), in: heading("success"))
      + changes(from: before.items.map(Part.init), to: now.items.map(Part.init), in: heading("plan"))
      + changes(from: before.contacts.map(Part.init), to: now.contacts.map(Part.init), in: heading("plan"))
  }

  /// A part of the plan with what the customer reads in it.
  private struct Part {
    let name: String
    let range: SourceRange
    let answers: [(label: String, text: String?)]

    init(_ goal: ClearedHandover.Goal) {
      (name, range) = (goal.outcome.value, goal.outcome.range)
      answers = [
        ("metric", goal.metric?.value), ("baseline", goal.baseline?.value), ("target", goal.target?.value),
        ("date", goal.by?.value.words), ("judged by", goal.judgedBy?.value),
      ]
    }

    init(_ item: Clearance.Item) {
      (name, range) = (item.title.value, item.title.range)
      answers = [
        ("owner", item.owner?.value), ("date", item.due?.value.words), ("done when", item.doneWhen?.value),
      ]
    }

    init(_ exchange: ClearedHandover.Exchange) {
      (name, range) = (exchange.what.value, exchange.what.range)
      answers = [
        ("with", exchange.with?.value), ("channel", exchange.channel?.value), ("how often", exchange.often?.value),
        ("owner", exchange.owner?.value),
      ]
    }
  }

  private static func changes(from before: [Part], to after: [Part], in section: SourceRange) -> [AgreedPlanChange] {
    var earlier = Dictionary(grouping: before, by: \.name)
    var changes: [AgreedPlanChange] = []
    for part in after {
      guard let old = earlier[part.name]?.first else {
        changes.append(AgreedPlanChange(words: "\"\(part.name)\" is new", range: part.range))
        continue
      }
      earlier[part.name]?.removeFirst()
      for (was, now) in zip(old.answers, part.answers) where was.text != now.text {
        changes.append(AgreedPlanChange(words: words(part.name, now.label, was.text, now.text), range: part.range))
      }
    }
    for part in before where earlier[part.name]?.isEmpty == false {
      earlier[part.name]?.removeFirst()
      changes.append(AgreedPlanChange(words: "\"\(part.name)\" is gone", range: section))
    }
    return changes
  }

  private static func words(_ name: String, _ label: String, _ was: String?, _ now: String?) -> String {
    switch (was, now) {
    case (let was?, let now?): "\(label) of \"\(name)\" was \"\(was)\", and is \"\(now)\""
    case (nil, let now?): "\(label) of \"\(name)\" is \"\(now)\", and was not written"
    case (let was, nil): "\(label) of \"\(name)\" was \"\(was ?? "")\", and is not written any more"
    }
  }
}
