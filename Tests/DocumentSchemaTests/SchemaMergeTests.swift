import Diagnostics
import HandoverModel
import Testing

@testable import DocumentSchema

/// A company's schema is laid over the built-in one, key by key.
@Suite struct SchemaMergeTests {
  private static func handover(_ text: String) -> DocumentKind {
    let collection = BuiltinDocuments.extended(by: SourceFile(path: "content/schema/handover.yaml", text: text))
    #expect(collection.findings == [])
    return collection.kind("handover")
  }

  private static let builtin = BuiltinDocuments.extended().kind("handover")

  @Test func nothingChangesNothing() {
    #expect(Self.handover("kind: handover\n") == Self.builtin)
  }

  @Test func aFieldIsAddedAtTheEndOrWhereItWants() {
    let kind = Self.handover(
      """
      kind: handover
      fields:
        region: { type: word, choices: [emea, amer], required-from: draft, after: segment }
        cost-centre: { help: { en: Who pays, de: Wer zahlt } }
        first: { before: type }
      """
    )
    var names = ["first"] + Self.builtin.fields.map(\.name) + ["cost-centre"]
    names.insert("region", at: names.firstIndex(of: "segment").map { $0 + 1 } ?? 0)
    #expect(kind.fields.map(\.name) == names)
    let region = FieldRule(
      name: "region",
      type: .word(.listed(["emea", "amer"], spellings: [:])),
      requiredFrom: "draft",
      requiredWhen: nil,
      audience: .internal,
      role: nil,
      helpTexts: LocalizedText(texts: [:]),
      example: nil,
      standard: nil
    )
    #expect(kind.fields.first { $0.name == "region" } == region)
    #expect(kind.fields.last?.helpTexts.texts == ["en": "Who pays", "de": "Wer zahlt"])
  }

  @Test func namesAreRemoved() {
    let kind = Self.handover(
      """
      kind: handover
      gates: { remove: [onboarded], accepted: [payer-known] }
      fields: { remove: [confidence, tags], arr: { required-from: never } }
      items: { remove: [window] }
      sections:
        remove: [expansion, technical]
        success: { content: { columns: { remove: [kind] } } }
        scope: { content: { labels: { remove: [out] } } }
        plan: { content: { windows: { remove: [90] } } }
      """
    )
    #expect(
      kind.gates == [
        Self.builtin.gates[0], GateRule(stage: "accepted", checks: ["payer-known"]), Self.builtin.gates[2],
      ]
    )
    #expect(kind.fields.map(\.name) == Self.builtin.fields.map(\.name).filter { !["confidence", "tags"].contains($0) })
    #expect(kind.fields.first { $0.name == "arr" }?.requiredFrom == nil)
    #expect(kind.itemColumns == Self.builtin.itemColumns.dropLast())
    let left = Self.builtin.sections.map(\.key).filter { !["expansion", "technical"].contains($0) }
    #expect(kind.sections.map(\.key) == left)
    #expect(kind.sections[2].columns.map(\.key) == ["outcome", "metric", "baseline", "target", "by", "judged-by"])
    #expect(kind.sections.first { $0.key == "scope" }?.labels.map(\.key) == ["in"])
    guard case .plan(let windows, _)? = kind.sections.last(where: { $0.key == "plan" })?.content else {
      Issue.record("the plan is gone")
      return
    }
    #expect(windows.map(\.lastDay) == [30, 60])
  }

  @Test func titlesAndAliasesAreAdded() {
    let kind = Self.handover(
      """
      kind: handover
      title: { en: Handoff }
      sections:
        why:
          title: { en: Why us, fr: Pourquoi nous }
          aliases: [Reasons]
          help: { en: What happened }
        success: { content: { columns: { metric: { aliases: [Number] } } } }
        budget: { title: { en: Budget }, before: problems, content: { kind: prose } }
      """
    )
    #expect(kind.titles.texts == ["en": "Handoff", "de": "Übergabe"])
    let old = Self.builtin.sections[0]
    #expect(
      kind.sections[0].names.titles.texts == [
        "en": "Why us", "de": "Warum sie gekauft haben", "fr": "Pourquoi nous",
      ]
    )
    #expect(kind.sections[0].names.aliases == old.names.aliases + ["Reasons"])
    #expect(kind.sections[0].help.texts["en"] == "What happened")
    #expect(kind.sections[0].content == old.content)
    #expect(kind.sections[1].key == "budget")
    #expect(kind.sections[3].columns[2].names.aliases == ["Measure", "KPI", "Number"])
  }

  @Test func choicesReplaceAndTheirSpellingsStayAsFarAsTheyMeanSomething() {
    let kind = Self.handover(
      """
      kind: handover
      fields:
        currency: { choices: [EUR, USD] }
        on-hold-reason: { type: word, choices: [budget, people] }
      items:
        audience: { choices: [internal, customer, partner], spellings: { internal: [ours], partner: [reseller] } }
        status: { choices: [done, blocked] }
      """
    )
    func type(_ name: String) -> ValueType? { kind.fields.first { $0.name == name }?.type }
    #expect(type("currency") == .word(.listed(["EUR", "USD"], spellings: [:])))
    #expect(type("on-hold-reason") == .word(.listed(["budget", "people"], spellings: [:])))
    let audiences = [
      "internal": ["intern", "ours"], "customer": ["kunde", "kundin"], "partner": ["reseller"],
    ]
    #expect(kind.itemColumns[3].type == .word(.listed(["internal", "customer", "partner"], spellings: audiences)))
    let spellings = [
      "done": ["complete", "completed", "closed", "finished", "erledigt", "fertig"],
      "blocked": ["stuck", "waiting", "blockiert", "wartet"],
    ]
    #expect(kind.itemColumns[7].type == .word(.listed(["done", "blocked"], spellings: spellings)))
  }

  @Test func aWindowOfOnesOwnStandsWhereItsDaysAre() {
    let kind = Self.handover(
      "kind: handover\nsections: { plan: { content: { windows: { 45: { title: { en: Half time } } } } } }\n"
    )
    guard case .plan(let windows, _)? = kind.sections.last(where: { $0.key == "plan" })?.content else {
      Issue.record("the plan is gone")
      return
    }
    #expect(windows.map(\.lastDay) == [30, 45, 60, 90])
  }

  @Test func aNewKindHasATypeAnIDATitleAndAStage() {
    let text = """
      kind: renewal
      title: { en: Renewal, de: Verlängerung }
      folder: renewals
      stages: [open, closed]
      fields:
        title: { help: What is renewed }
        handover: { type: list of reference, to: handover }
      sections:
        risks: { title: { en: Risks }, content: { kind: free } }
      """
    let collection = BuiltinDocuments.extended(by: SourceFile(path: "content/schema/renewal.yaml", text: text))
    #expect(collection.findings == [])
    #expect(collection.schemas.map(\.kind.name) == ["handover", "playbook", "renewal", "people", "configuration"])
    let kind = collection.kind("renewal")
    #expect(kind.fields.map(\.name) == ["type", "id", "title", "stage", "handover"])
    #expect(kind.fields.map(\.requiredFrom) == ["open", "open", "open", "open", nil])
    #expect(kind.fields[0].type == .word(.listed(["renewal"], spellings: [:])))
    #expect(kind.fields[2].help == "What is renewed")
    #expect(kind.fields[3].type == .word(.stages(ofKind: "renewal")))
    #expect(kind.fields[4].type == .list(.reference(to: "handover")))
    #expect(kind.sections.map(\.key) == ["risks"])
  }

  @Test func peopleAndConfigurationAreExtendedToo() {
    let people = SourceFile(
      path: "content/schema/people.yaml",
      text: "kind: people\nfields: { people: { fields: { phone: { type: text } } } }\n"
    )
    let configuration = SourceFile(
      path: "content/schema/configuration.yaml",
      text: "kind: configuration\nfields: { office: { type: text } }\n"
    )
    let collection = BuiltinDocuments.extended(by: people, configuration)
    #expect(collection.findings == [])
    guard case .map(.group(let fields))? = collection.kind("people").fields.first?.type else {
      Issue.record("people are no group")
      return
    }
    #expect(fields.last?.name == "phone")
    #expect(collection.kind("configuration").fields.last?.name == "office")
  }
}
