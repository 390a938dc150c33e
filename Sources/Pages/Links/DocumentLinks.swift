internal import HandoverModel
internal import Markdown

/// Resolves the links of one document for the page on which its words are shown.
struct DocumentLinks: LinkResolver {
  /// The document the words stand in.
  let document: ContentPath
  /// The page they are shown on.
  let page: PageAddress
  /// Everything that was linked.
  let book: AccountBook

  func address(of link: Inline.Link) -> String? { address(of: link.destination) }

  func address(of image: Inline.Image) -> String? {
    // The site loads nothing from elsewhere: only a picture of the content folder is shown, any other is its words.
    guard case .attachment(let path) = book.target(of: image.source, from: document) else { return nil }
    return PageAddress.attachment(path).link(from: page)
  }

  private func address(of destination: String) -> String? {
    switch book.target(of: destination, from: document) {
    case .external: destination
    case .attachment(let path): PageAddress.attachment(path).link(from: page)
    case .document(let name, let anchor):
      address(of: name, anchor: anchor)
    // A link that leads nowhere is a finding; its words stay.
    case .withoutPage, .missing, .missingAnchor, .forbidden: nil
    }
  }

  /// A handover opens at its brief; one of its headings is on the handover page.
  private func address(of name: DocumentName, anchor: String?) -> String {
    switch (name.kind, anchor) {
    case ("handover", nil): PageAddress.brief(of: name.id).link(from: page)
    case ("handover", let anchor): PageAddress.handover(of: name.id).link(from: page, anchor: anchor)
    case ("playbook", let anchor): PageAddress.playbook(name.id).link(from: page, anchor: anchor)
    case (_, let anchor): PageAddress.general(name).link(from: page, anchor: anchor)
    }
  }
}
