import Testing

@testable import RunReports

/// Texts as SARIF wants them: sections 3.11.5 and 3.11.6 of the standard, and RFC 3986.
@Suite struct SARIFTextTests {
  @Test(arguments: [
    ("{{client}} and {0}", "{{{{client}}}} and {{0}}"),
    ("[here](1)", "\\[here\\](1)"),
    ("[x] is no link", "[x] is no link"),
  ])
  func messagesArePlain(_ text: String, _ expected: String) { #expect(SARIFMessage.plain(text) == expected) }

  @Test func linksKeepTheirWords() { #expect(SARIFMessage.link("a [b] {c} \\", to: 2) == "[a \\[b\\] {{c}} \\\\](2)") }

  @Test(arguments: [
    ("content/handovers/apex.md", "content/handovers/apex.md"),
    ("a b%0A#1?2:3/é👩.md", "a%20b%250A%231%3F2%3A3/%C3%A9%F0%9F%91%A9.md"),
    ("a\n\\", "a%0A%5C"),
  ])
  func pathsAreURIs(_ path: String, _ expected: String) { #expect(SARIFText.percentEncoded(path) == expected) }
}
