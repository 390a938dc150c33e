internal import Markdown

/// What links in documents can lead to.
struct LinkTargets: Sendable {
  /// The name of each document.
  let names: [ContentPath: DocumentName]
  /// The anchors of each document.
  let anchors: [ContentPath: Set<String>]
  /// The other files of the content folder.
  let attachments: Set<ContentPath>
  private let shown: Set<ContentPath>

  /// What links to `documents` and `attachments` lead to; of the documents, those `shown` have a page.
  init(_ documents: [any Document], shown: Set<ContentPath>, attachments: Set<ContentPath>) {
    self.attachments = attachments
    self.shown = shown
    names = Dictionary(documents.map { ($0.path, $0.name) }, uniquingKeysWith: { first, _ in first })
    anchors = Dictionary(documents.map { ($0.path, $0.body.anchors) }, uniquingKeysWith: { first, _ in first })
  }

  /// Where a link with `destination` in the document at `path` leads.
  func target(of destination: String, from path: ContentPath) -> LinkTarget {
    let link = LinkDestination(destination)
    if let scheme = link.scheme { return ["http", "https", "mailto", "tel"].contains(scheme) ? .external : .forbidden }
    if link.namesHost { return .forbidden }
    guard let place = link.path.isEmpty ? path : path.resolving(link.path) else { return .missing }
    guard let name = names[place] else {
      guard attachments.contains(place) else { return .missing }
      // Markdown that is no document, such as a README for those who write here, is no page, and raw no answer either.
      if place.isMarkdown { return .missing }
      return place.runsInABrowser ? .forbidden : .attachment(place)
    }
    guard let anchor = link.anchor, !anchor.isEmpty else {
      return shown.contains(place) ? .document(name, anchor: nil) : .withoutPage
    }
    guard anchors[place, default: []].contains(where: { $0.utf8.elementsEqual(anchor.utf8) }) else {
      return .missingAnchor(place, anchor: anchor)
    }
    return shown.contains(place) ? .document(name, anchor: anchor) : .withoutPage
  }
}
