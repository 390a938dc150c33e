internal import Checks
internal import HandoverModel
internal import Templates

/// The first block of the brief: may I go? After the introduction: where do they stand?
struct GateBlock: Sendable {
  /// The question: "Clear to go?"
  let question: String
  /// The answer in a word or two: "Not yet".
  let word: String
  /// The answer's tone in the style sheet: `good`, `stop` or `watch`.
  let tone: String
  /// The answer in a sentence: "2 things are missing".
  let summary: String
  /// What is asked first: when, how long until then, who owns them.
  let strip: [StripText]
  /// What the gates ask, what is missing first.
  let checklist: [ChecklistText]
  /// The gates that a manager let it through.
  let overrides: [OverrideText]
  /// The triangle of trust; `nil` where the handover is aside from its course.
  let triangle: TrustText?

  /// The block for `account`, shown on `page`.
  init(
    of account: Account,
    _ checklist: GateChecklist,
    in checked: CheckedBook,
    shownOn page: PageAddress,
    by writer: DocumentWriter
  ) {
    let (handover, book, words) = (account.handover, checked.book, writer.words)
    let verdict = Verdict(of: handover, in: checked, words)
    let isAside = handover.stage.position == nil
    let isIntroduced = handover.hasReached(.introduced)
    let readiness = checked.readiness(of: handover)
    overrides = verdict.overrides
    self.checklist = ChecklistText.all(of: checklist, account, in: checked, shownOn: page, words)
    triangle = isAside ? nil : TrustText(of: account, in: book, words)
    strip =
      isIntroduced || isAside
      ? StripText.course(of: account, in: book, words) : StripText.ahead(of: account, in: book, words)
    guard !isAside, !isIntroduced else {
      question = words[.whereStand]
      (word, tone, summary) = (words[handover.stage.phrase], verdict.tone, verdict.summary)
      return
    }
    question = words[.clearToGo]
    let asked = readiness?.gates(upTo: Stage.introduced.rawValue) ?? []
    let lacking = asked.filter { $0.override == nil }.flatMap(\.lacks).count
    switch (lacking, verdict.errorCount) {
    case (0, 0): (word, tone) = (words[.yes], "good")
    case (0, _): (word, tone) = (words[.yes], "watch")
    default: (word, tone) = (words[.notYet], "stop")
    }
    summary = lacking == 0 ? verdict.summary : words(.thingsMissing, count: lacking)
  }
}

extension GateBlock: TemplateModel {
  static let fields: TemplateFields<GateBlock> = [
    .text("question") { $0.question },
    .text("word") { $0.word },
    .text("tone") { $0.tone },
    .text("summary") { $0.summary },
    .list("strip") { $0.strip },
    .flag("hasChecklist") { !$0.checklist.isEmpty },
    .list("checklist") { $0.checklist },
    .list("overrides") { $0.overrides },
    .record("triangle") { $0.triangle },
  ]
}
