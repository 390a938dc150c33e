import Diagnostics
import Testing

@testable import Publishing

/// What a draft needs is asked one by one; each answer is read like front matter.
@Suite struct InterviewTests {
  private func project(_ files: [String: String] = [:]) async throws -> (ContentFolder, Project) {
    let people =
      "people:\n  lauren: { name: Lauren Mitchell, role: ae }\n  max: { name: Max, role: ae }\n  jordan: { name: Jordan, role: csm }\n"
    let folder = try ContentFolder(["people.yaml": people].merging(files) { first, _ in first })
    return (folder, try await Project(at: folder.path))
  }

  @Test func asksOnlyForWhatIsNotKnown() async throws {
    let (folder, project) = try await project()
    defer { folder.remove() }
    var interview = try Interview(
      for: "handover",
      title: "Acme",
      given: [("ae", "@max"), ("close-state", "WON")],
      language: nil,
      in: project
    )
    #expect(interview.question == .init(field: "segment", hint: "smb, mid-market or enterprise", standard: "smb"))
    #expect(
      throws: DraftFault(
        "\"huge\" is not one of smb, mid-market, enterprise",
        help: "write one of smb, mid-market, enterprise"
      )
    ) {
      try interview.answer("huge")
    }
    #expect(interview.question?.field == "segment")
    try interview.answer("")
    #expect(interview.question == .init(field: "close-date", hint: "such as 2026-03-27", standard: nil))
    #expect(throws: DraftFault("\"31.3.2026\" is not a date", help: "write 2026-03-31")) {
      try interview.answer("31.3.2026")
    }
    #expect(interview.draft.missing == ["close-date"])
    try interview.answer("  2026-03-31 ")
    #expect(interview.question == nil)
    #expect(interview.draft.missing == [])
    let lines = interview.draft.text.split(separator: "\n").map(String.init)
    #expect(
      Array(lines.prefix(9)) == [
        "---", "type: handover", "id: acme", "customer: Acme", "stage: draft", "segment: smb", "ae: max",
        "close-date: 2026-03-31", "close-state: won",
      ]
    )
  }

  @Test func aPersonIsOneOfOurs() async throws {
    let (folder, project) = try await project()
    defer { folder.remove() }
    var interview = try Interview(
      for: "handover",
      title: "Acme",
      given: [("segment", "smb")],
      language: nil,
      in: project
    )
    #expect(interview.question == .init(field: "ae", hint: "lauren or max", standard: "lauren"))
    #expect(throws: DraftFault("\"laurne\" is nobody in people.yaml", help: "did you mean \"lauren\"?")) {
      try interview.answer("laurne")
    }
    #expect(throws: DraftFault("\"Zoe Quite Else\" is nobody in people.yaml", help: "write one of lauren, max")) {
      try interview.answer("Zoe Quite Else")
    }
    try interview.answer("Lauren Mitchell")
    #expect(interview.question?.field == "close-date")
  }

  @Test func whatIsGivenIsReadToo() async throws {
    let (folder, project) = try await project([
      "handovers/other.md": "---\nid: acme\n---\n", "handovers/stem.md": "# No front matter\n",
    ])
    defer { folder.remove() }
    func fault(_ given: (String, String)..., kind: String = "handover", title: String = "New") -> DraftFault? {
      let given = given.map { (field: $0.0, text: $0.1) }
      do {
        _ = try Interview(for: kind, title: title, given: given, language: nil, in: project)
        return nil
      } catch { return error }
    }
    #expect(
      fault(kind: "handver")
        == DraftFault("no kind of document is called \"handver\"", help: "did you mean \"handover\"?")
    )
    #expect(
      fault(kind: "x-y-z")
        == DraftFault("no kind of document is called \"x-y-z\"", help: "there are handover, playbook")
    )
    #expect(fault(("ea", "max")) == DraftFault("a handover has no field \"ea\"", help: "did you mean \"ae\"?"))
    #expect(
      fault(("arr", "lots"))
        == DraftFault(
          "\"lots\" is not an amount",
          help: "write digits only, such as 220000; the currency has a field of its own"
        )
    )
    #expect(
      fault(("success-plan", "x"))
        == DraftFault("\"success-plan\" is a group of fields", help: "write them into the file")
    )
    #expect(
      fault(("products", "")) == DraftFault("\"products\" is empty", help: "write what it holds, or leave it out")
    )
    #expect(fault(("customer", "a\nb")) == DraftFault("\"customer\" is more than one line", help: "write one line"))
    #expect(fault(("id", "readme"))?.message == "\"readme\" is the name of a note for authors, not of a document")
    let taken = "is the id of \(folder.path)/handovers/other.md already"
    #expect(
      fault(("id", "acme")) == DraftFault("\"acme\" \(taken)", help: "name another with --id, such as --id acme-2")
    )
    #expect(
      fault(title: "ACME") == DraftFault("\"acme\" \(taken)", help: "name another with --id, such as --id acme-2")
    )
    #expect(fault(title: "Stem")?.message == "\"stem\" is the id of \(folder.path)/handovers/stem.md already")
  }

  @Test func aNameThatIsNoIDIsAskedFor() async throws {
    let (folder, project) = try await project()
    defer { folder.remove() }
    var interview = try Interview(for: "playbook", title: "株式会社", given: [], language: "de", in: project)
    #expect(interview.draft.path == nil)
    #expect(interview.question?.field == "id")
    try interview.answer("kabushiki")
    #expect(interview.question == nil)
    #expect(interview.draft.path == folder.path + "/playbooks/kabushiki.md")
  }

  @Test func nothingIsEverReplaced() async throws {
    let (folder, _) = try await project(["handovers/acme.md": "mine"])
    defer { folder.remove() }
    let path = folder.path + "/handovers/acme.md"
    #expect(throws: OutputError(path: path, reason: "there is such a file already")) {
      try NewFile.write("theirs", to: path)
    }
    let texts = try await Project(at: folder.path).kindNames
    #expect(texts == ["handover", "playbook"])
    #expect(try FolderListing(of: folder.path).files == ["handovers/acme.md", "people.yaml"])
  }
}
