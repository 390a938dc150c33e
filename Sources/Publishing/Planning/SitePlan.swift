internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Markdown
internal import Pages

/// The list of all files that the site will have: the `plan` stage. An id is taken by one document only, so no two of them
/// are at one path.
struct SitePlan: Sendable {
  /// A file of the site, and how its content comes about.
  struct PlannedFile: Sendable {
    /// Its path below the output folder.
    let path: String
    /// Makes its content.
    let content: @Sendable (SiteLooks) throws(InputError) -> [UInt8]
  }

  let files: [PlannedFile]

  /// Plans the site of `checked` with `assets` and those files of `tree` that a document links to.
  init(
    of checked: CheckedBook,
    assets: [(path: String, bytes: [UInt8])],
    from tree: SourceTree
  ) {
    var files = SitePages.pages(for: checked).map { page in
      PlannedFile(path: page.address.path) { looks in page.html(in: looks) }
    }
    files.append(PlannedFile(path: PageAddress.styleSheet.path) { looks in looks.styleSheet })
    files += assets.map { asset in PlannedFile(path: asset.path) { _ in asset.bytes } }
    for path in checked.book.linkedAttachments.sorted() {
      let place = tree.place(of: path)
      files.append(
        PlannedFile(path: PageAddress.attachment(path).path) { _ throws(InputError) in try InputFile.read(place).bytes }
      )
    }
    self.files = files.sorted { $0.path < $1.path }
  }
}

extension AccountBook {
  /// The files that are no documents and that a document links to.
  var linkedAttachments: Set<ContentPath> {
    var paths: Set<ContentPath> = []
    for document in documents {
      for link in document.body.links {
        if case .attachment(let path) = target(of: link.destination, from: document.path) { paths.insert(path) }
      }
    }
    return paths
  }
}
