internal import Checks
internal import HandoverModel
internal import Templates

/// A playbook.
struct PlaybookPage: DocumentPage {
  static let template = "playbook"
  let frame: PageFrame
  let title: String
  let facts: [LabelledText]
  let body: DocumentBody
  let usedBy: [LinkText]

  /// The page of `playbook`.
  init(of playbook: Playbook, in checked: CheckedBook) {
    let book = checked.book
    let address = PageAddress.playbook(playbook.id)
    let writer = DocumentWriter(playbook.path, on: address, in: book).withoutGaps
    frame = PageFrame(title: "\(playbook.title): playbook", at: address, in: book)
    title = playbook.title
    facts = [
      LabelledText("For", playbook.phases.map(\.value.capitalizedFirst)),
      LabelledText("Kept by", playbook.owner.map { book.personName($0.value) }),
      LabelledText("Last reviewed", playbook.reviewedOn?.value.words),
    ]
    body = DocumentBody(playbook, in: checked, on: address, by: writer)
    usedBy = book.handovers.filter { $0.playbooks.contains { $0.value == playbook.id } }
      .map { LinkText($0.customer, to: PageAddress.brief(of: $0.id).link(from: address)) }
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    checked.book.playbooks.map { playbook in
      planned(at: .playbook(playbook.id)) { PlaybookPage(of: playbook, in: checked) }
    }
  }

  static let fields: TemplateFields<PlaybookPage> = documentFields([
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .list("facts") { $0.facts },
    .flag("isUsed") { !$0.usedBy.isEmpty },
    .list("usedBy") { $0.usedBy },
  ])
}
