internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// A section of the schema as it was found in a document: all that stands under its headings.
struct FoundSection {
  /// What the schema says of it.
  let rule: SectionRule
  /// The heading by which it was found first.
  let heading: SectionContent.Heading
  /// All that stands under its headings.
  var blocks: [Block]

  /// Whether it stands behind a label, or beside one in a table, and not under a heading.
  var isLabelled: Bool { heading.anchor.isEmpty }
  /// The heading's text as written.
  var title: String { heading.text }
  /// The characters of the heading's text.
  var headingRange: SourceRange { heading.range }
}

extension SectionContent.Heading {
  /// A heading of the document.
  init(_ heading: Block.Heading) {
    self.init(text: heading.inlines.plainText, anchor: heading.anchor, range: heading.textRange)
  }
}
