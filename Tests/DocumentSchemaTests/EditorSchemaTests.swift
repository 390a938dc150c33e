import HandoverModel
import Testing

@testable import DocumentSchema

/// What JSON Schema is told of patterns and placeholders, against what Baton itself makes of the same texts.
@Suite struct EditorSchemaTests {
  private static let patterns = [
    "[A-Z]{3}", "#[0-9a-fA-F]{6}", "K-\\d{3}[a-z_.]?", "(a|bc)*d+", "[^x-z\\]]{2,}", "\\w+\\s?\\w*", "a{0,2}|b", ".",
    "[-a]+", "\\.\\/\\-", "x{2}",
  ]

  private static let words = [
    "", "USD", "usd", "USDX", "#0b5fff", "#0b5ff", "K-123", "K-123_", "K-12", "d", "abcbcd", "ab]", "ab", "xy",
    "two words", "two", "aa",
    "aaa", "b", "-", "-a-", "./-", "xx", "ü", "x\ny", "\t",
  ]

  @Test(arguments: patterns)
  func `a pattern matches the same words`(pattern: String) throws {
    let own = try #require(WordPattern(pattern))
    let expression = try Regex(#require(WordPattern.regularExpression(for: pattern))).matchingSemantics(.unicodeScalar)
    for word in Self.words { #expect((try expression.firstMatch(in: word) != nil) == own.matches(word), "\(word)") }
  }

  @Test func `no answer is told from an answer in the same way`() throws {
    let expression = try Regex(Placeholder.pattern).matchingSemantics(.unicodeScalar)
    let beginnings = [
      "", "UNKNOWN", "unknown", "Unknown!", "UNKNOWNS", "AN UNKNOWN", "xUNKNOWN", "UNKNOWN2", "ÜUNKNOWN", "tbd", "TBD.",
      "TBDs", "n/a", "N/A", "n.a.",
      "k.a", "keine Angabe", "keine  angabe", "?", "????", "?!", "…", "-", "--", "–", "—", "[Name]", "[Name] or [not]",
      "[", "{{client}}", "{{a}} b",
      "<company>", "<a>b", "__", "_ _", "_a", "YYYY-MM-DD", "tt.mm.jjjj", "unknown territory", "todo", "To do", "na",
      "naa", "x",
    ]
    for text in beginnings {
      for whole in [text, " \(text)", "\(text) ", "\(text) until May"] {
        let isOpen = try expression.firstMatch(in: whole) != nil
        #expect(isOpen == (Placeholder.presence(of: whole) != .given), "\(whole)")
      }
    }
  }
}
