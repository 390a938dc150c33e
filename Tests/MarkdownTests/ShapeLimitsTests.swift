import Diagnostics
import Markdown
import TestSupport
import Testing

/// Any document is answered in a time that grows with its size, and no real document is refused.
@Suite(.serialized)
struct ShapeLimitsTests {
  static func document(_ text: String) -> MarkdownDocument {
    MarkdownDocument(parsing: SourceFile(path: "a.md", text: text))
  }

  /// How long a document takes, and its HTML and what else is made of it.
  static func time(_ text: String) -> Duration {
    let file = SourceFile(path: "a.md", text: text)
    return ContinuousClock().measure {
      let document = MarkdownDocument(parsing: file)
      _ = HTMLWriter(resolver: WrittenAddresses()).html(of: document.blocks).count
      _ = Outline(of: document.blocks).sections.count + document.links.count
    }
  }

  /// Each shape in a size that most limits allow, and in one that they do not: below a second even unoptimised. What is
  /// not bounded takes minutes; the bound is that far away, so that a busy machine does not matter.
  @Test(arguments: Shapes.all, [25_000, 150_000])
  func hardShapes(_ shape: Shapes.Shape, size: Int) {
    #expect(Self.time(shape.text(size)) < .seconds(20))
  }

  @Test(arguments: 0..<30)
  func randomShapes(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let unit = generator.text(of: Shapes.parts, count: Int.random(in: 2..<7, using: &generator))
    #expect(Self.time(Shapes.repeated(unit, 200_000)) < .seconds(20), "\(unit.debugDescription)")
  }

  @Test(arguments: RealDocuments.all)
  func realDocuments(_ real: RealDocuments.Document) {
    let document = Self.document(real.text)
    #expect(document.findings == [])
    #expect(document.blocks.count == real.blocks)
    #expect(document.links.count == real.links)
  }

  @Test(arguments: ShapeFindings.all)
  func findings(_ expected: ShapeFindings.Expectation) {
    let marked = MarkedText(expected.marked)
    let document = Self.document(marked.text)
    #expect(document.blocks.isEmpty)
    #expect(document.findings.map(\.kind) == [expected.kind])
    #expect(document.findings.map(\.message) == [expected.message])
    #expect(document.findings.map(\.range.bytes) == marked.places)
    #expect(document.findings.allSatisfy { !$0.help.isEmpty && $0.kind.severity == .broken })
  }

  @Test func kindsAreNamedOnce() {
    #expect(Set(MarkdownDocument.findingKinds.map(\.id)).count == MarkdownDocument.findingKinds.count)
  }
}
