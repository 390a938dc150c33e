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
    guard account.handover.isOnCourse, plan.status?.value == .agreed, plan.agreedOn != nil,
      let agreed = book.agreed(account.handover.path),
      let past = book.relinking(agreed)
    else { return [] }
    let before = ClearedHandover(of: past, in: book)
    let content = account.handover.content
    func heading(_ key: String) -> SourceRange { content.section(key)?.heading.range ?? content.course.promise }
    return changes(from: before.goals.map(Part.init), to: now.goals.map(Part.init), in: heading("success"))
      + changes(from: before.items.map(Part.init), to: now.items.map(Part.init), in: heading("plan"))
      + changes(from: before.contacts.map(Part.init), to: now.contacts.map(Part.init), in: heading("plan"))
      + fields(from: before, to: now, in: content)
  }

  /// What changed in the front matter. Who agreed, and when the plan is looked at next, may be written after the day itself: that is no change,
  /// and no more is the next review when the one before is over.
  private static func fields(
    from before: ClearedHandover,
    to now: ClearedHandover,
    in content: DocumentContent
  ) -> [AgreedPlanChange] {
    func products(_ handover: ClearedHandover) -> String { handover.products.map(\.value).joined(separator: ", ") }
    func place(_ name: String) -> SourceRange { content.fields.field(name)?.range ?? content.course.promise }
    let (plan, was) = (now.successPlan, before.successPlan)
    var found: [(label: String, was: String?, now: String?, range: SourceRange)] = [
      ("products", products(before), products(now), place("products")),
      ("cadence", was.cadence?.value, plan.cadence?.value, plan.cadence?.range ?? place("success-plan")),
    ]
    if let old = was.agreedBy, let new = plan.agreedBy { found.append(("agreed-by", old.value, new.value, new.range)) }
    if let old = was.nextReview, old.value >= now.today.value {
      let new = plan.nextReview
      found.append(("next-review", old.value.words, new?.value.words, new?.range ?? place("success-plan")))
    }
    return found.filter { $0.was != $0.now }.map { change in
      AgreedPlanChange(words: words(nil, change.label, change.was, change.now), range: change.range)
    }
  }

  /// A part of the plan with what the customer reads in it.
  private struct Part {
    let name: String
    let range: SourceRange
    let answers: [ClearedHandover.Answer]

    init(_ goal: ClearedHandover.Goal) { self.init(goal.outcome, goal.answers) }

    init(_ item: Clearance.Item) { self.init(item.title, item.answers) }

    init(_ exchange: ClearedHandover.Exchange) { self.init(exchange.what, exchange.answers) }

    private init(_ name: Cleared<String>, _ answers: [ClearedHandover.Answer]) {
      (self.name, range, self.answers) = (name.value, name.range, answers)
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

  /// What of the part called `name`, or of the whole plan, was otherwise.
  private static func words(_ name: String?, _ label: String, _ was: String?, _ now: String?) -> String {
    let label = name.map { "\(label) of \"\($0)\"" } ?? label
    return switch (was, now) {
    case (let was?, let now?): "\(label) was \"\(was)\", and is \"\(now)\""
    case (nil, let now?): "\(label) is \"\(now)\", and was not written"
    case (let was, nil): "\(label) was \"\(was ?? "")\", and is not written any more"
    }
  }
}
