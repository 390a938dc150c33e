internal import Drawings
internal import HandoverModel
internal import Templates

/// How far a step is on a day: what its author wrote, and that it is late.
enum StepState: Sendable, Hashable, CaseIterable {
  case done, late, inProgress, blocked, open, cancelled

  /// How far `item` is on `today`.
  init(of item: Plan.Item, on today: CalendarDate) {
    self = item.isOverdue(on: today) ? .late : StepState(item.item.status)
  }

  /// How far something is by what its author wrote.
  init(_ status: PlanItem.Status) {
    self =
      switch status {
      case .done: .done
      case .inProgress: .inProgress
      case .blocked: .blocked
      case .notStarted: .open
      case .cancelled: .cancelled
      }
  }

  /// What it is called: "In progress".
  var phrase: Phrase {
    switch self {
    case .done: .stepDone
    case .late: .stepLate
    case .inProgress: .stepInProgress
    case .blocked: .stepBlocked
    case .open: .stepOpen
    case .cancelled: .stepCancelled
    }
  }

  /// Its tone in the style sheet.
  var tone: String {
    switch self {
    case .done: "good"
    case .late: "stop"
    case .blocked: "watch"
    case .inProgress, .open: "calm"
    case .cancelled: "soft"
    }
  }

  /// Its mark in the timeline; `nil` for what is not drawn.
  var mark: Timeline.State? {
    switch self {
    case .done: .done
    case .late: .late
    case .inProgress: .inProgress
    case .blocked: .blocked
    case .open: .open
    case .cancelled: nil
    }
  }
}

/// How far a step is, as a page shows it: the mark it has in the timeline, and a word.
struct StepStateText: Sendable {
  private let state: StepState
  private let words: String
  /// On which days it is so; `nil` where no day changes it.
  private let when: ShownDays?

  /// `state` in `words`.
  init(_ state: StepState, in words: Words, on days: ShownDays? = nil) {
    self.state = state
    self.words = words[state.phrase]
    when = days
  }
}

extension StepStateText: TemplateModel {
  static let fields: TemplateFields<StepStateText> = [
    .text("tone") { $0.state.tone },
    .html("mark") { text in text.state.mark.map { SafeHTML(drawing: Timeline.legend($0)) } },
    .text("words") { $0.words },
    .record("when") { $0.when },
  ]
}

extension SafeHTML {
  /// A drawing, which escapes all that it writes.
  init(drawing svg: String) {
    self.init(alreadyEscaped: Array(svg.utf8))
  }
}
