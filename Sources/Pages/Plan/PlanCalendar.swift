internal import Foundation
internal import HandoverModel

/// The open steps of a plan, the introduction and the next review as a calendar file for our own people, who have many customers: each
/// event names its customer.
struct PlanCalendar: Sendable {
  /// The file.
  let file: CalendarFile

  /// The calendar of the plan of `account`.
  init(of account: Account, in book: AccountBook, _ words: Words) {
    let handover = account.handover
    let steps = account.plan.items + account.plan.openItems
    // Each step keeps its name whatever becomes of the others: also of those that are done and not in the file.
    let ids = EventIDs(["plan", handover.id]).all(
      steps.map { EventIDs.Key($0.item.title.id ?? $0.item.title.text, beside: $0.distinction) }
    )
    let meeting = Self.introduction(of: account, on: book.today).map { time in
      CalendarFile.Event(
        id: EventIDs(["introduction", handover.id]).only,
        summary: "\(words[.introduction]), \(handover.customer)",
        details: [],
        time: time
      )
    }
    let review = Self.review(of: account, on: book.today).map { day in
      CalendarFile.Event(
        id: EventIDs(["review", handover.id]).only,
        summary: "\(words[.planReview]), \(handover.customer)",
        details: [],
        time: CalendarDateTime(date: day, minutes: nil)
      )
    }
    let dated = zip(steps, ids).compactMap { step, id in
      step.calendarDay.map { day in
        CalendarFile.Event(
          id: id,
          summary: "\(step.item.title.text), \(handover.customer)",
          details: Self.details(of: step, in: book, words),
          time: CalendarDateTime(date: day, minutes: nil)
        )
      }
    }
    file = CalendarFile(
      name: words(.planTitle, ["customer": handover.customer]),
      language: words.language.rawValue,
      today: book.today,
      timeZone: book.configuration.timeZone,
      events: [meeting, review].compactMap { $0 } + dated
    )
  }

  /// Whether anything would be in the calendar of the plan of `account`.
  static func hasEvents(of account: Account, in book: AccountBook) -> Bool {
    guard !account.handover.isAside else { return false }
    return introduction(of: account, on: book.today) != nil || review(of: account, on: book.today) != nil
      || (account.plan.items + account.plan.openItems).contains { $0.calendarDay != nil }
  }

  /// When the introduction is; `nil` where it lies behind.
  private static func introduction(of account: Account, on today: CalendarDate) -> CalendarDateTime? {
    account.handover.introduction.map(\.value).flatMap { $0.date >= today ? $0 : nil }
  }

  /// When the success plan is looked at next; `nil` where that lies behind.
  private static func review(of account: Account, on today: CalendarDate) -> CalendarDate? {
    account.handover.successPlan.nextReview.map(\.value).flatMap { $0 >= today ? $0 : nil }
  }

  private static func details(of step: Plan.Item, in book: AccountBook, _ words: Words) -> [String] {
    let owner = step.item.owner?.value.map { owner in
      switch owner {
      case .ours(let person): book.personName(person)
      case .theirs(let name): name
      }
    }
    return [
      owner.map { "\(words[.stepOwner]): \($0)" },
      step.item.doneWhen.flatMap { $0.isGiven ? words(.doneWhen, ["condition": $0.text]).capitalizedFirst : nil },
    ].compactMap { $0 }
  }
}

extension Plan.Item {
  /// The day on which it is in a calendar: what is done needs no reminder.
  fileprivate var calendarDay: CalendarDate? { item.status.isOpen ? due : nil }

  /// By what it is told from another step of the same title: all that is written of it but its day and how far it is.
  fileprivate var distinction: [String] {
    [item.window.map { "\($0.value)" } ?? "", item.owner?.answer.text ?? "", item.doneWhen?.text ?? ""]
      + item.serves.map(\.value)
  }
}
