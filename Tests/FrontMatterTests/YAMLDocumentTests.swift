import Diagnostics
import FrontMatter
import TestSupport
import Testing

struct YAMLDocumentTests {
  struct Case: Sendable {
    let text: String
    let fields: String
    let findings: [String]

    init(_ text: String, _ fields: String, _ findings: [String] = []) {
      self.text = text
      self.fields = fields
      self.findings = findings
    }
  }

  @Test(arguments: [
    Case("", ""),
    Case("\n# nobody yet\n", ""),
    Case("a: b", "a=b"),
    Case("# people\n---\na: b\n...\n# end\n", "a=b"),
    Case("\u{FEFF}---\r\na: b\r\n", "a=b"),
    Case(
      "a: b\n«---»\nc: d\n",
      "a=b",
      [
        "invalid-yaml: a second document begins here, which is not read | remove this line if what follows belongs to the same file"
      ]
    ),
    Case(
      "a: b\n«...»\nc: d\n",
      "a=b",
      [
        "invalid-yaml: a second document begins here, which is not read | remove this line if what follows belongs to the same file"
      ]
    ),
    Case(
      "people:\n  lauren:\n    name: «@Lauren»\n  jordan:\n    name: Jordan\n",
      "people={lauren=∅ jordan={name=Jordan}}",
      ["invalid-yaml: \"@Lauren\" cannot begin with \"@\" here | write name: Lauren"]
    ),
  ])
  func reading(_ example: Case) {
    let marked = MarkedText(example.text, path: "content/people.yaml")
    let document = YAMLDocument(reading: marked.file)
    #expect(document.fields.outline == example.fields)
    #expect(document.findings.map(FindingCase.words) == example.findings)
    #expect(document.findings.map(\.range.bytes) == marked.places)
  }

  @Test func tooLarge() {
    let file = SourceFile(
      path: "content/people.yaml",
      bytes: Array(repeating: 0x61, count: YAMLDocument.maximumSize + 1)
    )
    let document = YAMLDocument(reading: file)
    #expect(document.findings.map(\.kind.id) == ["front-matter-too-large"])
    #expect(document.findings.map(\.range.bytes) == [0..<0])
  }

  @Test func frontMatterTooLarge() {
    let text = "---\na: " + String(repeating: "x", count: DocumentParts.maximumSize) + "\n---\nbody"
    let parts = DocumentParts(splitting: SourceFile(path: "x.md", text: text))
    #expect(parts.findings.map(\.kind.id) == ["front-matter-too-large"])
    #expect(parts.findings.map(\.range.bytes) == [0..<3])
    #expect(parts.bodyOffset == text.utf8.count - 4)
    #expect(parts.fields.fields.isEmpty)
  }

  @Test func longListsOfFindingsEnd() {
    let text = (0..<300).map { "k\($0): @x\n" }.joined()
    let document = YAMLDocument(reading: SourceFile(path: "x.yaml", text: text))
    #expect(document.findings.count == 100)
    #expect(document.findings.last?.message == "more than 100 things are wrong here, and what follows is not listed")
  }

  @Test func linesAndColumns() throws {
    let file = SourceFile(path: "x.md", text: "\u{FEFF}---\r\na: \"👩‍👩‍👧\" # x\r\n客户:\te\u{301}é\r\n---\r\n")
    let parts = DocumentParts(splitting: file)
    let lines = LineTable(file)
    let ends = parts.fields.fields.map { lines.place(of: $0.value.range.bytes.upperBound) }
    #expect(ends == [LineAndColumn(line: 2, column: 7), LineAndColumn(line: 3, column: 7)])
    let scalars = parts.fields.fields.map { lines.place(of: $0.value.range.bytes.upperBound, counting: .scalars) }
    #expect(scalars == [LineAndColumn(line: 2, column: 11), LineAndColumn(line: 3, column: 8)])
  }

  @Test func kindsAreUnique() {
    #expect(Set(frontMatterFindingKinds.map(\.id)).count == frontMatterFindingKinds.count)
  }
}
