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
    /// Sent back, on hold, cancelled, lost.
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
  /// Who sold; `nil` where nobody is named.
  let ae: String?
  /// Who takes over, behind who sold: "to Jordan Rivera".
  let toCSM: SafeHTML
  /// Whether its CSM may go; for the undated, whether it keeps what its stage promises.
  let answers: [ToneText]
  /// Sorts lines by their days.
  let sortKey: String

  init(_ account: Account, in checked: CheckedBook, _ words: Words) {
    let (handover, book) = (account.handover, checked.book)
    let verdict = Verdict(of: handover, in: checked, words)
    customer = handover.customer
    brief = PageAddress.brief(of: handover.id).link(from: .index)
    segment = handover.segment?.value.asWritten
    ae = handover.team.ae.map { book.personName($0.value) }
    toCSM = handover.takeover(in: book, words)
    let meeting = handover.introduction?.value
    part = Part(of: handover, on: book.today)
    isDayAwaited = part != .aside
    switch part {
    case .undated:
      let close = handover.deal.closeDate?.value
      time = close.map { TimeText(plain: $0, near: book.today, in: words) }
      distance = close.map { DistanceText(to: $0, from: book.today, in: words) }
      let summary = verdict.isComplete ? nil : verdict.summary
      answers = [ToneText(word: verdict.word, tone: verdict.tone, summary: summary)]
      stage = verdict.stage
      sortKey = close.map { "\($0)" } ?? "9"
    case .coming, .held, .aside:
      let day = part == .coming ? meeting?.date : account.lastTurn
      time =
        day == meeting?.date
        ? meeting.map { TimeText($0, in: words) } : day.map { TimeText($0, near: book.today, in: words) }
      distance = day.map { DistanceText(to: $0, from: book.today, in: words) }
      let gate = GateAnswer(of: handover, in: checked, verdict, words)
      // That nothing is missing the word says alone.
      let isSaid = !verdict.isComplete || part == .aside || !verdict.overrides.isEmpty
      answers = gate.answers.map { answer in
        let summary = isSaid || answer.tone != "good" ? answer.summary : nil
        return ToneText(word: answer.word, tone: answer.tone, summary: summary, on: answer.when)
      }
      stage = part == .coming ? verdict.stage : nil
      sortKey = (day == meeting?.date ? meeting?.description : day?.description) ?? ""
    }
  }
}

extension Account {
  /// The day by which one tells where it stands: of the introduction, until when it waits, when it came back, when it was lost; `nil` where none is known.
  fileprivate var lastTurn: CalendarDate? {
    if handover.isOnCourse, handover.deal.isLost { return handover.deal.closeDate?.value }
    return switch handover.stage {
    case .onHold: handover.progress.onHoldUntil?.value
    case .returned: returnedOn?.day
    case .cancelled: nil
    default: handover.introductionDay?.value
    }
  }
}

extension Handover {
  /// Who takes over, or that nobody does yet; nothing where nobody will.
  fileprivate func takeover(in book: AccountBook, _ words: Words) -> SafeHTML {
    if team.csm == nil, stage == .cancelled { return SafeHTML(escaping: "") }
    let nobody = SafeHTML(escaping: words[.nobodyYet]).inside("strong", class: "gap")
    return words(.toPerson, ["name": team.csm.map { SafeHTML(escaping: book.personName($0.value)) } ?? nobody])
  }
}

extension HandoverLine.Part {
  /// Where `handover` belongs on `today`.
  init(of handover: Handover, on today: CalendarDate) {
    if handover.isAside {
      self = .aside
    } else if handover.isIntroduced(by: today) {
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
    .optionalText("ae") { $0.ae },
    .html("toCSM") { $0.toCSM },
    .list("answers") { $0.answers },
  ]
}
