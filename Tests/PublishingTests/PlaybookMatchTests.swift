import HandoverModel
import Testing

@testable import Checks
@testable import Publishing

/// Which playbooks apply to a handover, and why; and in which sentences documents link to one.
@Suite struct PlaybookMatchTests {
  private static func playbook(_ id: String, _ lines: String) -> (String, String) {
    ("playbooks/\(id).md", "---\ntype: playbook\nid: \(id)\ntitle: \(id)\n\(lines)---\n# \(id)\n")
  }

  private static func checked(_ playbooks: [(String, String)], handover: String, body: String = "") async throws
    -> CheckedBook
  {
    var files = Dictionary(playbooks, uniquingKeysWith: { first, _ in first })
    files["handovers/acme.md"] = "---\ntype: handover\nid: acme\ncustomer: Acme\n\(handover)---\n# Acme\n\(body)"
    let folder = try ContentFolder(files)
    defer { folder.remove() }
    let request = BuildRequest(
      content: folder.path,
      templates: nil,
      output: "",
      today: CalendarDate("2026-04-01"),
      keepsGoing: true
    )
    return try await Pipeline(checking: request).checked
  }

  @Test(
    arguments: [
      ("applies-to: { segment: [smb, enterprise] }\n", [.segment("smb")]),
      ("applies-to: { stage: [draft, accepted] }\n", [.stage("draft")]),
      ("applies-to: { products: [driver app, Route optimisation] }\n", [.product("driver app")]),
      ("applies-to: { tags: [lifts, bristol] }\n", [.tag("lifts"), .tag("bristol")]),
      ("applies-to: { segment: [smb], tags: [lifts] }\n", [.segment("smb"), .tag("lifts")]),
      ("applies-to: { segment: [smb], tags: [waste] }\n", nil),
      ("applies-to: { segment: [enterprise] }\n", nil),
      ("applies-to: { findings: [missing-field] }\n", [.finding("missing-field")]),
      ("applies-to: { findings: [overdue-item] }\n", nil),
      ("stage: retired\napplies-to: { segment: [smb] }\n", nil),
      ("stage: draft\napplies-to: { segment: [smb] }\n", nil),
      ("", nil),
    ] as [(String, [PlaybookMatch.Reason]?)]
  )
  func appliesWhereEveryLineIsMet(_ lines: String, _ reasons: [PlaybookMatch.Reason]?) async throws {
    let book = try await Self.checked(
      [Self.playbook("way", lines)],
      handover: "stage: draft\nsegment: smb\nproducts: [Driver app]\ntags: [lifts, bristol]\n"
    )
    let handover = try #require(book.book.handovers.first)
    #expect(book.playbooks(for: handover).map(\.reasons) == reasons.map { [$0] } ?? [])
    let playbook = try #require(book.book.playbooks.first)
    #expect(book.handovers(using: playbook).map(\.handover.id) == (reasons == nil ? [] : ["acme"]))
  }

  @Test func namedOnesComeFirstAndInTheirOrder() async throws {
    let book = try await Self.checked(
      [
        Self.playbook("a", "applies-to: { stage: [draft] }\n"), Self.playbook("b", "stage: retired\n"),
        Self.playbook("c", "applies-to: { stage: [draft] }\n"),
      ],
      handover: "stage: draft\nplaybook: [c, b]\n"
    )
    let matches = book.playbooks(for: try #require(book.book.handovers.first))
    #expect(matches.map(\.playbook.id) == ["c", "b", "a"])
    #expect(matches.map(\.reasons) == [[.named, .stage("draft")], [.named], [.stage("draft")]])
  }

  @Test(arguments: [
    ("Before. See [the way](../playbooks/way.md) now. Behind.", "See ", "the way", " now."),
    ("[The way](../playbooks/way.md)", "", "The way", ""),
    ("It costs 1.5 h, **as [it](../playbooks/way.md) says**! No?", "It costs 1.5 h, as ", "it", " says!"),
    ("- One\n- Two:\n  [way](../playbooks/way.md#way)", "Two: ", "way", ""),
    ("| A | B |\n|---|---|\n| a. b | c. d [x](../playbooks/way.md) e |", "d ", "x", " e"),
  ])
  func aLinkIsToldInItsSentence(_ body: String, _ before: String, _ words: String, _ after: String) async throws {
    let book = try await Self.checked([Self.playbook("way", "")], handover: "stage: draft\n", body: "## Scope\n" + body)
    let links = book.book.backlinks(to: DocumentName(kind: "playbook", id: "way"))
    #expect(links.map { [$0.before, $0.words, $0.after] } == [[before, words, after]])
    #expect(links.map(\.anchor) == ["scope"])
  }

  @Test func ofSeveralLinksInADocumentTheFirstIsTold() async throws {
    let text = "One [a](../playbooks/way.md). Two [b](../playbooks/way.md).\n\n[Me](acme.md)\n"
    let book = try await Self.checked([Self.playbook("way", "")], handover: "stage: draft\n", body: text)
    #expect(book.book.backlinks(to: DocumentName(kind: "playbook", id: "way")).map(\.words) == ["a"])
    #expect(book.book.backlinks(to: DocumentName(kind: "handover", id: "acme")).isEmpty)
  }
}
