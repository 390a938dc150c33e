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

  @Test func specification() throws {
    let examples = try CommonMarkOracle.examples()
    #expect(examples.count == 652)
    for example in examples {
      let expected = try CommonMarkOracle.expected(example.markdown)
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
