import Diagnostics
import TestSupport
import Testing

@testable import Fixes

@Suite struct UnifiedDiffTests {
  @Test(arguments: [
    ("a\nb\nc\n", "a\nX\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+X\n c\n"),
    ("a\n", "a\nb\n", "@@ -1,1 +1,2 @@\n a\n+b\n"),
    ("", "b", "@@ -0,0 +1,1 @@\n+b\n\\ No newline at end of file\n"),
    ("a\r\nb", "a\r\nc", "@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"),
    (
      "a\rb\r", "a\rc\r",
      "@@ -1,1 +1,1 @@\n-a\rb\r\n\\ No newline at end of file\n+a\rc\r\n\\ No newline at end of file\n"
    ),
    (
      "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "X\n2\n3\n4\n5\n6\n7\n8\nY\n",
      "@@ -1,4 +1,4 @@\n-1\n+X\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+Y\n"
    ),
  ])
  func shows(old: String, new: String, hunks: String) {
    let diff = UnifiedDiff(from: SourceFile(path: "./content/a b.md", text: old), to: Array(new.utf8))
    #expect(String(decoding: diff.bytes, as: UTF8.self) == "--- a/content/a b.md\t\n+++ b/content/a b.md\t\n" + hunks)
  }

  @Test func sameTextsHaveNone() {
    #expect(UnifiedDiff(from: SourceFile(path: "a.md", text: "a\n"), to: Array("a\n".utf8)).bytes == [])
  }

  @Test func oddNamesAreQuoted() {
    let diff = UnifiedDiff(from: SourceFile(path: "/x/\"é\"\n.md", text: "a\n"), to: [])
    let head = "--- \"a/x/\\\"\\303\\251\\\"\\012.md\"\n"
    #expect(String(decoding: diff.bytes, as: UTF8.self).hasPrefix(head))
  }

  /// Applied by hand, any difference gives the new text.
  @Test func appliedGivesTheNewText() {
    var chance = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let old = (0..<Int.random(in: 0...30, using: &chance)).map { _ in "\(Int.random(in: 0...4, using: &chance))\n" }
      let new = old.flatMap { line -> [String] in
        switch Int.random(in: 0...9, using: &chance) {
        case 0: []
        case 1: [line, "\(Int.random(in: 0...4, using: &chance))\n"]
        case 2: ["new\n"]
        default: [line]
        }
      }
      let changes = LineChanges(from: Array(old.joined().utf8), to: Array(new.joined().utf8))
      var made: [String] = []
      var place = 0
      for change in changes.changes {
        made += old[place..<change.old.lowerBound] + new[change.new]
        place = change.old.upperBound
      }
      #expect(made + old[place...] == new)
    }
  }
}
