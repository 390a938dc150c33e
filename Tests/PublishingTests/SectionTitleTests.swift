import Diagnostics
import HandoverModel
import Testing

@testable import Publishing

/// Which headings are told as no section, and which of them as nearly one.
@Suite struct SectionTitleTests {
  @Test(arguments: [
    // The document's title is never a section.
    ("Introduction Ltd", "# Introduction Ltd", []),
    ("007 Security", "# 007 Security", []),
    ("Acme", "# Sucess criteria", []),
    // Nearly the name of one, most words alike.
    ("Acme", "# Acme\n## Sucess criteria", ["misspelt-section: \"Sucess criteria\" is not the name of a section"]),
    ("Acme", "# Acme\n## Success-Criterias", ["misspelt-section: \"Success-Criterias\" is not the name of a section"]),
    ("Acme", "# Acme\n## Road blocks", ["misspelt-section: \"Road blocks\" is not the name of a section"]),
    ("Acme", "# Acme\n## Problem solve", ["misspelt-section: \"Problem solve\" is not the name of a section"]),
    ("Acme", "# Acme\n## 30/60/90", ["misspelt-section: \"30/60/90\" is not the name of a section"]),
    ("Acme", "# Acme\n## Hindernise", ["misspelt-section: \"Hindernise\" is not the name of a section"]),
    ("Acme", "# Why they bought\n# Roadblcks", ["misspelt-section: \"Roadblcks\" is not the name of a section"]),
    // One word in common.
    (
      "Acme", "# Acme\n## Expansion joints", ["unknown-section: \"Expansion joints\" is not a section that Baton knows"]
    ),
    ("Acme", "# Acme\n## Technical notes", ["unknown-section: \"Technical notes\" is not a section that Baton knows"]),
    ("Acme", "# Acme\n## Security", ["unknown-section: \"Security\" is not a section that Baton knows"]),
    ("Acme", "# Acme\n## The deal", ["unknown-section: \"The deal\" is not a section that Baton knows"]),
    // Within the text of another one, the name of one that the document lacks.
    (
      "Acme", "# Acme\n## Why they bought\nTo plan.\n### Hindernisse\nNone.",
      ["unknown-section: \"Hindernisse\" stands within \"Why they bought\", and begins no section"]
    ),
    (
      "Acme", "# Acme\n## Problems to solve\n- slow\n### Roadblcks\n- the CFO",
      ["unknown-section: \"Roadblcks\" stands within \"Problems to solve\", and begins no section"]
    ),
    ("Acme", "# Acme\n## Why they bought\nTo plan.\n### Risks\nNone.\n## Roadblocks\nNone.", []),
    ("Acme", "# Acme\n## Why they bought\nTo plan.\n### In numbers\n12", []),
    ("Acme", "# Acme\n## Technical context\n### Security and access\nSSO", []),
    // A section of its author's own behind one whose rows are sub-headings.
    (
      "Acme",
      "# Acme\n## Success criteria\n### Planning is quick\n- Target: 1 h\n## Glossary\n**Target:** when the last van leaves.",
      ["unknown-section: \"Glossary\" is not a section that Baton knows"]
    ),
  ]) func tells(_ customer: String, _ body: String, _ expected: [String]) async throws {
    let fields =
      "type: handover\nid: acme\ncustomer: \(customer)\nstage: draft\nsegment: smb\nae: lauren\nclose-date: 2026-04-30\nclose-state: expected"
    let folder = try ContentFolder(["handovers/a.md": "---\n\(fields)\n---\n\(body)\n"])
    defer { folder.remove() }
    let findings = try await folder.findings()
    let told = findings.filter { ["misspelt-section", "unknown-section"].contains($0.kind.id) }
    #expect(told.map { "\($0.kind.id): \($0.message)" } == expected)
  }
}
