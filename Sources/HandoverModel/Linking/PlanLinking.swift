internal import Diagnostics

/// Resolves the days of a handover's items and follows their references.
struct PlanLinking {
  private(set) var plan: Plan
  private var log = FindingLog()
  /// What does not lead anywhere.
  var findings: [Finding] { log.told }

  private let anchor: CalendarDate?
  private let calendar: WorkingCalendar
  /// What an item can serve.
  private let aims: ReferenceNames<Plan.Target>
  /// What can come before an item.
  private let steps: ReferenceNames<Plan.Target>

  init(_ handover: Handover, calendar: WorkingCalendar, guesses: inout GuessBudget) {
    let (items, open) = (handover.planItems, handover.openItems)
    anchor = handover.anchorDate
    self.calendar = calendar
    aims = ReferenceNames(AimNames.aims(of: handover))
    steps = ReferenceNames(
      items.enumerated().map { ($0.element.title.id, $0.element.title.text, .item($0.offset)) }
        + open.enumerated().map { ($0.element.title.id, $0.element.title.text, .openItem($0.offset)) }
    )
    plan = Plan(anchor: anchor, items: [], openItems: [])
    let names = handover.outcomes.compactMap(\.name) + handover.commitments.compactMap(\.name)
    reportRepeatedIDs(names + items.map(\.title) + open.map(\.title))
    let linked = items.map { link($0, isPlanned: true, &guesses) }
    let linkedOpen = open.map { link($0, isPlanned: false, &guesses) }
    plan = Plan(anchor: anchor, items: linked, openItems: linkedOpen)
  }

  /// Tells of ids that two things have.
  private mutating func reportRepeatedIDs(_ answers: [Answer]) {
    var first: [String: Answer] = [:]
    for answer in answers {
      guard let id = answer.id else { continue }
      if let owner = first[id] {
        log.append(DuplicateItemID.finding(answer, id: id, first: owner))
      } else {
        first[id] = answer
      }
    }
  }

  private mutating func link(_ item: PlanItem, isPlanned: Bool, _ guesses: inout GuessBudget) -> Plan.Item {
    let due = item.due?.value.flatMap { plan.resolved($0, in: calendar) }
    let window =
      item.window.flatMap { PlanWindow(rawValue: $0.value) }
      ?? (isPlanned ? window(of: due?.rolledFrom ?? due?.date, item) : nil)
    return Plan.Item(
      item: item,
      due: due?.date,
      rolledFrom: due?.rolledFrom,
      window: window,
      serves: item.serves.compactMap { target(of: $0, among: aims, "an outcome nor a commitment", &guesses) },
      after: item.after.compactMap { target(of: $0, among: steps, "an item nor an open item", &guesses) }
    )
  }

  private func window(of date: CalendarDate?, _ item: PlanItem) -> PlanWindow? {
    if let date, let anchor { return PlanWindow.window(of: date, from: anchor) }
    // Without an anchor a counted day still tells its window.
    switch item.due?.value {
    case .day(let number): return PlanWindow.allCases.first { $0.days.contains(number) }
    case .after(let number): return PlanWindow.allCases.first { $0.days.contains(number + 1) }
    case .date, nil: return nil
    }
  }

  private mutating func target(
    of reference: Written<String>,
    among names: ReferenceNames<Plan.Target>,
    _ kinds: String,
    _ guesses: inout GuessBudget
  ) -> Plan.Target? {
    switch names.target(of: reference.value) {
    case .found(let target): return target
    case .ambiguous(let titles): log.append(AmbiguousReference.finding(reference, titles: titles))
    case .missing:
      let near = log.hasRoom(for: UnknownReference.kind) ? guesses.nearest(to: reference.value, among: names.all) : nil
      log.append(UnknownReference.finding(reference, kinds: kinds, near: near))
    }
    return nil
  }
}
