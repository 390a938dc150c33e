import Diagnostics
import Markdown
import Testing

/// Documents that hold too much of something, and what is said about them. The place is marked.
enum ShapeFindings {
  struct Expectation: Sendable, CustomTestStringConvertible {
    let kind: FindingKind
    let message: String
    let marked: String

    var testDescription: String { kind.id + ": " + message }
  }

  private static func lines(_ part: String, _ count: Int) -> String { String(repeating: part, count: count) }

  static let all = [
    Expectation(
      kind: .fileTooLarge,
      message: "1.2 MB is the size of this file; at most 1 MB can be read",
      marked: "«»" + lines("a", 1_300_000)
    ),
    Expectation(
      kind: .tooWide,
      message: "251 columns stand in this table; at most 200 can be read",
      marked: "text\n\n|" + lines("a|", 251) + "\n«|" + lines("-|", 251) + "»\n"
    ),
    Expectation(
      kind: .tooWide,
      message: "300 columns stand in this table; at most 200 can be read",
      marked: "|a|\n|-|\n«|" + lines("a|", 300) + "»\n"
    ),
    Expectation(
      kind: .tooWide,
      message: "more than 200000 cells stand in the tables up to here, more than can be read",
      marked: "|" + lines("a|", 100) + "\n|" + lines("-|", 100) + "\n" + lines("|b\n", 2_000) + "«|c»\n|d\n"
    ),
    Expectation(
      kind: .tooDeep,
      message: "more than 64 quotes and lists stand one within another here, more than can be read",
      marked: "a\n\n  «" + lines("> ", 65) + "a»\n"
    ),
    Expectation(
      kind: .tooDeep,
      message: "more than 64 quotes and lists stand one within another here, more than can be read",
      marked: (0..<64).map { lines("  ", $0) + "- a\n" }.joined() + lines("  ", 64) + "«- a»\n"
    ),
    Expectation(
      kind: .tooDeep,
      message: "more than 64 emphases and images stand one within another here, more than can be read",
      marked: "a\n\n«" + lines("*a ", 300) + lines("a*", 300) + "»\n"
    ),
    Expectation(
      kind: .tooDeep,
      message: "quotes and lists stand one within another over so many lines up to here, more than can be read",
      marked: (0..<60).map { lines("  ", $0) + "- a\n" }.joined() + lines("\n", 83_302) + "«»\n" + lines("\n", 10)
    ),
    Expectation(
      kind: .tooDense,
      message:
        "more than 10000 marks such as *, _, ~ and [ stand in this paragraph, more than can be read",
      marked: "a\n\n«" + lines("*a ", 10_000) + "*a»\n"
    ),
    Expectation(
      kind: .tooDense,
      message: "more than 400000 marks and short lines stand up to here, more than can be read",
      marked: "«" + lines("&", 400_001) + "»\n"
    ),
    Expectation(
      kind: .tooDense,
      message: "more than 150000 paragraphs, headings and items stand up to here, more than can be read",
      marked: lines("#\n", 150_000) + "«#»\n#\n"
    ),
    Expectation(
      kind: .tooDense,
      message:
        "very many marks, very long links or e-mail addresses, or very many beginnings of HTML stand up to here, more than can be read",
      marked: "«http://a" + lines(")", 20_000) + "»\n"
    ),
    Expectation(
      kind: .tooDense,
      message: "very long lines with many links or e-mail addresses stand up to here, more than can be read",
      marked: "[a]: " + lines("b", 20_000) + "\n\n«" + lines("[a] ", 900) + "[a]»\n"
    ),
    Expectation(
      kind: .tooDense,
      message: "so many lines that could be a table's second one follow one another up to here, more than can be read",
      marked: "a\n" + lines("b\n", 30_000) + "«|-|»\n"
    ),
  ]
}
