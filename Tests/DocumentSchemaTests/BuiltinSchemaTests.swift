import Diagnostics
import Testing

@testable import DocumentSchema

@Suite struct BuiltinSchemaTests {
  @Test func haveNoFault() {
    let collection = BuiltinDocuments.extended()
    #expect(collection.findings == [])
    #expect(collection.schemas.map(\.kind.name) == ["handover", "playbook", "people", "configuration"])
    #expect(
      collection.schemas.map(\.builtin?.path) == [
        "built-in/schema/handover.yaml", "built-in/schema/playbook.yaml", "built-in/schema/people.yaml",
        "built-in/schema/configuration.yaml",
      ]
    )
    #expect(collection.schemas.map(\.own?.path) == [nil, nil, nil, nil])
  }

  @Test func haveTheirWholeDomain() {
    let handover = BuiltinDocuments.extended().kind("handover")
    #expect(handover.titles.texts == ["en": "Handover", "de": "Übergabe"])
    #expect(handover.folder == "handovers")
    #expect(handover.stages == ["draft", "in-review", "accepted", "introduced", "onboarding", "onboarded"])
    #expect(handover.aside == ["returned", "on-hold", "cancelled"])
    #expect(handover.gates.map(\.stage) == ["in-review", "accepted", "introduced", "onboarded"])
    #expect(
      handover.sections.map(\.key) == [
        "why", "problems", "success", "roadblocks", "stakeholders", "commitments", "scope", "technical",
        "working-style",
        "open-items", "responsibilities", "introduction", "plan", "commercial", "notes", "expansion",
      ]
    )
  }
}
