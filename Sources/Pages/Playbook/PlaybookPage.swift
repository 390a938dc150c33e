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
  /// The handovers to which it applies.
  let usedBy: [PlaybookUse]
  /// The sentences that link to it.
  let backlinks: [BacklinkText]
  /// The way to all playbooks.
  let all: String

  /// The page of `playbook`.
  init(of playbook: Playbook, in checked: CheckedBook, _ words: Words) {
    let book = checked.book
    let address = PageAddress.playbook(playbook.id)
    let writer = DocumentWriter(playbook.path, on: address, in: book, words).withoutGaps
    frame = PageFrame(title: words(.playbookTitle, ["title": playbook.title]), at: address, in: book, words)
    title = playbook.title
    facts = [
      LabelledText(
        words[.playbookFor],
        playbook.phases.map { phase in
          PlaybookPhase.phases.first { $0.name == phase.value }.map { words[$0.phrase] } ?? phase.value.capitalizedFirst
        }
      ),
      LabelledText(words[.keptBy], playbook.owner.map { book.personName($0.value) }),
      LabelledText(words[.lastReviewed], playbook.reviewedOn.map { words.day($0.value) }),
      LabelledText(words[.factNextReview], playbook.nextReview.map { words.day($0) }),
    ]
    body = DocumentBody(playbook, in: checked, on: address, by: writer)
    usedBy = checked.handovers(using: playbook).map { PlaybookUse($0, shownOn: address, words) }
    let links = book.backlinks(to: playbook.name)
    let sources = Set(links.map(\.source))
    let documents = Dictionary(
      book.documents.filter { sources.contains($0.name) }.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    backlinks = links.compactMap { BacklinkText($0, in: documents, shownOn: address) }
    all = PageAddress.playbooks.link(from: address)
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
    .flag("hasBacklinks") { !$0.backlinks.isEmpty },
    .list("backlinks") { $0.backlinks },
    .text("all") { $0.all },
  ])
}

extension Playbook {
  /// The day by which it must be reviewed again; `nil` where it is not known.
  fileprivate var nextReview: CalendarDate? {
    reviewedOn.flatMap { day in reviewEveryDays.map { day.value.adding(days: $0.value) } }
  }
}
