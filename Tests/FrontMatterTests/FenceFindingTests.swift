import Diagnostics
import FrontMatter
import Testing

/// What is said about mistakes in the lines around front matter: every word, and the exact characters, marked in the text.
struct FenceFindingTests {
  @Test(arguments: cases)
  func findings(_ example: FindingCase) { example.check() }

  typealias Case = FindingCase

  static let cases = [
    Case(
      "«---»\n# Apex\nid: x\n\n## Why\ntext text\n* item\n---\n",
      reads: "id=x",
      finds: [
        "unclosed-front-matter: the front matter that begins here has no closing line \"---\" | write a line of exactly three hyphens, at the beginning of the line, behind the last field"
      ]
    ),
    Case(
      "«---»\ntype: handover\nid: apex\n\n# Apex\n\nSome text here\n- item\n\nmore\n---\n",
      reads: "type=handover id=apex",
      finds: [
        "unclosed-front-matter: the front matter that begins here has no closing line \"---\" | write a line of exactly three hyphens, at the beginning of the line, behind the last field"
      ]
    ),
    Case(
      "«»",
      reads: "",
      finds: [
        "empty-document: this document is empty | begin it with these lines, filled in:\n---\ntype: handover\nid: apex\ncustomer: Apex Logistics\nstage: draft\nsegment: smb\nae: lauren\nclose-date: 2026-04-30\nclose-state: expected\n---"
      ]
    ),
    Case(
      "«»\n  \n",
      reads: "",
      finds: [
        "empty-document: this document is empty | begin it with these lines, filled in:\n---\ntype: handover\nid: apex\ncustomer: Apex Logistics\nstage: draft\nsegment: smb\nae: lauren\nclose-date: 2026-04-30\nclose-state: expected\n---"
      ]
    ),
    Case(
      "«»# Apex\ntext",
      reads: "",
      finds: [
        "missing-front-matter: this document does not begin with front matter | begin it with these lines, filled in:\n---\ntype: handover\nid: apex\ncustomer: Apex Logistics\nstage: draft\nsegment: smb\nae: lauren\nclose-date: 2026-04-30\nclose-state: expected\n---"
      ]
    ),
    Case(
      "«+++»\nid = \"apex\"\n+++\ntext",
      reads: "",
      finds: [
        "toml-front-matter: \"+++\" begins front matter in TOML, which is not read | write \"---\" instead of \"+++\" in both places, and each field as name: value"
      ]
    ),
    Case(
      "\n\n«---»\nid: x\n---\ntext",
      reads: "id=x",
      finds: [
        "missing-front-matter: \"---\" must be the first line of the document | remove the empty lines above it"
      ]
    ),
    Case(
      " «---»\nid: x\n---",
      reads: "id=x",
      finds: [
        "missing-front-matter: \"---\" must stand at the beginning of the line | remove the spaces before it"
      ]
    ),
    Case(
      "«----»\nid: x\n----",
      reads: "",
      finds: [
        "missing-front-matter: \"----\" is not exactly three hyphens, so no front matter begins here | write \"---\" instead"
      ]
    ),
    Case(
      "«—»\nid: x",
      reads: "",
      finds: [
        "missing-front-matter: \"—\" is not exactly three hyphens, so no front matter begins here | write \"---\" instead"
      ]
    ),
    Case(
      "«---»\nid: x\nae: y\n\n# Apex\ntext",
      reads: "id=x ae=y",
      finds: [
        "unclosed-front-matter: the front matter that begins here has no closing line \"---\" | write a line of exactly three hyphens, at the beginning of the line, behind the last field"
      ]
    ),
    Case(
      "«---»\nid: x\n----\n# Apex",
      reads: "id=x",
      finds: [
        "unclosed-front-matter: the front matter that begins here has no closing line \"---\" | write a line of exactly three hyphens, at the beginning of the line, behind the last field | note: this looks like it, but is not exactly three hyphens ~----~"
      ]
    ),
    Case(
      "«---»\nid: x\n ---\ntext",
      reads: "id=x",
      finds: [
        "unclosed-front-matter: the front matter that begins here has no closing line \"---\" | write a line of exactly three hyphens, at the beginning of the line, behind the last field | note: this looks like it, but is not exactly three hyphens ~---~"
      ]
    ),
  ]
}
