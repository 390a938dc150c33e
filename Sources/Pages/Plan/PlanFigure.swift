internal import Drawings
internal import HandoverModel
internal import Templates

/// The timeline of a plan, with what its shapes mean.
struct PlanFigure: Sendable {
  /// The drawing; `nil` where there is nothing to draw.
  let drawing: SafeHTML?
  /// Why there is none: it is not known from when the plan counts, or no step has a day.
  let reason: String?
  /// The states that are drawn, each with its shape.
  let legend: [StepStateText]
  /// The look of closed days; `nil` where none is drawn.
  let closedMark: SafeHTML?
  /// The closed days in words: "nobody works: 1 May; 29 June to 3 July, year-end".
  let closed: String?
  /// Why not all steps are named: there are too many; `nil` where they are.
  let unnamed: String?

  private static let id = "page.timeline"

  /// The timeline of the plan of `account`.
  init(of account: Account, in book: AccountBook, _ words: Words) {
    let drawn = PlanDrawing(of: account, in: book, words)
    let timeline = drawn.timeline(id: Self.id)
    drawing = drawn.marks.isEmpty ? nil : timeline.map { SafeHTML(drawing: $0.svg) }
    reason = timeline == nil ? words[.noAnchor] : drawn.marks.isEmpty ? words[.noDatedStep] : nil
    legend = StepState.allCases.compactMap { state in
      drawn.days(of: state).map { StepStateText(state, in: words, on: $0) }
    }
    closed = drawn.closedWords
    closedMark = closed == nil ? nil : SafeHTML(drawing: Timeline.closedLegend(id: Self.id))
    unnamed =
      timeline.flatMap { timeline in
        timeline.namesMarks
          ? nil
          : timeline.undrawnCount == 0 ? words[.unnamedSteps] : words(.undrawnSteps, count: timeline.undrawnCount)
      }
  }
}

extension PlanFigure: TemplateModel {
  static let fields: TemplateFields<PlanFigure> = [
    .html("drawing") { $0.drawing },
    .optionalText("reason") { $0.reason },
    .list("legend") { $0.legend },
    .html("closedMark") { $0.closedMark },
    .optionalText("closed") { $0.closed },
    .optionalText("unnamed") { $0.unnamed },
  ]
}

/// What of a plan is drawn, and in which words.
private struct PlanDrawing {
  let account: Account
  let book: AccountBook
  let words: Words
  /// The steps that have a day and were not cancelled, each with how far it is.
  let steps: [(item: Plan.Item, due: CalendarDate, state: StepState)]

  init(of account: Account, in book: AccountBook, _ words: Words) {
    (self.account, self.book, self.words) = (account, book, words)
    steps = account.plan.items.compactMap { item in
      let state = StepState(of: item, on: book.today)
      guard let due = item.due, state.mark != nil else { return nil }
      return (item, due, state)
    }
  }

  /// On which days `state` is drawn: what is open now is late behind its day; `nil` for never.
  func days(of state: StepState) -> ShownDays? {
    if steps.contains(where: { $0.state == state }) { return ShownDays(on: book.today) }
    guard state == .late else { return nil }
    return steps.filter { $0.item.item.status.isOpen }.map(\.due).min().map { ShownDays(after: $0, on: book.today) }
  }

  var marks: [Timeline.Mark] {
    steps.compactMap { item, due, state in
      state.mark.map { Timeline.Mark(on: due, item.item.title.text, detail: detail(of: item, due, state), state: $0) }
    }
  }

  /// How far the day is of what is late, or else who does it.
  private func detail(of item: Plan.Item, _ due: CalendarDate, _ state: StepState) -> String? {
    if state == .late { return words.distance(from: book.today, to: due) }
    return item.item.owner?.value.map { owner in
      ShortLabel.firstName(owner.person.map { book.personName($0) } ?? owner.writtenName, to: 9)
    }
  }

  func timeline(id: String) -> Timeline? {
    guard let anchor = account.plan.anchor else { return nil }
    let windows = PlanWindow.allCases.map { window in
      let days = window.range(from: anchor)
      return Timeline.Window(
        days,
        title: words[window.phrase],
        dates: "\(words.shortDay(days.first)) – \(words.shortDay(days.last))"
      )
    }
    return Timeline(
      id: id,
      windows: windows,
      marks: marks,
      today: book.today,
      closed: closures.map(\.days),
      ticks: ticks(from: anchor),
      words: Timeline.Words(
        title: words(
          .timelineTitle,
          ["first": words.day(windows[0].days.first), "last": words.day(windows[windows.count - 1].days.last)]
        ),
        description: description(from: anchor),
        today: words[.planToday]
      )
    )
  }

  /// The firsts of the months among the 90 days.
  private func ticks(from anchor: CalendarDate) -> [Timeline.Tick] {
    (0..<Plan.dayCount).map { anchor.adding(days: $0) }.filter { $0.components.day == 1 }
      .map { Timeline.Tick($0, words.month(of: $0)) }
  }

  /// The holidays and freezes among the 90 days; weekends are in every week and are not drawn.
  private var closures: [(days: DateSpan, reason: String?)] {
    guard let anchor = account.plan.anchor, let end = account.plan.lastDay, let days = DateSpan(from: anchor, to: end)
    else { return [] }
    let calendar = book.configuration.calendar
    let holidays = calendar.holidays.filter(days.contains).compactMap { day in
      DateSpan(from: day, to: day).map { (days: $0, reason: String?.none) }
    }
    let freezes = calendar.freezes.compactMap { freeze in
      DateSpan(from: max(freeze.days.first, days.first), to: min(freeze.days.last, days.last))
        .map { (days: $0, reason: freeze.reason) }
    }
    return (holidays + freezes).sorted { ($0.days.first, $0.days.last) < ($1.days.first, $1.days.last) }
  }

  /// The closed days in words; `nil` for none.
  var closedWords: String? {
    let spans = closures.map { span in
      let first = words.dayOfMonth(span.days.first, beside: book.today)
      let last = words.dayOfMonth(span.days.last, beside: book.today)
      let days = span.days.dayCount == 1 ? first : words(.fromDayToDay, ["first": first, "last": last])
      return span.reason.map { "\(days) (\($0))" } ?? days
    }
    return spans.isEmpty ? nil : words(.closedDays, ["days": spans.joined(separator: ", ")])
  }

  /// What can be seen, in sentences.
  private func description(from anchor: CalendarDate) -> String {
    let today = words.dayOfMonth(book.today, beside: anchor)
    let day = anchor.days(until: book.today) + 1
    let now =
      day < 1
      ? words(.todayBefore, count: 1 - day, ["day": today])
      : day > Plan.dayCount
        ? words(.todayAfter, count: day - Plan.dayCount, ["day": today])
        : words(.todayIsDay, ["day": today, "number": "\(day)"])
    let states = StepState.allCases.compactMap { state -> String? in
      let count = steps.count { $0.state == state }
      return count == 0 ? nil : "\(count) \(words[state.phrase].lowercasedFirst)"
    }
    let counts = words(.stepsByState, count: steps.count, ["states": states.joined(separator: ", ")])
    return ([now, counts] + [closedWords.map { "\($0)." }].compactMap { $0 }).joined(separator: " ")
  }
}

extension Party {
  /// The name that was written of somebody of the customer's, and else the id.
  fileprivate var writtenName: String {
    switch self {
    case .ours(let person): person.description
    case .theirs(let name): name
    }
  }
}
