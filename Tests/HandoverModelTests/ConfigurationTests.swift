import Diagnostics
import HandoverModel
import Testing

@Suite struct ConfigurationTests {
  static let policy = FindingPolicy(
    everywhere: ["a": .error, "b": .ignore, "c": .advice, "broken": .ignore],
    folders: [
      ContentPath("handovers/emea"): ["a": .ignore], ContentPath("handovers/emea/uk"): ["a": .advice],
      ContentPath("playbooks"): ["b": .error],
    ],
    stages: ["draft": ["a": .warning, "c": .ignore]]
  )

  struct Case: Sendable {
    let kind: String
    var path: String?
    var stage: String?
    let severity: Severity?
  }

  static let cases = [
    Case(kind: "a", severity: .notReady),
    Case(kind: "a", path: "handovers/x.md", severity: .notReady),
    Case(kind: "a", path: "handovers/x.md", stage: "draft", severity: .warning),
    Case(kind: "a", path: "handovers/emea/x.md", stage: "draft", severity: nil),
    Case(kind: "a", path: "handovers/emea/deep/er/x.md", severity: nil),
    Case(kind: "a", path: "handovers/emea/uk/x.md", severity: .advice),
    Case(kind: "a", path: "handovers/emea.md", severity: .notReady),
    Case(kind: "b", severity: nil),
    Case(kind: "b", path: "playbooks/x.md", severity: .notReady),
    Case(kind: "c", stage: "accepted", severity: .advice),
    Case(kind: "c", stage: "draft", severity: nil),
    Case(kind: "d", path: "handovers/emea/x.md", stage: "draft", severity: .warning),
    Case(kind: "broken", severity: .broken),
  ]

  @Test(arguments: cases) func decidesHowBadAFindingIs(_ example: Case) {
    let own: Severity = example.kind == "broken" ? .broken : .warning
    let kind = FindingKind(example.kind, own, summary: "", reason: "", wrong: "", right: "")
    let finding = Finding(kind, "", at: SourceFile(path: "x.md", text: "").beginning)
    let severity = Self.policy.severity(of: finding, at: example.path.map(ContentPath.init), stage: example.stage)
    #expect(severity == example.severity)
    #expect(FindingPolicy.standard.severity(of: finding) == own)
  }

  @Test(arguments: [("smb", 2), ("mid-market", 3), ("enterprise", 5), ("giant", 5), (nil, 5)])
  func daysDependOnTheSegment(segment: String?, days: Int) {
    #expect(DaysBySegment.standard.days(for: segment) == days)
    #expect(DaysBySegment(otherwise: 4).days(for: segment) == 4)
  }

  @Test(arguments: [
    ("crm.example", true), ("CRM.Example", true), ("eu.crm.example", true), ("notcrm.example", false),
    ("crm.example.com", false), ("example", false), ("", false),
  ])
  func knowsInternalHosts(host: String, isInternal: Bool) {
    let addresses = SiteConfiguration.Addresses(internalDomains: ["crm.example"])
    #expect(addresses.isInternal(host: host) == isInternal)
  }

  @Test func editAddressesAreEscaped() {
    let addresses = SiteConfiguration.Addresses(editTemplate: "https://git.example/edit/{path}")
    #expect(addresses.edit("content/a b/é#1.md") == "https://git.example/edit/content/a%20b/%C3%A9%231.md")
    #expect(SiteConfiguration.Addresses().edit("a.md") == nil)
  }
}
