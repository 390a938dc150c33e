public import Checks
public import HandoverModel
public import Templates

/// The first page: which introductions are coming, and whether each handover keeps what its stage promises.
public struct IndexPage: Page {
  public static let template = "index"
  public let address = PageAddress.index
  let frame: PageFrame
  let coming: [HandoverLine]
  let undated: [HandoverLine]
  let past: [HandoverLine]
  let playbooks: [LinkText]

  /// The first page of everything in `checked`, as of `today`.
  public init(of checked: CheckedBook, today: CalendarDate) {
    let book = checked.book
    frame = PageFrame(title: "Introductions", at: .index, of: book.configuration, today: today)
    let lines = book.handovers.map { HandoverLine($0, in: checked, today: today) }
    let dated = lines.sorted { ($0.sortKey, $0.customer) < ($1.sortKey, $1.customer) }
    coming = dated.filter { $0.isComing }
    past = dated.filter { $0.isPast }.reversed()
    undated = dated.filter { !$0.isComing && !$0.isPast }
    playbooks = book.playbooks.map { LinkText($0.title, to: PageAddress.playbook($0.id).link(from: .index)) }
      .sorted { $0.words < $1.words }
  }

  public static let fields: [TemplateField<IndexPage>] = [
    .record("frame") { $0.frame },
    .list("coming") { $0.coming },
    .list("undated") { $0.undated },
    .list("past") { $0.past },
    .list("playbooks") { $0.playbooks },
  ]
}
