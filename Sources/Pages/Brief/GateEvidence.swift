internal import Checks
internal import HandoverModel
internal import Templates

/// By what the gates of a handover are met, where a word about it helps. A check that finds nothing because nothing is written yet is not
/// met: what is missing then is told by the schema.
struct GateEvidence {
  private let account: Account
  private let book: AccountBook
  private let words: Words

  /// What meets the gates of `account`.
  init(of account: Account, in book: AccountBook, _ words: Words) {
    (self.account, self.book, self.words) = (account, book, words)
  }

  private var handover: Handover { account.handover }

  /// The line for what is in order; `nil` where there is nothing to say about it.
  func line(of subject: GateChecklist.Subject) -> ChecklistText? {
    switch subject {
    case .gate(let gate):
      gate.stage == Stage.accepted.rawValue ? met(.gateAcceptedByCsm, by: acceptance) : nil
    case .check(let id): line(ofCheck: id)
    case .required, .leaking: nil
    }
  }

  private func line(ofCheck id: String) -> ChecklistText? {
    switch id {
    case "accepted-by-csm": met(.gateAcceptedByCsm, by: acceptance)
    case "internal-meeting-held": met(.gateInternalMeetingHeld, by: internalMeeting)
    case "customer-told": met(.gateCustomerTold, by: handover.progress.customerTold.map { on($0.value) })
    case "windows-filled": met(.gateWindowsFilled, by: items)
    case "introduction-attended": met(.gateIntroductionAttended, by: attendees)
    case "customer-page-clean": met(.gateCustomerPageClean, by: SafeHTML(escaping: words[.nothingInternal]))
    case "commitments-served": met(.gateCommitmentsServed, by: promises)
    case "first-window-done": met(.gateFirstWindowDone, by: firstWindow)
    case "success-plan-agreed": met(.gateSuccessPlanAgreed, by: agreement)
    case "commitments-closed": met(.gateCommitmentsClosed, by: promises)
    default: nil
    }
  }

  private func met(_ title: Phrase, by evidence: SafeHTML?) -> ChecklistText? {
    evidence.map { ChecklistText(met: words[title], by: $0) }
  }

  private var promises: SafeHTML? {
    guard !handover.commitments.isEmpty else { return nil }
    let open = handover.commitments.count(where: \.isOpen)
    return SafeHTML(escaping: words(.openPromises, count: open))
  }

  private func on(_ day: CalendarDate) -> SafeHTML {
    words(.onDay, ["day": TimeText(plain: day, near: book.today, in: words).html])
  }

  private var acceptance: SafeHTML? {
    guard let by = handover.progress.acceptedBy, let on = handover.progress.acceptedOn else { return nil }
    return words(
      .byPersonOn,
      [
        "name": SafeHTML(escaping: book.personName(by.value)),
        "day": TimeText(plain: on.value, near: book.today, in: words).html,
      ]
    )
  }

  private var agreement: SafeHTML? {
    guard let by = handover.successPlan.agreedBy, let on = handover.successPlan.agreedOn else { return nil }
    return words(
      .byPersonOn,
      ["name": SafeHTML(escaping: by.value), "day": TimeText(plain: on.value, near: book.today, in: words).html]
    )
  }

  private var internalMeeting: SafeHTML? {
    handover.progress.internalMeetings.map(\.value).filter { $0 <= book.today }.max().map { on($0) }
  }

  private var items: SafeHTML? {
    let counts = PlanWindow.allCases.map { count(of: $0) }
    guard !counts.contains(0) else { return nil }
    return SafeHTML(escaping: words(.itemsInWindows, ["counts": words.list(counts.map { "\($0)" })]))
  }

  private var firstWindow: SafeHTML? {
    let count = PlanWindow.allCases.first.map { self.count(of: $0) } ?? 0
    return count == 0 ? nil : SafeHTML(escaping: words(.countOfCount, ["done": "\(count)", "total": "\(count)"]))
  }

  private func count(of window: PlanWindow) -> Int {
    account.plan.items.count { $0.window == window && $0.item.status != .cancelled }
  }

  private var attendees: SafeHTML? {
    let all = handover.meeting?.attendees?.value ?? []
    let ours = all.count { if case .ours = $0.value { true } else { false } }
    guard ours > 0, ours < all.count else { return nil }
    return SafeHTML(escaping: words(.bothSides, ["ours": "\(ours)", "theirs": "\(all.count - ours)"]))
  }
}
