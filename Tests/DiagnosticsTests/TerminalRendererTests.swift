import Diagnostics
import Testing

/// What a finding looks like in a terminal, letter by letter.
@Suite struct TerminalRendererTests {
  static let kind = FindingKind("example-kind", .notReady, summary: "", reason: "", wrong: "", right: "")

  /// A finding about the text between `«` and `»`.
  static func finding(
    in text: String,
    _ message: String = "something is wrong",
    path: String = "content/a.md",
    label: String = "",
    help: String = "do this"
  ) throws -> Finding {
    let start = try #require(text.firstRange(of: "«")).lowerBound
    let end = try #require(text.firstRange(of: "»")).lowerBound
    let lower = text[..<start].utf8.count
    let upper = text[..<end].utf8.count - "«".utf8.count
    let file = SourceFile(path: path, text: text.replacing("«", with: "").replacing("»", with: ""))
    return Finding(kind, message, at: file.range(lower, upper), label: label, help: help)
  }

  static func rendered(_ finding: Finding, style: TerminalStyle = .plain) -> String {
    var renderer = TerminalRenderer(style: style)
    return renderer.text(of: finding)
  }

  @Test func asTheDesignShows() throws {
    let finding = try Self.finding(
      in: "---\ntype: handover\nid: apex\nstage: «in-review»\n---\n",
      "\"Success criteria\" is required before a handover can be reviewed",
      path: "content/handovers/apex.md",
      label: "from this stage on",
      help: "add a section \"## Success criteria\""
    )
    #expect(
      Self.rendered(finding) == """
        error[example-kind]: "Success criteria" is required before a handover can be reviewed
          ┌─ content/handovers/apex.md:4:8
        4 │ stage: in-review
          │        ^^^^^^^^^ from this stage on
          = help: add a section "## Success criteria"

        """
    )
  }

  @Test func marksStandUnderWideAndCombiningCharacters() throws {
    let finding = try Self.finding(in: "顧客 a\u{308} 🚀\t«名前» x")
    #expect(
      Self.rendered(finding) == """
        error[example-kind]: something is wrong
          ┌─ content/a.md:1:8
        1 │ 顧客 a\u{308} 🚀    名前 x
          │              ^^^^
          = help: do this

        """
    )
  }

  @Test func aFindingOfSeveralLinesMarksTheFirst() throws {
    let finding = try Self.finding(in: "one «two\nthree» four")
    #expect(
      Self.rendered(finding) == """
        error[example-kind]: something is wrong
          ┌─ content/a.md:1:5
        1 │ one two
          │     ^^^
          = help: do this

        """
    )
  }

  @Test func anEmptyPlaceHasOneMark() throws {
    let finding = try Self.finding(in: "«»")
    #expect(
      Self.rendered(finding) == """
        error[example-kind]: something is wrong
          ┌─ content/a.md:1:1
        1 │
          │ ^
          = help: do this

        """
    )
  }

  @Test func longLinesAreCutAroundTheFinding() throws {
    let finding = try Self.finding(
      in: String(repeating: "a", count: 300) + "«wrong»" + String(repeating: "b", count: 300)
    )
    #expect(
      Self.rendered(finding) == """
        error[example-kind]: something is wrong
          ┌─ content/a.md:1:301
        1 │ …\(String(repeating: "a", count: 60))wrong\(String(repeating: "b", count: 55))…
          │ \(String(repeating: " ", count: 61))^^^^^
          = help: do this

        """
    )
  }

  @Test func notesShowTheirPlaces() {
    let first = SourceFile(path: "content/a.md", text: "id: apex\n")
    let second = SourceFile(path: "content/b.md", text: String(repeating: "\n", count: 11) + "id: apex\n")
    let finding = Finding(
      Self.kind,
      "\"apex\" is taken",
      at: second.range(15, 19),
      notes: [.init("first used here", at: first.range(4, 8))],
      help: "one",
      "two"
    )
    #expect(
      Self.rendered(finding) == """
        error[example-kind]: "apex" is taken
           ┌─ content/b.md:12:5
        12 │ id: apex
           │     ^^^^
           ┌─ content/a.md:1:5
         1 │ id: apex
           │     ^^^^
           = note: first used here
           = help: one
           = help: two

        """
    )
  }

  @Test func noDocumentCanControlTheTerminal() throws {
    let finding = try Self.finding(
      in: "a\u{1B}[31m\u{202E}«b\u{7F}»\u{0}\u{9B}c",
      "says \u{1B}]0;title\u{7}",
      path: "content/\u{1B}[2J.md",
      label: "\u{8}",
      help: "\u{2066}x"
    )
    let text = Self.rendered(finding)
    let dangerous = text.unicodeScalars.filter { scalar in
      scalar != "\n"
        && (scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
          || (0x2066...0x2069).contains(scalar.value))
    }
    #expect(dangerous.isEmpty)
  }

  @Test func colorsAreOnlySetAndReset() throws {
    let finding = try Self.finding(in: "«a»")
    let text = Self.rendered(finding, style: .colored)
    let plain = text.replacing(try Regex("\u{1B}\\[[0-9;]+m"), with: "")
    #expect(plain == Self.rendered(finding))
    #expect(text.hasPrefix("\u{1B}[1;31merror[example-kind]\u{1B}[0m"))
  }
}
