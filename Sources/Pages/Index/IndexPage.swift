internal import Checks
internal import HandoverModel
internal import Templates

/// The first page: which introductions are coming, and whether each handover keeps what its stage promises.
struct IndexPage: Page {
  static let template = "index"
  let frame: PageFrame
  let coming: [HandoverLine]
  let undated: [HandoverLine]
  let past: [HandoverLine]
  let playbooks: [LinkText]
  /// Documents of the company's own kinds.
  let others: [LinkText]

  /// The first page of everything in `checked`.
  init(of checked: CheckedBook, _ words: Words) {
    let book = checked.book
    frame = PageFrame(title: words[.introductions], at: .index, in: book, words)
    let lines = book.accounts.map { HandoverLine($0, in: checked, words) }
    let dated = lines.sorted { ($0.sortKey, $0.customer) < ($1.sortKey, $1.customer) }
    coming = dated.filter { $0.isComing }
    past = dated.filter { $0.isPast }.reversed()
    undated = dated.filter { !$0.isComing && !$0.isPast }
    playbooks = book.playbooks.map { LinkText($0.title, to: PageAddress.playbook($0.id).link(from: .index)) }
      .sorted { $0.words < $1.words }
    others = book.others.map { document in
      let kind = document.content.kind.asWritten
      return LinkText("\(kind): \(document.title)", to: PageAddress.general(document.name).link(from: .index))
    }
    .sorted { $0.words < $1.words }
  }

  /// What is coming, in a sentence.
  private var lead: String {
    let words = frame.words
    let open = coming.count { !$0.verdict.isComplete }
    let booked = coming.isEmpty ? words[.noneBooked] : words(.booked, count: coming.count)
    let missing = open == 0 ? "" : "; " + words(.missingForSome, count: open)
    return booked + missing + "." + (undated.isEmpty ? "" : " " + words(.undatedCount, count: undated.count))
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    [planned(at: .index, in: checked.book.configuration.conventions.language) { IndexPage(of: checked, $0) }]
  }

  static let fields = pageFields([
    .text("lead") { $0.lead },
    .flag("hasComing") { !$0.coming.isEmpty },
    .list("coming") { $0.coming },
    .flag("hasUndated") { !$0.undated.isEmpty },
    .list("undated") { $0.undated },
    .flag("hasPast") { !$0.past.isEmpty },
    .list("past") { $0.past },
    .flag("hasPlaybooks") { !$0.playbooks.isEmpty },
    .list("playbooks") { $0.playbooks },
    .flag("hasOthers") { !$0.others.isEmpty },
    .list("others") { $0.others },
  ])
}
