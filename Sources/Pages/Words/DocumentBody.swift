internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Markdown
internal import Templates

/// All of a document as a page shows it: cut at its main headings, each part with what was found in it.
struct DocumentBody {
  let titleAnchor: String?
  let preamble: SafeHTML?
  let sections: [SectionText]
  let footnotes: SafeHTML?
  /// Everything that was found, in the order of its places.
  let findings: [FindingText]
  /// What was found outside all sections: in the front matter, or about something that is not there.
  let looseFindings: [FindingText]

  init(_ document: some Document, in checked: CheckedBook, on page: PageAddress, by writer: DocumentWriter) {
    let cut = DocumentSections(document.body)
    let found = checked.findings(in: document.file)
    let lines = LineTable(document.file)
    findings = found.enumerated().map { number, finding in
      FindingText(finding, number: number + 1, on: page, shownOn: page, lines: lines)
    }
    let placed = zip(found, findings).map { (offset: $0.range.bytes.lowerBound, text: $1) }
    titleAnchor = cut.title?.anchor
    let beginning = writer.html(of: cut.preamble, below: 1, called: document.title)
    preamble = beginning.isEmpty ? nil : beginning
    sections = cut.parts.map { part in
      SectionText(part, findings: placed.filter { part.range.bytes.contains($0.offset) }.map(\.text), by: writer)
    }
    looseFindings = placed.filter { finding in !cut.parts.contains { $0.range.bytes.contains(finding.offset) } }.map(
      \.text
    )
    footnotes = document.body.footnotes.isEmpty ? nil : writer.html(of: document.body.footnotes)
  }
}
