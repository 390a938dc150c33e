import Testing

/// The largest documents that somebody may really write.
enum RealDocuments {
  /// A document, and what it holds.
  struct Document: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let blocks: Int
    let links: Int

    var testDescription: String { name }
  }

  static let all = [
    Document(
      name: "2,000 items with bold labels and links",
      text: (0..<2_000).map { "- **Label \($0):** text with [a link](b\($0).md) and more (@jordan, Day 3)\n" }.joined(),
      blocks: 1,
      links: 2_000
    ),
    Document(
      name: "a table of 40 columns and 3,000 rows",
      text: "|" + String(repeating: " a |", count: 40) + "\n|" + String(repeating: "---|", count: 40) + "\n"
        + String(repeating: "|" + String(repeating: " cell |", count: 40) + "\n", count: 3_000),
      blocks: 1,
      links: 0
    ),
    Document(
      name: "300 KB of prose with 3,000 links",
      text: (0..<3_000).map {
        "Some prose with *emphasis* and a [link](b\($0).md) which goes on for a while, and **more** of it.\n"
          + ($0 % 5 == 4 ? "\n" : "")
      }.joined(),
      blocks: 600,
      links: 3_000
    ),
    Document(
      name: "a paragraph of 200 KB",
      text: (0..<2_000).map {
        "Some prose with *emphasis* and a [link](b\($0).md) which goes on for a while, and on.\n"
      }.joined(),
      blocks: 1,
      links: 2_000
    ),
    Document(
      name: "3,000 references",
      text: (0..<3_000).map { "see [a\($0)]\n" + ($0 % 10 == 9 ? "\n" : "") }.joined() + "\n"
        + (0..<3_000).map { "[a\($0)]: https://a.example/a/long/path/\($0) \"a title\"\n" }.joined(),
      blocks: 300,
      links: 3_000
    ),
    Document(
      name: "500 KB of code",
      text: "```json\n" + String(repeating: "  {\"a_b\": [1, 2, {\"*\": \"<|>\"}]},\n", count: 15_000) + "```\n",
      blocks: 1,
      links: 0
    ),
    Document(name: "50 quotes in one another", text: String(repeating: "> ", count: 50) + "a\n", blocks: 1, links: 0),
    Document(
      name: "30 lists in one another",
      text: (0..<30).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
      blocks: 1,
      links: 0
    ),
    Document(
      name: "1,000 e-mail addresses in a line",
      text: String(repeating: "a.b@c.example, ", count: 1_000),
      blocks: 1,
      links: 1_000
    ),
    Document(
      name: "long rules",
      text: "- " + String(repeating: "- ", count: 300) + "\n" + String(repeating: "*", count: 900) + "\n",
      blocks: 2,
      links: 0
    ),
    Document(
      name: "a table of dashes",
      text: "| a | b |\n|---|---|\n" + String(repeating: "| - | - |\n", count: 5_000),
      blocks: 1,
      links: 0
    ),
  ]
}
