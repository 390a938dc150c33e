internal import HandoverModel
internal import Markdown
internal import Templates

/// A main heading of a document with what stands under it, and what was found there.
struct SectionText: Sendable {
  /// The anchor GitHub gives the heading.
  let anchor: String
  /// The heading.
  let title: SafeHTML
  /// The heading as plain text, for the list of contents.
  let plainTitle: String
  /// What stands under it; `nil` where nothing does.
  let content: SafeHTML?
  /// What was found there.
  let findings: [FindingText]

  init(_ part: Section, findings: [FindingText], by writer: DocumentWriter) {
    anchor = part.heading.anchor
    title = writer.html(of: part.heading.inlines)
    plainTitle = part.heading.inlines.plainText
    let html = writer.html(of: Array(part.content), below: part.heading.level, called: plainTitle)
    content = html.isEmpty ? nil : html
    self.findings = findings
  }
}

extension SectionText: TemplateModel {
  static let fields: TemplateFields<SectionText> = [
    .text("anchor") { $0.anchor },
    .html("title") { $0.title },
    .text("plainTitle") { $0.plainTitle },
    .html("content") { $0.content },
    .list("findings") { $0.findings },
  ]
}
