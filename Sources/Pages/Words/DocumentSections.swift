internal import Markdown

/// A document cut at its main headings, as the handover and playbook pages show it.
struct DocumentSections {
  /// The title at the top, where the document has one: a heading of level 1 that comes before all others.
  let title: Block.Heading?
  /// What stands before the first main heading.
  let preamble: [Block]
  /// The main headings, each with all that stands under it.
  let parts: [Section]

  /// Cuts `document`.
  init(_ document: MarkdownDocument) {
    let outline = Outline(of: document.blocks)
    guard let first = outline.sections.first, first.heading.level == 1 else {
      title = nil
      preamble = Array(outline.preamble)
      parts = outline.sections
      return
    }
    title = first.heading
    preamble = Array(outline.preamble + first.blocks)
    parts = first.subsections + outline.sections.dropFirst()
  }
}
