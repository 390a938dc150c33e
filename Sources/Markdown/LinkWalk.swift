public import Diagnostics

/// A link or an image where it stands.
public enum LinkUse: Sendable {
  case link(Inline.Link)
  case image(Inline.Image)

  /// Where it leads, or what it shows.
  public var destination: String {
    switch self {
    case .link(let link): link.destination
    case .image(let image): image.source
    }
  }

  /// The characters of the destination.
  public var range: SourceRange {
    switch self {
    case .link(let link): link.destinationRange
    case .image(let image): image.sourceRange
    }
  }
}

extension MarkdownDocument {
  /// All links and images, in whatever they stand, in the order in which they begin; those in footnotes last.
  public var links: [LinkUse] { blocks.links + footnotes.flatMap(\.blocks.links) }
}

extension Sequence<Block> {
  /// All links and images in these, in the order in which they begin.
  public var links: [LinkUse] { allInlines.flatMap(\.links) }

  /// The inline content of all blocks in these, at any depth, in order: of each paragraph, heading and cell.
  public var allInlines: [[Inline]] {
    var found: [[Inline]] = []
    for block in self { block.appendInlines(to: &found) }
    return found
  }
}

extension Sequence<Inline> {
  /// All links and images in these, in the order in which they begin.
  public var links: [LinkUse] {
    var links: [LinkUse] = []
    for inline in self { inline.appendLinks(to: &links) }
    return links
  }
}

extension Block {
  fileprivate func appendInlines(to found: inout [[Inline]]) {
    switch content {
    case .heading(let heading): found.append(heading.inlines)
    case .paragraph(let inlines): found.append(inlines)
    case .blockQuote(let blocks): for block in blocks { block.appendInlines(to: &found) }
    case .list(let list): for item in list.items { for block in item.blocks { block.appendInlines(to: &found) } }
    case .table(let table): for row in [table.header] + table.rows { found += row.cells.map(\.inlines) }
    case .codeBlock, .thematicBreak, .html, .comment: break
    }
  }
}

extension Inline {
  fileprivate func appendLinks(to links: inout [LinkUse]) {
    switch self {
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .marked(_, let inner):
      for inline in inner { inline.appendLinks(to: &links) }
    case .link(let link):
      links.append(.link(link))
      for inline in link.inlines { inline.appendLinks(to: &links) }
    case .image(let image): links.append(.image(image))
    default: break
    }
  }
}
