import Testing

@testable import RunReports

/// Text in XML 1.0.
@Suite struct XMLTextTests {
  @Test(arguments: [
    ("a & <b> \"c\" ]]>", "a &amp; &lt;b&gt; &quot;c&quot; ]]&gt;"),
    ("tab\treturn\r", "tab&#9;return&#13;"),
    ("\u{0}\u{B}\u{1F}\u{7F}\u{85}\u{FFFE}\u{1FFFF}", String(repeating: "\u{FFFD}", count: 7)),
    ("ä 👩🏽‍🚒 \u{FFFD} \u{E000}", "ä 👩🏽‍🚒 \u{FFFD} \u{E000}"),
  ])
  func isWellFormed(_ text: String, _ expected: String) {
    #expect(XMLText.content(text) == expected)
    #expect(XMLText.attribute(text) == expected)
  }

  @Test func linesStayLines() {
    #expect(XMLText.content("a\nb\r\nc") == "a\nb&#13;\nc")
    #expect(XMLText.attribute("a\nb\r\nc") == "a&#10;b&#13;&#10;c")
  }
}
