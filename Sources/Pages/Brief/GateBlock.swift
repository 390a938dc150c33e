internal import Checks
internal import HandoverModel
internal import Templates

/// The first block of the brief: may I go? After the introduction: where do they stand?
struct GateBlock: Sendable {
  /// The answer.
  let answer: GateAnswer
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
    let isAside = handover.isAside
    let isIntroduced = handover.isIntroduced(by: book.today)
    overrides = verdict.overrides
    self.checklist = ChecklistText.all(of: checklist, account, in: checked, shownOn: page, words)
    triangle = isAside ? nil : TrustText(of: account, in: book, words)
    strip =
      isIntroduced || isAside
      ? StripText.course(of: account, in: book, words) : StripText.ahead(of: account, in: book, words)
    answer = GateAnswer(of: handover, in: checked, verdict, words)
  }
}

extension GateBlock: TemplateModel {
  static let fields: TemplateFields<GateBlock> = [
    .record("answer") { $0.answer },
    .list("strip") { $0.strip },
    .flag("hasChecklist") { !$0.checklist.isEmpty },
    .list("checklist") { $0.checklist },
    .list("overrides") { $0.overrides },
    .record("triangle") { $0.triangle },
  ]
}
