import Diagnostics
import Testing

/// What is said of a link that leads nowhere: a file that is there and has a name like it, or that there is none.
@Suite struct LinkHelpTests {
  private static let nothing = "\" leads to no page and no file that is copied to the site"
  private static let nowhere =
    "there is no such file in the content folder, and none with a name like it; write the path from this document's folder"

  @Test(arguments: [
    ("introduction.md", nothing, "did you mean \"../playbooks/introduction.md\"?"),
    ("../playbooks/introducton.md", nothing, "did you mean \"../playbooks/introduction.md\"?"),
    ("../files/contarct.pdf", nothing, "did you mean \"../files/contract.pdf\"?"),
    ("../playbooks/kickoff.md", nothing, nowhere),
    ("nothing.pdf", nothing, nowhere),
    ("../../README.md", nothing, nowhere),
    (
      "../README.md", "\" leads to a file that is no document, and has no page",
      "\"README.md\" is for those who write here; write what a reader needs into a document and link to that, or to its address on the web"
    ),
  ]) func says(_ destination: String, _ message: String, _ help: String) async throws {
    let folder = try ContentFolder([
      "README.md": "# How we write\n",
      "files/contract.pdf": "%PDF",
      "playbooks/introduction.md": "---\ntype: playbook\nid: introduction\ntitle: Introduction\nstage: draft\n---\n",
      "handovers/acme.md": "---\ntype: handover\nid: acme\n---\n# Acme\n\n[There](\(destination))\n",
    ])
    defer { folder.remove() }
    let found = try await folder.findings().filter { $0.kind.id == "broken-link" }
    #expect(found.map(\.message) == ["\"" + destination + message])
    #expect(found.map(\.help) == [[help]])
  }
}
