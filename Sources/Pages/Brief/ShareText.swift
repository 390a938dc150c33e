internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// What the customer may have, on the brief: the files, or why there are none.
struct ShareText: Sendable {
  /// The files; none where something stands in the way.
  let files: [LinkText]
  /// Why there are none: "the handover was cancelled", or what is missing, the first three things; empty where there are files.
  let reasons: [String]
  /// How many more reasons there are: "2 more"; `nil` for none.
  let moreReasons: String?
  /// The way to the reasons, on the brief.
  let reasonsAddress: String
  /// What is to be said of the agreed plan: "3 things changed since they agreed on 3 April 2026"; `nil` for nothing.
  let planChange: String?

  /// What the customer of `handover` may have, linked from `page`.
  init(of handover: Handover, in checked: CheckedBook, shownOn page: PageAddress, _ words: Words) {
    let share = checked.share(of: handover)
    files = SharedFiles.files(for: handover, in: checked).map { file, content in
      LinkText(words[file.title], to: PlannedPage.shared(file, of: handover.id, content).address.link(from: page))
    }
    let obstacles = (share?.obstacles ?? []).map(\.message)
    reasons = share.flatMap { $0.withholding.map { [words[Self.phrase(for: $0)]] } } ?? Array(obstacles.prefix(3))
    moreReasons =
      obstacles.count > 3 && share?.isWithdrawn == false ? words(.moreReasons, count: obstacles.count - 3) : nil
    reasonsAddress = PageAddress.brief(of: handover.id).link(from: page, anchor: "page.sources")
    let count = share?.planChanges.count ?? 0
    planChange =
      count == 0
      ? nil
      : handover.successPlan.agreedOn.map { words(.planChangedSince, count: count, ["day": words.day($0.value)]) }
        ?? words(.planChanged, count: count)
  }

  private static func phrase(for withholding: Withholding) -> Phrase {
    switch withholding {
    case .cancelled: .cancelledReason
    case .lost: .lostReason
    case .returned: .returnedReason
    case .onHold: .onHoldReason
    }
  }
}

extension ShareText: TemplateModel {
  static let fields: TemplateFields<ShareText> = [
    .flag("isAllowed") { !$0.files.isEmpty },
    .list("files") { $0.files },
    .texts("reasons") { $0.reasons },
    .optionalText("moreReasons") { $0.moreReasons },
    .text("reasonsAddress") { $0.reasonsAddress },
    .optionalText("planChange") { $0.planChange },
  ]
}
