import Diagnostics
import FrontMatter
import Testing

@testable import DocumentSchema

/// A schema that is printed reads back as the same.
@Suite struct SchemaTextTests {
  static let own = [
    SourceFile(
      path: "content/schema/handover.yaml",
      text: """
        kind: handover
        gates: { accepted: [] }
        fields:
          region: { type: word, choices: [emea, "no", "a, b", "yes: no", "#x"], spellings: { emea: [Europe] }, default: emea }
          code: { type: word, pattern: "[A-Z]{2}\\\\d+\\"?", example: DE12, help: { en: "A: b # c", de: "Ä" } }
          note: { required-when: { success-plan.status: [agreed, shared] }, help: "Say \\"why\\"" }
          groups: { type: map of group, fields: { a: { type: list of group, fields: { b: { type: date } } } } }
          count: { type: list of whole-number, range: 1..5, audience: internal-by-name }
        sections:
          remove: [notes]
          extra: { title: { en: "Äpfel: \\"1\\"", fr: Pommes }, content: { kind: table, source: required, none: { needs: [reviewer, date] }, columns: { "yes": { title: { en: "Yes" } }, code: { title: { en: Code }, type: word, pattern: "x+", example: xx } } } }
          more: { title: { en: More }, help: { de: "Mehr\\nZeilen" }, content: { kind: list, labels: { x: { title: { en: X }, required: true } } } }
        """
    ),
    SourceFile(
      path: "content/schema/renewal.yaml",
      text: """
        kind: renewal
        title: { en: Renewal }
        folder: "renewals: all"
        stages: [open, closed]
        aside: ["on"]
        fields: { of: { type: reference, to: handover }, at: { type: word, choices: stages of handover } }
        """
    ),
  ]

  private static func reads(back collection: SchemaCollection) {
    for schema in collection.schemas {
      let text = schema.kind.schemaText(remarks: ["a remark"])
      let documents = collection.schemas.map { other in
        YAMLDocument(
          reading: SourceFile(path: "\(other.kind.name).yaml", text: other.kind.schemaText(remarks: []))
        )
      }
      let again = SchemaCollection(builtin: documents, own: [])
      #expect(again.findings == [])
      #expect(again.kind(schema.kind.name) == schema.kind, "\(text)")
    }
  }

  @Test func builtinKindsReadBack() {
    Self.reads(back: BuiltinDocuments.extended())
  }

  @Test func extendedKindsReadBack() {
    let collection = SchemaCollection(
      builtin: BuiltinDocuments.all,
      own: Self.own.map { YAMLDocument(reading: $0) }
    )
    #expect(collection.findings == [])
    Self.reads(back: collection)
  }

  @Test func writtenBackAsOnesOwnItChangesNothing() {
    let builtin = BuiltinDocuments.extended()
    for schema in builtin.schemas {
      let file = SourceFile(path: "content/schema/x.yaml", text: schema.kind.schemaText(remarks: []))
      let again = BuiltinDocuments.extended(by: file)
      #expect(again.findings == [])
      #expect(again.kind(schema.kind.name) == schema.kind)
    }
  }

  @Test func isWrittenAsAPersonWould() {
    let text = """
      # A remark
      kind: renewal
      title: { en: Renewal }
      folder: renewals
      stages: [open, closed]
      fields:
        type: { type: word, choices: [renewal], required-from: open }
        id: { type: slug, required-from: open }
        title: { type: text, required-from: open }
        stage: { type: word, choices: stages, required-from: open }
      sections:
        risks:
          title: { en: Risks, de: Risiken }
          aliases: [Roadblocks]
          required-from: closed
          content: { kind: list, min: 1, source: required }

      """
    let file = SourceFile(path: "content/schema/renewal.yaml", text: text)
    #expect(BuiltinDocuments.extended(by: file).kind("renewal").schemaText(remarks: ["A remark"]) == text)
  }
}
