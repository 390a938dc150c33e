import Diagnostics
import FrontMatter
import TestSupport
import Testing

/// A document, the fields that can be read from it all the same, and what is found, each at its mark «…».
struct FindingCase: Sendable, CustomTestStringConvertible {
  let text: String
  let fields: String
  /// For each finding: `id: message | help | help | note: words ~place~`.
  let findings: [String]
  var testDescription: String { String(text.prefix(40)) }

  init(_ text: String, reads fields: String, finds findings: [String]) {
    self.text = text
    self.fields = fields
    self.findings = findings
  }

  func check() {
    let marked = MarkedText(text)
    let parts = DocumentParts(splitting: marked.file)
    #expect(parts.fields.outline == fields)
    #expect(parts.findings.map(Self.words) == findings)
    #expect(parts.findings.map(\.range.bytes) == marked.places)
  }

  static func words(of finding: Finding) -> String {
    let notes = finding.notes.map { "note: \($0.message) ~\($0.range.text)~" }
    return (["\(finding.kind.id): \(finding.message)"] + finding.help + notes).joined(separator: " | ")
  }
}
