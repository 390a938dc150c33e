import Testing

@testable import DocumentSchema

@Suite struct WordPatternTests {
  struct Case: Sendable {
    let pattern: String
    let matching: [String]
    let other: [String]
  }

  static let cases: [Case] = [
    Case(pattern: "[A-Z]{3}", matching: ["USD", "EUR"], other: ["usd", "US", "USDX", "", "ÄÖÜ"]),
    Case(pattern: "^PO-\\d{4,6}$", matching: ["PO-1234", "PO-123456"], other: ["PO-123", "PO-1234567", "xPO-1234"]),
    Case(pattern: "a|bc|", matching: ["a", "bc", ""], other: ["b", "abc"]),
    Case(pattern: "(ab)*c?", matching: ["", "c", "abc", "abab"], other: ["a", "cab", "cc"]),
    Case(pattern: "(?:a|b)+", matching: ["a", "abba"], other: ["", "c"]),
    Case(pattern: "[^a-c-]x", matching: ["dx", "éx", "🚚x"], other: ["ax", "-x", "x"]),
    Case(pattern: ".\\..", matching: ["a.b", "😀.😀"], other: ["a.b.", "axb"]),
    Case(pattern: "\\w+\\s\\w+", matching: ["a b", "A_1 2"], other: ["ab", "a  b"]),
    Case(pattern: "[a\\]]+", matching: ["a]"], other: ["b"]),
    Case(pattern: "x{0}y{2,}", matching: ["yy", "yyy"], other: ["y", "xyy"]),
    Case(pattern: "[é-]", matching: ["é", "-"], other: ["e"]),
  ]

  @Test(arguments: cases) func matchesWholeWords(_ example: Case) throws {
    let pattern = try #require(WordPattern(example.pattern))
    #expect(example.matching.filter { !pattern.matches($0) } == [])
    #expect(example.other.filter { pattern.matches($0) } == [])
  }

  @Test(arguments: [
    "", "[A-Z", "(", "a)", "*", "a**", "a{2", "a{3,2}", "[z-a]", "[]", "\\q", "(?=a)", "(a{99}){99}", "a{1001}", "\\",
    String(repeating: "a", count: 201),
  ]) func isNoPattern(_ text: String) {
    #expect(WordPattern(text) == nil)
  }

  @Test func takesNoTimeWhateverItSays() throws {
    let pattern = try #require(
      WordPattern(String(repeating: "(", count: 60) + "a*" + String(repeating: ")*", count: 60))
    )
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(!pattern.matches(String(repeating: "a", count: 190) + "b"))
      #expect(pattern.matches(String(repeating: "a", count: 190)))
      #expect(!pattern.matches(String(repeating: "a", count: 1_000_000)))
    }
    #expect(time < .seconds(1))
  }
}
