import Diagnostics
import Testing

/// Lists and numbers in words.
@Suite struct WordingTests {
  @Test(arguments: [
    ([], ""),
    (["a"], "a"),
    (["a", "b"], "a and b"),
    (["a", "b", "c"], "a, b and c"),
  ])
  func aListHasItsWordBeforeTheLastOne(_ parts: [String], _ words: String) {
    #expect(Wording.list(parts) == words)
    #expect(Wording.list(parts, "or") == words.replacing(" and ", with: " or "))
  }

  @Test func oneIsNotMany() {
    #expect([0, 1, 2].map { Wording.count($0, "day") } == ["0 days", "1 day", "2 days"])
    #expect([0, 1, 2].map { Wording.count($0, "fix", "fixes", none: "no") } == ["no fixes", "1 fix", "2 fixes"])
  }
}
