internal import Checks
internal import HandoverModel
internal import Templates

/// The two meetings of a handover, to be printed and taken along: the one of AE and CSM, then the introduction, and what follows.
///
/// What comes next stands first: once a meeting was held, it stands behind what is still to come.
struct MeetingPage: Page {
  static let template = "meeting"
  let frame: PageFrame
  let customer: String
  /// The vendor's name; `nil` where none is written.
  let vendor: String?
  let tabs: [TabText]
  /// Why no meeting follows now: "On hold: the works council meets first; until 15 May 2026"; `nil` on course.
  let aside: String?
  /// Whether the handover was withdrawn, so that nothing follows at all.
  let isOver: Bool
  /// The way to the whole handover.
  let wholeHandover: String
  let brief: String
  let handoverMeeting: InternalMeeting
  let introduction: IntroductionSheet
  /// Whether the introduction was held.
  let isIntroduced: Bool
  let followUp: FollowUp

  /// The meetings of the handover of `account`.
  init(of account: Account, in checked: CheckedBook, _ words: Words) {
    let (handover, book) = (account.handover, checked.book)
    let address = PageAddress.meeting(of: handover.id)
    let writer = DocumentWriter(handover.path, on: address, in: book, words)
    frame = PageFrame(title: words(.meetingTitle, ["customer": handover.customer]), at: address, in: book, words)
    customer = handover.customer
    vendor = book.configuration.name
    tabs = TabText.all(of: handover.id, shownOn: address, in: words)
    wholeHandover = PageAddress.handover(of: handover.id).link(from: address)
    brief = PageAddress.brief(of: handover.id).link(from: address)
    isOver = handover.isOver
    let reasons = handover.reasonsAside(in: words).joined(separator: "; ")
    aside = handover.isAside ? handover.standing(in: words) + (reasons.isEmpty ? "" : ": \(reasons)") : nil
    handoverMeeting = InternalMeeting(of: account, in: checked, shownOn: address, by: writer)
    introduction = IntroductionSheet(of: account, in: checked, shownOn: address, by: writer)
    isIntroduced = handover.isIntroduced(by: book.today)
    followUp = FollowUp(of: account, in: checked, shownOn: address, by: writer)
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    checked.book.accounts.map { account in
      planned(at: .meeting(of: account.handover.id), in: checked.book.language(of: account.handover)) { words in
        MeetingPage(of: account, in: checked, words)
      }
    }
  }

  static let fields = pageFields([
    .text("customer") { $0.customer },
    .optionalText("vendor") { $0.vendor },
    .list("tabs") { $0.tabs },
    .optionalText("aside") { $0.aside },
    .flag("isOver") { $0.isOver },
    .text("wholeHandover") { $0.wholeHandover },
    .text("brief") { $0.brief },
    .record("handoverMeeting") { $0.handoverMeeting },
    .record("introduction") { $0.introduction },
    .flag("isIntroduced") { $0.isIntroduced },
    .flag("beginsWithHandover") { !$0.isIntroduced && !$0.handoverMeeting.isHeld },
    .flag("beginsWithIntroduction") { !$0.isIntroduced && $0.handoverMeeting.isHeld },
    .record("followUp") { $0.followUp },
  ])
}
