internal import Markdown

extension MarkdownDocument {
  /// The anchors of all its headings, those in quotes and lists too.
  var anchors: Set<String> { Set(blocks.flatMap(\.anchors)) }
}

extension Block {
  fileprivate var anchors: [String] {
    switch content {
    case .heading(let heading): [heading.anchor]
    case .blockQuote(let blocks): blocks.flatMap(\.anchors)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.anchors) }
    default: []
    }
  }
}
