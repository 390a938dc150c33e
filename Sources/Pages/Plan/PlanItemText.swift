internal import HandoverModel
internal import Markdown
internal import Templates

/// An item of a plan, or a task under "Open items", as a row of the plan page.
struct PlanItemText: Sendable {
  let item: Plan.Item
  /// Its place on the page: `page.step.3`, which no heading's anchor can be.
  let anchor: String
  let title: AnswerText
  /// What else is to be said under the title: "done when …", what it serves, what it waits for, that it is internal.
  let details: [SafeHTML]
  let owner: AnswerText
  /// That the owner is on the customer's side; `nil` for one of us.
  let side: String?
  /// The day it is due, with its weekday.
  let due: TimeText?
  /// Which day of the plan that is: "day 45"; `nil` outside of the 90 days and without a day 1.
  let dayNumber: String?
  /// "moved from Sat 2 May, when nobody works"; `nil` where it was not moved.
  let moved: SafeHTML?
  /// That nobody works on its day: "On a holiday", "In a freeze: the busiest weeks"; `nil` where somebody does.
  let closed: String?
  /// How far it is: what is open and has a day is late from the day after it on.
  let states: [StepStateText]
  /// How far away its day is, for what is open: "due in 6 days".
  let distance: SafeHTML?
  /// Behind a late one that it is blocked or in progress, too: ", blocked".
  let also: SafeHTML?

  /// The title without its marks and links, to be a link itself; with nothing behind it.
  var plainTitle: SafeHTML { SafeHTML(escaping: item.item.title.text) }

  /// Its window; `nil` for none.
  var window: PlanWindow? { item.window }
}

extension PlanItemText {
  /// The rows of the plan, and of the open items, each by their days; those without a day come last.
  static func all(
    of account: Account,
    in book: AccountBook,
    by writer: DocumentWriter
  ) -> (planned: [PlanItemText], open: [PlanItemText], all: [PlanItemText]) {
    let making = PlanItemMaking(account: account, book: book, writer: writer)
    let planned = making.rows(account.plan.items, called: "page.step")
    let open = making.rows(account.plan.openItems, called: "page.open")
    return (planned, open, (planned + open).byDay)
  }
}

extension [PlanItemText] {
  /// In the order of their days, those without one last, otherwise as they are.
  fileprivate var byDay: [PlanItemText] {
    enumerated().sorted { left, right in
      (left.element.item.due?.dayNumber ?? .max, left.offset) < (
        right.element.item.due?.dayNumber ?? .max, right.offset
      )
    }.map(\.element)
  }
}

/// Makes the rows of one plan.
private struct PlanItemMaking {
  let account: Account
  let book: AccountBook
  let writer: DocumentWriter

  private var words: Words { writer.words }

  func rows(_ items: [Plan.Item], called name: String) -> [PlanItemText] {
    items.enumerated().map { row($0.element, anchor: "\(name).\($0.offset + 1)") }.byDay
  }

  private func row(_ item: Plan.Item, anchor: String) -> PlanItemText {
    let written = item.item
    let isOpen = written.status.isOpen
    let state = StepState(written.status)
    let late = isOpen ? item.due.map { ShownDays(after: $0, on: book.today) } : nil
    let owner = written.owner?.value
    return PlanItemText(
      item: item,
      anchor: anchor,
      title: AnswerText(written.title, by: writer),
      details: details(of: item),
      owner: AnswerText(written.owner?.answer, by: writer),
      side: owner != nil && owner?.person == nil ? words[.onTheirSide] : nil,
      due: item.due.map { TimeText($0, words: words.planDay($0, beside: book.today)) },
      dayNumber: item.due.flatMap { account.plan.number(of: $0) }.map { words(.dayNumber, ["number": "\($0)"]) },
      moved: item.rolledFrom.map(moved),
      closed: isOpen ? item.due.flatMap { book.configuration.calendar.closure(on: $0) }.map(words.closure) : nil,
      states: states(state, until: item.due, late: late),
      distance: isOpen ? item.due.map(distance) : nil,
      also: late.flatMap { days in
        state == .open ? nil : SafeHTML(escaping: ", " + words[state.phrase].lowercasedFirst).shown(on: days)
      }
    )
  }

  private func states(_ written: StepState, until due: CalendarDate?, late: ShownDays?) -> [StepStateText] {
    guard let due, let late else { return [StepStateText(written, in: words)] }
    let isLate = StepStateText(.late, in: words, on: late)
    return late.isNow
      ? [isLate] : [StepStateText(written, in: words, on: ShownDays(until: due, on: book.today)), isLate]
  }

  private func moved(from day: CalendarDate) -> SafeHTML {
    let from = TimeText(day, words: words.planDay(day, beside: book.today)).html
    return words(.movedFrom, ["day": from, "why": SafeHTML(escaping: words.reason(for: day, in: book))])
  }

  private func distance(to day: CalendarDate) -> SafeHTML {
    let text = DistanceText(to: day, from: book.today, in: words)
    return words(.dueDistance, ["distance": text.html])
  }

  private func details(of item: Plan.Item) -> [SafeHTML] {
    let doneWhen = item.item.doneWhen.map { answer in
      words(.doneWhen, ["condition": AnswerText(answer, by: writer).html(in: words)])
    }
    let waiting = item.after.compactMap(step).map { words(.comesAfter, ["step": $0]) }
    let serving = item.serves.compactMap(aim)
    let audience =
      item.item.visibility?.value == .customer ? [] : [SafeHTML(escaping: words[.internalStep])]
    return [doneWhen].compactMap { $0 } + serving + waiting + audience
  }

  /// What `target`, which must be done before, is called.
  private func step(_ target: Plan.Target) -> SafeHTML? {
    let title: Answer? =
      switch target {
      case .item(let place): account.plan.items[place].item.title
      case .openItem(let place): account.plan.openItems[place].item.title
      case .outcome, .commitment: nil
      }
    return title.map { AnswerText($0, by: writer).html(in: words) }
  }

  /// What a step does for `target`: "serves …", "keeps the promise …".
  private func aim(_ target: Plan.Target) -> SafeHTML? {
    switch target {
    case .outcome(let place):
      let outcome = account.handover.outcomes[place]
      return words(.servesOutcome, ["outcome": AnswerText(outcome.name, by: writer).html(in: words)])
    case .commitment(let place):
      let commitment = account.handover.commitments[place]
      let name = AnswerText(commitment.name, by: writer).html(in: words)
      guard let madeTo = AnswerText(commitment.madeTo, by: writer).words else {
        return words(.keepsPromise, ["promise": name])
      }
      return words(.keepsPromiseTo, ["name": madeTo, "promise": name])
    case .item, .openItem: return nil
    }
  }
}

extension PlanItemText: TemplateModel {
  static let fields: TemplateFields<PlanItemText> = [
    .text("anchor") { $0.anchor },
    .record("title") { $0.title },
    .list("details") { $0.details.map(DetailText.init) },
    .record("owner") { $0.owner },
    .optionalText("side") { $0.side },
    .record("due") { $0.due },
    .optionalText("dayNumber") { $0.dayNumber },
    .html("moved") { $0.moved },
    .optionalText("closed") { $0.closed },
    .list("states") { $0.states },
    .html("distance") { $0.distance },
    .html("also") { $0.also },
  ]
}

/// One of several things that are said in a line.
private struct DetailText: TemplateModel {
  let words: SafeHTML

  init(_ words: SafeHTML) {
    self.words = words
  }

  static let fields: TemplateFields<DetailText> = [.html("words") { $0.words }]
}
