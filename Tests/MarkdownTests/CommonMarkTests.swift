import Testing

/// The HTML of documents is what libcmark-gfm writes for them.
struct CommonMarkTests {
  /// Examples of the specification whose HTML differs on purpose.
  static var differences: [Int: String] {
    var differences = [
      626:
        "the shortest comments are comments, and one may end with a hyphen, as in later versions of the specification"
    ]
    if CommonMarkOracle.isLater {
      for example in [388, 416, 424, 425, 426, 463, 464, 465, 467] {
        differences[example] =
          "later versions leave out what is strong within what is strong, the specification does not"
      }
    } else {
      differences[625] = "hyphens in a comment do not make it text"
    }
    return differences
  }

  /// Definitions that no link uses, which are shown: by the number of the example, what is added, and what it stands behind.
  static let strays: [Int: (added: String, behind: String)] = [
    204: ("<p>[foo]: second</p>\n", "<p><a href=\"first\">foo</a></p>\n"),
    207: ("<p>[foo]: /url</p>\n", ""),
    208: ("<p>[\nfoo\n]: /url</p>\n", ""),
    210: ("<p>[foo]: /url</p>\n", ""),
    317: ("<p>[ref]: /url</p>\n", "<p>b</p>\n"),
    535: ("<p>[ref]: /uri</p>\n", "&gt;</p>\n"),
    536: ("<p>[ref]: /uri</p>\n", "</code></p>\n"),
    537: ("<p>[ref]: /uri</p>\n", "</a></p>\n"),
    543: ("<p>[foo]: /url2</p>\n", ""),
    544: ("<p>[foo!]: /url</p>\n", "<p>[bar][foo!]</p>\n"),
    562: ("<p>[foo]: /url &quot;title&quot;</p>\n", "<p>[foo]</p>\n"),
    564: ("<p>[foo]: /url1</p>\n", "<p><a href=\"/url2\">foo</a></p>\n"),
    566: ("<p>[foo]: /url1</p>\n", "<p><a href=\"\">foo</a></p>\n"),
    570: ("<p>[foo]: /url2</p>\n", "<p>[foo]<a href=\"/url1\">bar</a></p>\n"),
    591: ("<p>[foo]: /url &quot;title&quot;</p>\n", "<p>![foo]</p>\n"),
  ]

  @Test func specification() throws {
    let examples = try CommonMarkOracle.examples()
    #expect(examples.count == 652)
    for example in examples {
      var expected = try CommonMarkOracle.expected(example.markdown)
      if let stray = Self.strays[example.example] {
        let place = try #require(
          stray.behind.isEmpty ? expected.startIndex : expected.firstRange(of: stray.behind)?.upperBound
        )
        expected.insert(contentsOf: stray.added, at: place)
      }
      let actual = CommonMarkOracle.actual(example.markdown)
      if let reason = Self.differences[example.example] {
        #expect(actual != expected, "example \(example.example) no longer differs: \(reason)")
      } else {
        #expect(actual == expected, "example \(example.example): \(example.markdown)")
      }
    }
  }

  @Test(arguments: GitHubExamples.all)
  func gitHub(_ markdown: String) throws {
    #expect(CommonMarkOracle.actual(markdown) == (try CommonMarkOracle.expected(markdown)))
  }

  @Test(arguments: GitHubExamples.differences)
  func differences(_ difference: GitHubExamples.Difference) throws {
    #expect(CommonMarkOracle.actual(difference.markdown) == difference.html)
    if difference.isGone, CommonMarkOracle.isLater { return }
    #expect(CommonMarkOracle.actual(difference.markdown) != (try CommonMarkOracle.expected(difference.markdown)))
  }
}
