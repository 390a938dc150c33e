public import Diagnostics
internal import Markdown

/// Raw HTML or a tag in the manner of JSX, which readers see as it is written.
public enum ShownHTML {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "shown-html",
    .advice,
    summary: "A tag stands in the text, and is shown as the text it is.",
    reason: "Tags are not followed, so whoever reads the page sees the brackets; what stands between them is kept.",
    wrong: "<Callout>They decide in May.</Callout>",
    right: "> They decide in May."
  )

  /// The first tag in `blocks`; one finding a document, however many there are.
  static func finding(in blocks: [Block]) -> Finding? {
    var tags: [(text: String, range: SourceRange)] = []
    for block in blocks { collect(block, into: &tags) }
    guard let first = tags.first else { return nil }
    let more = tags.count == 1 ? "" : ", and so are \(tags.count - 1) more in this document"
    let written = first.text.split(whereSeparator: \.isNewline).first.map(String.init) ?? first.text
    // A comment must reach no page, in a message neither.
    let line = written.firstRange(of: "<!--").map { String(written[..<$0.lowerBound]) } ?? written
    let shown = line.count <= 60 ? line : line.prefix(57) + "…"
    return Finding(
      kind,
      "\"\(shown)\" is shown as the text it is\(more)",
      at: first.range.firstPlace(of: line) ?? first.range,
      subjects: [],
      help: "write it in Markdown, or remove the tag and keep the words"
    )
  }

  private static func collect(_ block: Block, into tags: inout [(text: String, range: SourceRange)]) {
    switch block.content {
    case .html(let text): tags.append((text, block.range))
    case .paragraph(let inlines): collect(inlines, at: block.range, into: &tags)
    case .heading(let heading): collect(heading.inlines, at: heading.textRange, into: &tags)
    case .blockQuote(let inner): for block in inner { collect(block, into: &tags) }
    case .list(let list): for block in list.items.flatMap(\.blocks) { collect(block, into: &tags) }
    case .table(let table):
      for cell in ([table.header] + table.rows).flatMap(\.cells) { collect(cell.inlines, at: cell.range, into: &tags) }
    case .codeBlock, .thematicBreak, .comment: break
    }
  }

  private static func collect(
    _ inlines: [Inline],
    at range: SourceRange,
    into tags: inout [(text: String, range: SourceRange)]
  ) {
    for inline in inlines {
      switch inline {
      case .html(let text):
        // The place is looked for only where it is told.
        tags.append((text, tags.isEmpty ? range.firstPlace(of: text) ?? range : range))
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): collect(inner, at: range, into: &tags)
      case .link(let link): collect(link.inlines, at: range, into: &tags)
      default: break
      }
    }
  }
}
