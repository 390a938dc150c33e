import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// A fresh skeleton is read without an error or a warning, whatever the name.
@Suite struct SkeletonTests {
  static let people =
    "people:\n  lauren: { name: Lauren Mitchell, role: ae }\n  jordan: { name: Jordan Rivera, role: csm }\n"
  static let names = [
    "Apex Logistics", "Müller & Söhne: \"Fracht\"", "#1 *Trucks* [GmbH] <b>", "🚚 Transport | Co", "- a", "yes",
    "A_B_C `x` ~y~ \\", "C#",
  ]
  static let facts = [
    (field: "id", text: "acme"), (field: "segment", text: "smb"), (field: "ae", text: "lauren"),
    (field: "close-date", text: "2099-04-30"), (field: "close-state", text: "expected"),
  ]

  /// A kind with every kind of content, and texts that would break a careless skeleton.
  static let renewal = """
    kind: renewal
    title: { en: Renewal, de: Verlängerung }
    folder: renewals
    stages: [open, closed]
    fields:
      score: { type: whole-number, range: 1..5, required-from: closed, help: "a # b -- c" }
      parts: { type: group, required-from: closed, fields: { a: { type: date }, b: { type: list of text } } }
    sections:
      a: { title: { en: "Risks | more *x*" }, help: { en: "One --> two\\n<!-- three" }, content: { kind: table, columns: { "x y": { title: { en: "A | b" }, required: true } } } }
      b: { title: { en: B }, content: { kind: list, labels: { x: { title: { en: "X: y" } } } } }
      c: { title: { en: C }, content: { kind: tasks } }
      d: { title: { en: D } }
      e: { title: { en: E }, content: { kind: plan, windows: { 10: { title: { en: "Ten [days]" } } } } }
    """

  /// A kind whose every word would end a comment, a line or a cell in a careless skeleton.
  static let hostile = """
    kind: renewal
    title: { en: "A\\nB", de: "<!--" }
    folder: renewals
    stages: [open, "clo\\nsed: [", "#"]
    fields:
      "a: b": { type: word, choices: ["x\\ny", "--> |", "\\u2028z"], required-from: open, help: "-->\\u0085- [" }
      "# c": { type: date, required-from: "clo\\nsed: [" }
      "---": { type: text }
    sections:
      "a|b":
        title: { en: "---\\n# X", de: "| - \\u2028 x" }
        help: { en: "-->\\n---\\n<script>", de: "--->" }
        content: { kind: table, columns: { x: { title: { en: "a\\n|b\\\\" }, type: word, choices: ["-->", "--"] } } }
      b: { title: { en: "`code" }, content: { kind: list, labels: { x: { title: { en: "- [ ] x\\ny" } } } } }
    """

  @Test(arguments: ["en", "de"]) func ofAHostileSchemaIsInOrder(_ language: String) async throws {
    let folder = try ContentFolder(["people.yaml": Self.people, "schema/renewal.yaml": Self.hostile])
    defer { folder.remove() }
    try folder.write("---\ntype: playbook\nid: x\ntitle: X\nstage: draft\n---\n# X\n", to: "playbooks/x.md")
    let project = try await Project(at: folder.path)
    #expect(project.schemaFindings == [])
    let given = [(field: "id", text: "acme"), (field: "a: b", text: "--> |")]
    let draft = try Interview(for: "renewal", title: "T", given: given, language: language, in: project).draft
    #expect(draft.missing == [])
    try NewFile.write(draft.text, to: #require(draft.path))
    #expect(try await folder.findings().filter { $0.severity != .advice } == [])
  }

  private func folder() throws -> ContentFolder {
    try ContentFolder(["people.yaml": Self.people, "schema/renewal.yaml": Self.renewal])
  }

  /// The worst that is found in a document of `kind` called `name`, written into `folder`.
  private func worst(_ kind: String, _ name: String, _ language: String, in folder: ContentFolder) async throws
    -> [String]
  {
    let project = try await Project(at: folder.path)
    let given = kind == "handover" ? Self.facts : [(field: "id", text: "acme")]
    let interview = try Interview(for: kind, title: name, given: given, language: language, in: project)
    #expect(interview.question == nil)
    let draft = interview.draft
    #expect(draft.missing == [])
    try NewFile.write(draft.text, to: #require(draft.path))
    return try await folder.findings().filter { $0.severity != .advice }.map { "\($0.kind.id): \($0.message)" }
  }

  @Test(arguments: names, ["en", "de"]) func ofAHandoverIsInOrder(_ name: String, _ language: String) async throws {
    let folder = try folder()
    defer { folder.remove() }
    #expect(try await worst("handover", name, language, in: folder) == [])
  }

  @Test(arguments: ["en", "de"], ["playbook", "renewal"])
  func ofAnotherKindIsInOrder(_ language: String, _ kind: String) async throws {
    let folder = try folder()
    defer { folder.remove() }
    // A site needs a handover or a playbook; that is not what this is about.
    _ = try await worst("playbook", "First", "en", in: folder)
    try FileManager.default.moveItem(
      at: folder.root.appending(path: "playbooks/acme.md"),
      to: folder.root.appending(path: "playbooks/first.md")
    )
    let text = try String(contentsOf: folder.root.appending(path: "playbooks/first.md"), encoding: .utf8)
    try folder.write(text.replacing("id: acme", with: "id: first"), to: "playbooks/first.md")
    #expect(try await worst(kind, "Second", language, in: folder) == [])
  }

  @Test func isWrittenLetterByLetter() async throws {
    let folder = try folder()
    defer { folder.remove() }
    let project = try await Project(at: folder.path)
    let interview = try Interview(for: "renewal", title: "Acme: 2027", given: [], language: "en", in: project)
    #expect(interview.draft.path == folder.path + "/renewals/acme-2027.md")
    #expect(
      interview.draft.text == """
        ---
        type: renewal
        id: acme-2027
        title: "Acme: 2027"
        stage: open

        # Needed from "closed" on:
        # score:               # 1 to 5 — a # b -- c
        # parts:
        #   a:                 # such as 2026-03-27
        #   b:                 # such as [one, another]
        ---

        # Acme: 2027

        ## Risks \\| more \\*x\\*

        <!--
        One –> two
        <!– three
        -->

        | A \\| b |
        |---|
        |  |

        ## B

        - X: y:

        ## C

        ## D

        ## E

        ### Ten \\[days\\]

        """
    )
  }
}
