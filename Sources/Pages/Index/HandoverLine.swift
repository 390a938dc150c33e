internal import Checks
internal import HandoverModel
internal import Templates

/// A handover as a line on the first page.
struct HandoverLine: Sendable {
  /// Which part of the page it belongs to.
  enum Part: Sendable {
    /// On its way to an introduction with a date, though that date be past.
    case coming
    /// On its way, without a date.
    case undated
    /// Introduced, or further.
    case held
    /// Sent back, on hold, cancelled.
    case aside
  }

  let part: Part
  let customer: String
  let brief: String
  let segment: String?
  /// The stage it has reached, where the answer does not say so: "In review".
  let stage: String?
  /// Whether a missing day is worth a word.
  let isDayAwaited: Bool
  /// The day it is about: of the introduction, or of the close where no introduction has a date.
  let time: TimeText?
  /// How far away that is.
  let distance: DistanceText?
  let introduction: IntroductionText
  /// Whether its CSM may go; for the undated, whether it keeps what its stage promises.
  let answer: ToneText
  /// Sorts lines by their days.
  let sortKey: String

  init(_ account: Account, in checked: CheckedBook, _ words: Words) {
    let (handover, book) = (account.handover, checked.book)
    let verdict = Verdict(of: handover, in: checked, words)
    customer = handover.customer
    brief = PageAddress.brief(of: handover.id).link(from: .index)
    segment = handover.segment?.value.asWritten
    introduction = IntroductionText(of: account, in: book, words)
    let meeting = handover.introduction?.value
    part = Part(of: handover)
    isDayAwaited = part != .aside
    switch part {
    case .undated:
      let close = handover.deal.closeDate?.value
      time = close.map { TimeText(plain: $0, near: book.today, in: words) }
      distance = close.map { DistanceText(to: $0, from: book.today, in: words) }
      answer = ToneText(word: verdict.word, tone: verdict.tone, summary: verdict.isComplete ? nil : verdict.summary)
      stage = verdict.stage
      sortKey = close.map { "\($0)" } ?? "9"
    case .coming, .held, .aside:
      let day = part == .coming ? meeting?.date : account.lastTurn
      time = day == meeting?.date ? introduction.time : day.map { TimeText($0, near: book.today, in: words) }
      distance = day.map { DistanceText(to: $0, from: book.today, in: words) }
      let gate = GateAnswer(of: handover, in: checked, verdict, words)
      let isSaid = !verdict.isComplete || part == .aside || !verdict.overrides.isEmpty || gate.tone != "good"
      answer = ToneText(word: gate.word, tone: gate.tone, summary: isSaid && !gate.summary.isEmpty ? gate.summary : nil)
      stage = part == .coming ? verdict.stage : nil
      sortKey = (day == meeting?.date ? meeting?.description : day?.description) ?? ""
    }
  }
}

extension Account {
  /// The day by which one tells where it stands: of the introduction, until when it waits, when it came back; `nil` where none is known.
  fileprivate var lastTurn: CalendarDate? {
    switch handover.stage {
    case .onHold: handover.progress.onHoldUntil?.value
    case .returned: returnedOn?.day
    case .cancelled: nil
    default: handover.introductionDay?.value
    }
  }
}

extension HandoverLine.Part {
  /// Where `handover` belongs.
  init(of handover: Handover) {
    if handover.stage.position == nil {
      self = .aside
    } else if handover.hasReached(.introduced) {
      self = .held
    } else {
      self = handover.introduction == nil ? .undated : .coming
    }
  }
}

extension HandoverLine: TemplateModel {
  static let fields: TemplateFields<HandoverLine> = [
    .text("customer") { $0.customer },
    .text("brief") { $0.brief },
    .optionalText("segment") { $0.segment },
    .optionalText("stage") { $0.stage },
    .record("time") { $0.time },
    .flag("isDayAwaited") { $0.isDayAwaited },
    .record("distance") { $0.distance },
    .record("introduction") { $0.introduction },
    .record("answer") { $0.answer },
  ]
}
