internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Markdown
internal import Pages
internal import Templates

/// The list of all files that the site will have: the `plan` stage. An id is taken by one document only, so no two of them
/// are at one path.
struct SitePlan: Sendable {
  /// A file of the site, and how its content comes about.
  struct PlannedFile: Sendable {
    /// Its path below the output folder.
    let path: String
    /// Makes its content.
    let content: @Sendable (TemplateLibrary) throws(InputError) -> [UInt8]
  }

  let files: [PlannedFile]

  /// Plans the site of `checked`, as of `today`, with `assets` and those of the `attachments` that a document links to.
  init(
    of checked: CheckedBook,
    today: CalendarDate,
    assets: [(path: String, bytes: [UInt8])],
    attachments: [ContentPath: String]
  ) {
    let book = checked.book
    var files = [Self.file(.index) { IndexPage(of: checked, today: today) }]
    for handover in book.handovers {
      files.append(Self.file(.brief(of: handover.id)) { BriefPage(of: handover, in: checked, today: today) })
      files.append(Self.file(.handover(of: handover.id)) { HandoverPage(of: handover, in: checked, today: today) })
    }
    for playbook in book.playbooks {
      files.append(Self.file(.playbook(playbook.id)) { PlaybookPage(of: playbook, in: checked, today: today) })
    }
    files += assets.map { asset in PlannedFile(path: asset.path) { _ in asset.bytes } }
    for path in Self.linkedAttachments(in: book) {
      guard let place = attachments[path] else { continue }
      files.append(
        PlannedFile(path: PageAddress.attachment(path).path) { _ throws(InputError) in try InputFile.read(place).bytes }
      )
    }
    self.files = files.sorted { $0.path < $1.path }
  }

  /// A page is made only when it is rendered, so that no more of them are in memory than there are cores.
  private static func file<Model: Page>(_ address: PageAddress, _ page: @escaping @Sendable () -> Model) -> PlannedFile
  {
    PlannedFile(path: address.path) { library in library.render(Model.template, page()) }
  }

  private static func linkedAttachments(in book: AccountBook) -> [ContentPath] {
    var paths: Set<ContentPath> = []
    for document in book.documents {
      for link in document.body.links {
        if case .attachment(let path) = book.target(of: link.destination, from: document.path) { paths.insert(path) }
      }
    }
    return paths.sorted()
  }
}
