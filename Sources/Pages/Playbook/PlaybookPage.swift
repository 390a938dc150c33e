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
  init(of playbook: Playbook, in checked: CheckedBook, _ words: Words) {
    let book = checked.book
    let address = PageAddress.playbook(playbook.id)
    let writer = DocumentWriter(playbook.path, on: address, in: book, words).withoutGaps
    frame = PageFrame(title: words(.playbookTitle, ["title": playbook.title]), at: address, in: book, words)
    title = playbook.title
    facts = [
      LabelledText(words[.playbookFor], playbook.phases.map(\.value.capitalizedFirst)),
      LabelledText(words[.keptBy], playbook.owner.map { book.personName($0.value) }),
      LabelledText(words[.lastReviewed], playbook.reviewedOn.map { words.day($0.value) }),
    ]
    body = DocumentBody(playbook, in: checked, on: address, by: writer)
    usedBy = book.handovers.filter { $0.playbooks.contains { $0.value == playbook.id } }
      .map { LinkText($0.customer, to: PageAddress.brief(of: $0.id).link(from: address)) }
  }

  static func pages(for checked: CheckedBook) -> [PlannedPage] {
    checked.book.playbooks.map { playbook in
      planned(at: .playbook(playbook.id), in: checked.book.language(of: playbook)) { words in
        PlaybookPage(of: playbook, in: checked, words)
      }
    }
  }

  static let fields: TemplateFields<PlaybookPage> = documentFields([
    .text("title") { $0.title },
    .list("facts") { $0.facts },
    .flag("isUsed") { !$0.usedBy.isEmpty },
    .list("usedBy") { $0.usedBy },
  ])
}
