internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Markdown
internal import Templates

/// All of a document as a page shows it: cut at its main headings, each part with what was found in it.
struct DocumentBody {
  let titleAnchor: String?
  /// The document's own title, where it says more than the page's.
  let title: SafeHTML?
  let preamble: SafeHTML?
  let sections: [SectionText]
  let footnotes: SafeHTML?
  /// What was found in the sections, the worst first.
  let findings: [FindingText]
  /// What was found outside all sections, in the front matter or about something that is not there; the worst first.
  let looseFindings: [FindingText]

  init(_ document: some Document, in checked: CheckedBook, on page: PageAddress, by writer: DocumentWriter) {
    let cut = DocumentSections(document.body)
    let all = FindingText.all(of: document, in: checked, on: page, shownOn: page, in: writer.words)
    // Parts and findings are both in the order of their places, so one walk over both is enough.
    var rest = zip(checked.findings(in: document.file).map(\.range.bytes.lowerBound), all).map { ($0, $1) }[...]
    func next(before end: Int) -> [FindingText] {
      let taken = rest.prefix { $0.0 < end }
      rest = rest.dropFirst(taken.count)
      return taken.map(\.1)
    }
    titleAnchor = cut.title?.anchor
    title = cut.title.flatMap { $0.inlines.plainText == document.title ? nil : writer.html(of: $0.inlines) }
    let beginning = writer.html(of: cut.preamble, below: 1, called: document.title)
    preamble = beginning.isEmpty ? nil : beginning
    looseFindings = next(before: cut.parts.first?.range.bytes.lowerBound ?? .max).worstFirst
    let ends = cut.parts.dropFirst().map(\.range.bytes.lowerBound) + [.max]
    sections = zip(cut.parts, ends).map { part, end in SectionText(part, findings: next(before: end), by: writer) }
    findings = sections.flatMap(\.findings).worstFirst
    footnotes = document.body.footnotes.isEmpty ? nil : writer.html(of: document.body.footnotes)
  }
}
