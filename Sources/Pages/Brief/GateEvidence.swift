internal import Checks
internal import HandoverModel
internal import Templates

/// By what the gates of a handover are met, where a word about it helps.
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
      gate.stage == Stage.accepted.rawValue ? ChecklistText(met: words[.gateAcceptedByCsm], by: acceptance) : nil
    case .check(let id): line(ofCheck: id)
    case .required, .leaking: nil
    }
  }

  private func line(ofCheck id: String) -> ChecklistText? {
    switch id {
    case "accepted-by-csm": ChecklistText(met: words[.gateAcceptedByCsm], by: acceptance)
    case "internal-meeting-held": ChecklistText(met: words[.gateInternalMeetingHeld], by: internalMeeting)
    case "customer-told":
      handover.progress.customerTold.map { ChecklistText(met: words[.gateCustomerTold], by: on($0.value)) }
    case "windows-filled": ChecklistText(met: words[.gateWindowsFilled], by: items)
    case "introduction-attended": ChecklistText(met: words[.gateIntroductionAttended], by: attendees)
    case "customer-page-clean":
      ChecklistText(met: words[.gateCustomerPageClean], by: SafeHTML(escaping: words[.nothingInternal]))
    case "commitments-served": ChecklistText(met: words[.gateCommitmentsServed], by: promises)
    case "first-window-done": ChecklistText(met: words[.gateFirstWindowDone], by: nil)
    case "success-plan-agreed": ChecklistText(met: words[.gateSuccessPlanAgreed], by: agreement)
    case "commitments-closed": ChecklistText(met: words[.gateCommitmentsClosed], by: promises)
    default: nil
    }
  }

  private var promises: SafeHTML {
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

  private var items: SafeHTML {
    let counts = PlanWindow.allCases.map { window in
      "\(account.plan.items.count { $0.window == window && $0.item.status != .cancelled })"
    }
    return SafeHTML(escaping: words(.itemsInWindows, ["counts": words.list(counts)]))
  }

  private var attendees: SafeHTML {
    let all = handover.meeting?.attendees?.value ?? []
    let ours = all.count { if case .ours = $0.value { true } else { false } }
    return SafeHTML(escaping: words(.bothSides, ["ours": "\(ours)", "theirs": "\(all.count - ours)"]))
  }
}
