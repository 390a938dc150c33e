import Diagnostics
import Markdown
import Testing

/// A document whose marked places are where its links, cells, headings, items or blocks stand.
struct PlaceCase: Sendable, CustomTestStringConvertible {
  /// What is marked.
  enum Subject: Sendable { case links, cells, headingTexts, items, blocks }

  let name: String
  let subject: Subject
  let marked: String

  init(_ name: String, _ subject: Subject, _ marked: String) {
    self.name = name
    self.subject = subject
    self.marked = marked
  }

  var testDescription: String { name }

  /// The places of what is marked in `document`, in the order of the file.
  func places(in document: MarkdownDocument) -> [Range<Int>] {
    let blocks = document.blocks + document.footnotes.flatMap(\.blocks)
    switch subject {
    case .links: return document.links.map(\.range.bytes).sorted { $0.lowerBound < $1.lowerBound }
    case .cells: return Self.all(blocks).flatMap(Self.cells)
    case .headingTexts: return Self.all(blocks).compactMap { $0.heading?.textRange.bytes }
    case .items: return Self.all(blocks).flatMap(Self.items).sorted { $0.lowerBound < $1.lowerBound }
    case .blocks: return Self.all(blocks).map(\.range.bytes)
    }
  }

  /// `blocks` and those within them.
  private static func all(_ blocks: [Block]) -> [Block] {
    blocks.flatMap { block -> [Block] in
      switch block.content {
      case .blockQuote(let inner): [block] + all(inner)
      case .list(let list): [block] + list.items.flatMap { all($0.blocks) }
      default: [block]
      }
    }
  }

  private static func cells(_ block: Block) -> [Range<Int>] {
    guard case .table(let table) = block.content else { return [] }
    return ([table.header] + table.rows).flatMap { $0.cells.map(\.range.bytes) }
  }

  private static func items(_ block: Block) -> [Range<Int>] {
    guard case .list(let list) = block.content else { return [] }
    return list.items.map(\.range.bytes)
  }
}
