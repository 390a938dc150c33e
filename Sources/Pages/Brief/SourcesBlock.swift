internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// The last block of the brief: where all this is from, what should be looked at again, where to read on.
struct SourcesBlock: Sendable {
  /// Who changed it last and when: "last changed 31 March 2026 by Lauren Mitchell"; `nil` where that is not known.
  let changed: SafeHTML?
  /// What is probably wrong or old: the first warnings.
  let doubts: [FindingText]
  let moreDoubts: String?
  /// Where else facts about it live.
  let links: [LinkText]
  /// The playbooks that apply, and why: those it names first.
  let playbooks: [PlaybookLink]
  let share: ShareText

  /// So many warnings are shown, for which the line budget has room.
  private static let maximumDoubts = 1

  /// The block for `account`, shown on `page`.
  init(of account: Account, in checked: CheckedBook, shownOn page: PageAddress, _ words: Words) {
    let (handover, book) = (account.handover, checked.book)
    let versions = account.history.versions.filter { $0.day <= book.today }
    changed = versions.last.map { last in
      words(.changedBy, ["day": TimeText(last.day, in: words).html, "name": SafeHTML(escaping: last.author)])
        .capitalized
    }
    let warnings = FindingText.all(of: handover, in: checked, on: .handover(of: handover.id), shownOn: page, in: words)
      .filter { $0.rank == .warning }
    doubts = Array(warnings.prefix(Self.maximumDoubts))
    let more = warnings.count - doubts.count
    moreDoubts = more > 0 ? words(.moreReasons, count: more) : nil
    links = handover.links.map { LinkText($0.name.asWritten, to: $0.address.value) }
    playbooks = checked.playbooks(for: handover).prefix(3).map { PlaybookLink($0, shownOn: page, words) }
    share = ShareText(of: handover, in: checked, shownOn: page, words)
  }
}

extension SafeHTML {
  /// This with its first letter as a capital.
  fileprivate var capitalized: SafeHTML {
    SafeHTML(alreadyEscaped: Array(String(decoding: bytes, as: UTF8.self).capitalizedFirst.utf8))
  }
}

extension SourcesBlock: TemplateModel {
  static let fields: TemplateFields<SourcesBlock> = [
    .html("changed") { $0.changed },
    .flag("hasDoubts") { !$0.doubts.isEmpty },
    .list("doubts") { $0.doubts },
    .optionalText("moreDoubts") { $0.moreDoubts },
    .list("links") { $0.links },
    .list("playbooks") { $0.playbooks },
    .record("share") { $0.share },
  ]
}
