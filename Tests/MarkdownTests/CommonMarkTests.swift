import Testing

/// The HTML of documents is what libcmark-gfm writes for them.
struct CommonMarkTests {
  /// Examples of the specification whose HTML differs on purpose.
  static let differences: [Int: String] = [
    625: "hyphens in a comment do not make it text",
    626: "the shortest comments are comments, and one may end with a hyphen, as in later versions of the specification",
  ]

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
    #expect(CommonMarkOracle.actual(difference.markdown) != (try CommonMarkOracle.expected(difference.markdown)))
  }
}
