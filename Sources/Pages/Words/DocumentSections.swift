internal import Diagnostics
internal import Markdown

/// A document cut at its main headings, as the handover and playbook pages show it.
struct DocumentSections {
  /// One main heading with all that stands under it.
  struct Part {
    let heading: Block.Heading
    var blocks: [Block]
    /// The bytes of the file from the heading to the end of the part.
    var bytes: Range<Int>
  }

  /// The title at the top, where the document has one.
  let title: Block.Heading?
  /// What stands before the first main heading.
  private(set) var preamble: [Block] = []
  /// The main headings with what stands under each.
  private(set) var parts: [Part] = []

  /// Cuts `document`. A heading of level 1 that comes before all else is its title; of the other headings the highest
  /// level that occurs makes the main ones.
  init(_ document: MarkdownDocument) {
    var blocks = document.blocks[...]
    if case .heading(let heading)? = blocks.first(where: { !$0.isComment })?.content, heading.level == 1 {
      title = heading
      blocks = blocks.drop(while: \.isComment).dropFirst()
    } else {
      title = nil
    }
    let level = blocks.compactMap { block in
      if case .heading(let heading) = block.content { heading.level } else { nil }
    }.min()
    for block in blocks {
      if case .heading(let heading) = block.content, heading.level == level {
        parts.append(Part(heading: heading, blocks: [], bytes: block.range.bytes))
      } else if let last = parts.indices.last {
        parts[last].blocks.append(block)
        parts[last].bytes = parts[last].bytes.lowerBound..<max(parts[last].bytes.upperBound, block.range.bytes.upperBound)
      } else {
        preamble.append(block)
      }
    }
  }
}

extension Block {
  /// Whether it is a comment, which no page shows.
  var isComment: Bool { if case .comment = content { true } else { false } }
}
