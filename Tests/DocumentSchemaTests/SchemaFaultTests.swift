import Diagnostics
import FrontMatter
import TestSupport
import Testing

@testable import DocumentSchema

/// Every mistake in a schema is told at its characters, with what to write instead.
@Suite struct SchemaFaultTests {
  @Test(
    arguments: [SchemaFaultCase.files, SchemaFaultCase.fields, SchemaFaultCase.sections, SchemaFaultCase.changes]
      .flatMap { $0 }
  )
  func isTold(_ example: SchemaFaultCase) {
    let marked = MarkedText(example.schema, path: "content/schema/x.yaml")
    let collection = BuiltinDocuments.extended(by: marked.file, checks: ["payer-known", "champion-known"])
    // The built-in gates name checks that this test leaves out.
    let findings = collection.findings.filter { $0.range.file == marked.file }
    #expect(findings.map { "\($0.message) | \($0.help.joined(separator: " | "))" } == example.messages)
    #expect(findings.map(\.range.bytes) == marked.places)
    #expect(findings.allSatisfy { $0.kind == InvalidSchema.kind })
  }

  @Test func aSecondFileOfAKindIsNotRead() {
    let first = MarkedText("kind: «handover»\nfields: { a: { type: text } }\n", path: "content/schema/a.yaml")
    let second = MarkedText("kind: «handover»\nfields: { b: { type: text } }\n", path: "content/schema/b.yaml")
    let collection = BuiltinDocuments.extended(by: second.file, first.file)
    #expect(
      collection.findings == [
        Finding(
          InvalidSchema.kind,
          "\"handover\" has a schema in another file already, so this one is not read",
          at: second.file.range(second.places[0]),
          notes: [.init("first described here", at: first.file.range(first.places[0]))],
          help: "write both into one file"
        )
      ]
    )
    #expect(collection.kind("handover").fields.last?.name == "a")
  }

  @Test func whatARemovalBreaksIsToldWhereItIsNeeded() {
    let own = SourceFile(
      path: "content/schema/x.yaml",
      text: "kind: handover\nfields: { success-plan: { fields: { remove: [status] } } }\n"
    )
    let findings = BuiltinDocuments.extended(by: own).findings
    #expect(
      findings.map(\.message) == [
        "\"success-plan.status\" is not a field", "\"success-plan.status\" is not a field",
      ]
    )
    #expect(findings.map(\.range.file.path) == ["built-in/schema/handover.yaml", "built-in/schema/handover.yaml"])
    #expect(
      findings.map(\.help) == [
        ["your own schema of this kind changes or removes what this rule needs"],
        ["your own schema of this kind changes or removes what this rule needs"],
      ]
    )
  }
}
