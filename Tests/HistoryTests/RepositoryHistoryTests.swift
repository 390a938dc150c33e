import Foundation
import HandoverModel
import Testing

@testable import History

/// What is read of the past of a real repository.
@Suite struct RepositoryHistoryTests {
  private static func repository(_ body: (TemporaryRepository) throws -> Void) throws {
    let repository = try TemporaryRepository()
    defer { repository.remove() }
    try body(repository)
  }

  @Test func whoWroteWhatWhen() throws {
    try Self.repository { repository in
      let first = "---\nstage: draft\n---\na\nb\nc\n"
      try repository.commit(first, to: "content/handovers/apex.md", on: "2026-03-02")
      try repository.commit(
        "---\nstage: draft\n---\na\nB\nc\n",
        to: "content/handovers/apex.md",
        by: "Jordan",
        on: "2026-03-09"
      )
      try repository.commit("other\n", to: "content/handovers/other.md", on: "2026-03-10")
      try repository.commit(
        "---\nstage: In review # soon\n---\nnew\na\nB\nc\n",
        to: "content/handovers/apex.md",
        on: "2026-03-12"
      )
      let history = try repository.history("handovers/apex.md", in: "content")
      #expect(history.told == ["2026-03-02 Lauren", "2026-03-09 Jordan", "2026-03-12 Lauren"])
      #expect(history.lines == ["03-02", "03-12", "03-02", "03-12", "03-02", "03-09", "03-02"])
      #expect(history.course == ["2026-03-02 draft (began)", "2026-03-12 in-review"])
      #expect(history.unknown == nil && !history.hasUncommittedChanges)
      #expect(history.versions.last?.commit == (try repository.git("rev-parse", "HEAD")))
      #expect(history.versions.last?.blob == (try repository.git("rev-parse", "HEAD:content/handovers/apex.md")))
      let past = try repository.past("handovers/apex.md", in: "content")
      #expect(past.contents(of: [history.versions[0]]) == [history.versions[0].blob: Array(first.utf8)])
      #expect(past.problem == nil)
    }
  }

  @Test func onlyTheStageOfTheFrontMatterCounts() throws {
    let text = { (front: String, body: String) in "---\n\(front)---\n# Apex\n\(body)" }
    try Self.repository { repository in
      let path = "handovers/apex.md"
      try repository.commit(text("stage: draft\n", "as it was\n"), to: path, on: "2026-03-02")
      let code = "```yaml\nstage: onboarded\n```\n"
      try repository.commit(text("stage: draft\n", code), to: path, on: "2026-03-03")
      let nested = "plan:\n  stage: accepted\n"
      try repository.commit(text(nested + "stage: draft\n", code), to: path, on: "2026-03-04")
      try repository.commit(
        text(nested + "stage: in-review\n", code + "stage: introduced\n"),
        to: path,
        on: "2026-03-05"
      )
      try repository.commit(
        text(nested + "stage: in-review\n", "stage: returned\n---\nstage: draft\n"),
        to: path,
        on: "2026-03-06"
      )
      let history = try repository.history(path)
      #expect(history.course == ["2026-03-02 draft (began)", "2026-03-05 in-review"])
      #expect(history.versions.count == 5)
    }
  }

  @Test func aDocumentWithoutFrontMatterHasNoStages() throws {
    try Self.repository { repository in
      try repository.commit("# Apex\nstage: draft\n", to: "handovers/apex.md", on: "2026-03-02")
      try repository.commit("\u{FEFF}--- \r\nstage: 'draft' # new\r\n---\r\n", to: "handovers/b.md", on: "2026-03-03")
      #expect(try repository.history("handovers/apex.md").course == [])
      #expect(try repository.history("handovers/b.md").course == ["2026-03-03 draft (began)"])
    }
  }

  @Test func renamesAreFollowedAlsoFromAnotherFolder() throws {
    try Self.repository { repository in
      try repository.commit("a\nb\nc\nd\ne\nf\n", to: "notes/apex deal.md", on: "2026-03-02")
      try FileManager.default.createDirectory(
        at: repository.root.appending(path: "content/handovers"),
        withIntermediateDirectories: true
      )
      try repository.git("mv", "notes/apex deal.md", "content/handovers/apex.md")
      try repository.commit("a\nb\nC\nd\ne\nf\n", to: "content/handovers/apex.md", by: "Jordan", on: "2026-03-09")
      try repository.git("mv", "content", "docs")
      try repository.commit(by: "CI", on: "2026-03-10")
      let history = try repository.history("handovers/apex.md", in: "docs")
      #expect(history.told == ["2026-03-02 Lauren", "2026-03-09 Jordan"])
      #expect(history.lines == ["03-02", "03-02", "03-09", "03-02", "03-02", "03-02"])
    }
  }

  @Test func whatIsWrittenAnewBeginsAnew() throws {
    try Self.repository { repository in
      try repository.commit("a\nb\n", to: "handovers/apex.md", on: "2026-03-02")
      try repository.git("rm", "--quiet", "handovers/apex.md")
      try repository.commit("x\n", to: "other.txt", on: "2026-03-03")
      try repository.commit("a\nb\n", to: "handovers/apex.md", by: "Jordan", on: "2026-03-09")
      #expect(try repository.history("handovers/apex.md").told == ["2026-03-09 Jordan"])
    }
  }

  @Test func takenBackLinesHaveTheDayOfThat() throws {
    try Self.repository { repository in
      try repository.commit("a\nb\nc\n", to: "handovers/apex.md", on: "2026-03-02")
      try repository.commit("a\nX\nc\n", to: "handovers/apex.md", on: "2026-03-03")
      try repository.commit("a\nb\nc\n", to: "handovers/apex.md", on: "2026-03-04")
      let history = try repository.history("handovers/apex.md")
      #expect(history.lines == ["03-02", "03-04", "03-02"])
      #expect(history.told.count == 3)
    }
  }

  @Test func aMergeThatChangesNothingIsNoVersion() throws {
    try Self.repository { repository in
      try repository.commit("a\nb\nc\nd\ne\nf\ng\n", to: "handovers/apex.md", on: "2026-03-02")
      try repository.git("checkout", "--quiet", "-b", "side")
      try repository.commit("a\nB\nc\nd\ne\nf\ng\n", to: "handovers/apex.md", by: "Jordan", on: "2026-03-03")
      try repository.git("checkout", "--quiet", "main")
      try repository.commit("x\n", to: "handovers/other.md", on: "2026-03-04")
      try repository.git("merge", "--quiet", "side", by: "CI", on: "2026-03-05")
      let history = try repository.history("handovers/apex.md")
      #expect(history.told == ["2026-03-02 Lauren", "2026-03-03 Jordan"])
      #expect(history.lines == ["03-02", "03-03", "03-02", "03-02", "03-02", "03-02", "03-02"])
    }
  }

  @Test func aMergeOfTwoBranchesKeepsWhoWroteEachLine() throws {
    try Self.repository { repository in
      try repository.commit("a\nb\nc\nd\ne\nf\ng\nh\n", to: "handovers/apex.md", on: "2026-03-02")
      try repository.git("checkout", "--quiet", "-b", "side")
      try repository.commit("a\nB\nnew\nc\nd\ne\nf\ng\nh\n", to: "handovers/apex.md", by: "Jordan", on: "2026-03-03")
      try repository.git("checkout", "--quiet", "main")
      try repository.git("mv", "handovers/apex.md", "handovers/apex-logistics.md")
      try repository.commit("a\nb\nc\nd\ne\nf\nG\nh\n", to: "handovers/apex-logistics.md", on: "2026-03-04")
      try repository.git("merge", "--quiet", "side", by: "CI", on: "2026-03-05")
      try repository.commit("a\nB\nnew\nc\nd\ne\nf\nG\nh\nlast\n", to: "handovers/apex-logistics.md", on: "2026-03-06")
      let history = try repository.history("handovers/apex-logistics.md")
      #expect(
        history.lines == ["03-02", "03-03", "03-03", "03-02", "03-02", "03-02", "03-02", "03-04", "03-02", "03-06"]
      )
      #expect(
        Set(history.told) == [
          "2026-03-02 Lauren", "2026-03-03 Jordan", "2026-03-04 Lauren", "2026-03-05 CI", "2026-03-06 Lauren",
        ]
      )
    }
  }

  @Test func aMergeThatWasMendedByHandWritesThoseLines() throws {
    try Self.repository { repository in
      try repository.commit("a\nb\nc\n", to: "handovers/apex.md", on: "2026-03-02")
      try repository.git("checkout", "--quiet", "-b", "side")
      try repository.commit("a\nSIDE\nc", to: "handovers/apex.md", by: "Jordan", on: "2026-03-03")
      try repository.git("checkout", "--quiet", "main")
      try repository.commit("a\nMAIN\nc\nd\n", to: "handovers/apex.md", on: "2026-03-04")
      #expect(throws: GitFailure.self) { try repository.git("merge", "--quiet", "side") }
      try repository.commit("a\nBOTH\nc\nd\n", to: "handovers/apex.md", by: "Nora", on: "2026-03-05")
      let history = try repository.history("handovers/apex.md")
      #expect(history.lines == ["03-02", "03-05", "03-02", "03-04"])
      #expect(history.told.last == "2026-03-05 Nora")
    }
  }

  @Test func whatIsNotCommittedIsSaid() throws {
    try Self.repository { repository in
      try repository.write("ignored.md\n", to: ".gitignore")
      try repository.commit("a\nb\nc\n", to: "handovers/apex.md", on: "2026-03-02")
      try repository.write("a\nnew\nb\n", to: "handovers/apex.md")
      try repository.write("x\n", to: "handovers/new.md")
      try repository.write("x\n", to: "handovers/ignored.md")
      try repository.write("x\n", to: "handovers/staged.md")
      try repository.git("add", "handovers/staged.md")
      let changed = try repository.history("handovers/apex.md")
      #expect(changed.lines == ["03-02", "-", "03-02"])
      #expect(changed.hasUncommittedChanges && changed.told == ["2026-03-02 Lauren"])
      for name in ["new", "ignored", "staged"] {
        let history = try repository.history("handovers/\(name).md")
        #expect(history == DocumentHistory(unknown: .notCommitted))
        #expect(history.hasUncommittedChanges)
      }
    }
  }

  @Test func lineEndsAreNoChange() throws {
    try Self.repository { repository in
      try repository.write("*.md text eol=crlf\n", to: ".gitattributes")
      try repository.commit("a\r\nb\r\n", to: "handovers/apex.md", on: "2026-03-02")
      try repository.commit("a\r\nB\r\n", to: "handovers/apex.md", on: "2026-03-03")
      #expect(try repository.git("cat-file", "-p", "HEAD:handovers/apex.md") == "a\nB")
      let history = try repository.history("handovers/apex.md")
      #expect(history.lines == ["03-02", "03-03"])
      #expect(!history.hasUncommittedChanges)
    }
  }

  @Test(arguments: [
    "-rf.md", "--output=x.md", "a\tb.md", "a\nb.md", "a\"b'c.md", "ä ö.md", ":(top)x.md", "*.md", "{a,b}.md", "a\\b.md",
  ])
  func anyNameIsAName(_ name: String) throws {
    try Self.repository { repository in
      try repository.commit("a\nb\n", to: "--content/handovers/" + name, on: "2026-03-02")
      try repository.commit("a\nB\n", to: "--content/handovers/" + name, by: "-Jordan", on: "2026-03-03")
      let history = try repository.history("handovers/" + name, in: "--content")
      #expect(history.told == ["2026-03-02 Lauren", "2026-03-03 -Jordan"])
      #expect(history.lines == ["03-02", "03-03"])
    }
  }

  @Test func aDayIsThatOfTheAuthorOrOfTheConfiguredZone() throws {
    try Self.repository { repository in
      try repository.commit("a\n", to: "handovers/apex.md", on: "2026-03-02T23:30:00-0500")
      let past = try repository.past("handovers/apex.md")
      let path = ContentPath("handovers/apex.md")
      #expect(past.history(of: path, zone: nil).told == ["2026-03-02 Lauren"])
      #expect(past.history(of: path, zone: { _ in 3600 }).told == ["2026-03-03 Lauren"])
    }
  }

  @Test func linesThatLookLikeAPatchAreLines() throws {
    try Self.repository { repository in
      let text = "diff --git a/x b/x\n@@ -1 +1 @@\n-a\n+b\n\u{1}abc 1 +0000\nindex 1..2\n\\ No newline\nlast"
      try repository.commit(text, to: "handovers/apex.md", on: "2026-03-02")
      try repository.commit("new\n" + text, to: "handovers/apex.md", on: "2026-03-03")
      let history = try repository.history("handovers/apex.md")
      #expect(history.lines == ["03-03"] + Array(repeating: "03-02", count: 8))
      #expect(history.told.count == 2)
    }
  }

  @Test func aLongLineAndNulBytesAreRead() throws {
    try Self.repository { repository in
      let long = String(repeating: "x", count: 3 << 20)
      try repository.commit("a\n\(long)\n\0\nz\n", to: "handovers/apex.md", on: "2026-03-02")
      try repository.commit("a\n\(long)y\n\0\nz\n", to: "handovers/apex.md", on: "2026-03-03")
      #expect(try repository.history("handovers/apex.md").lines == ["03-02", "03-03", "03-02", "03-02"])
    }
  }
}
