import Diagnostics
import FrontMatter
import TestSupport
import Testing

/// The comments of front matter and of YAML files, marked in the text; what looks like one within a value is none.
struct CommentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let comments: [String]
    var testDescription: String { name }

    init(_ name: String, _ text: String, _ comments: [String]) {
      self.name = name
      self.text = text
      self.comments = comments
    }
  }

  @Test("in front matter", arguments: ends + values + blocks + flows + broken, ["\n", "\r\n", "\r"])
  func frontMatter(_ example: Case, lineEnd: String) {
    for head in ["---\n", "\u{FEFF}---\nid: 客户 👩🏽‍🚒\n"] {
      let marked = MarkedText(Self.with(lineEnd, head + example.text + "---\n# no comment"))
      let comments = DocumentParts(splitting: marked.file).comments
      #expect(comments.map(\.text) == example.comments)
      #expect(comments.map(\.range.text) == marked.places.map { marked.file.range($0).text })
      #expect(comments.map(\.range.bytes) == marked.places)
      #expect(comments.map(\.line.text) == Self.lines(of: marked))
    }
  }

  @Test("in YAML files", arguments: ends + values + blocks + flows + broken + wholeFiles, ["\n", "\r\n", "\r"])
  func files(_ example: Case, lineEnd: String) {
    for head in ["", "\u{FEFF}"] {
      let marked = MarkedText(Self.with(lineEnd, head + example.text), path: "content/people.yaml")
      let comments = YAMLDocument(reading: marked.file).comments
      #expect(comments.map(\.text) == example.comments)
      #expect(comments.map(\.range.bytes) == marked.places)
      #expect(comments.map(\.line.text) == Self.lines(of: marked))
    }
  }

  @Test func withoutFrontMatter() {
    #expect(DocumentParts(splitting: SourceFile(path: "a.md", text: "# a\nb: c # d\n")).comments.isEmpty)
    #expect(DocumentParts(splitting: SourceFile(path: "a.md", text: "")).comments.isEmpty)
  }

  /// Comments on one line of an editor that YAML takes for many, each after a value that is broken.
  @Test func manyComments() {
    let text =
      String(repeating: "# a\u{2028}", count: 100_000) + "\nb: @c # d\n" + String(repeating: "# e\n", count: 100_000)
    let file = SourceFile(path: "content/people.yaml", text: text)
    var comments: [YAMLComment] = []
    let time = ContinuousClock().measure { comments = YAMLDocument(reading: file, upTo: 4 << 20).comments }
    #expect(comments.count == 200_000)
    #expect(time < .seconds(10))
  }

  private static func with(_ lineEnd: String, _ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
  }

  /// The lines on which the marked places of `marked` stand, cut by their characters: another way than the one tested.
  private static func lines(of marked: MarkedText) -> [String] {
    marked.places.map { place in
      let text = marked.text.utf8
      let start = text.index(text.startIndex, offsetBy: place.lowerBound)
      let before = marked.text[..<start].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).last ?? ""
      let after = marked.text[start...].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).first ?? ""
      return String(before.unicodeScalars.drop { $0 == "\u{FEFF}" }) + after
    }
  }

  static let ends = [
    Case("behind a value", "a: b  «# baton-ignore renewal-odd: why»\nc: d\n", ["baton-ignore renewal-odd: why"]),
    Case("blanks around it", "a: b\t«# \t c # d\t »\n", ["c # d"]),
    Case("empty", "a: b «#»\nc: d «##»\n", ["", "#"]),
    Case(
      "lines of comments",
      "«# one»\na: b\n  «# two»\n\n«#three»\nc: d\n«# four»\n",
      ["one", "two", "three", "four"]
    ),
    Case("nothing written", "a: «# b»\nc:   «# d»\n", ["b", "d"]),
    Case("only comments", "«# a»\n«# b»\n", ["a", "b"]),
    Case("emoji before", "👩🏽‍🚒: 客户 «# 👨‍👩‍👧 e\u{301}»\n", ["👨‍👩‍👧 e\u{301}"]),
    Case("in a list and a group", "a:\n  - b «# c»\n  - d: e «# f»\n    g: h\n", ["c", "f"]),
  ]

  static let values = [
    Case("within a word", "a: b#c\nd: https://e.example/f#g «# h»\n", ["h"]),
    Case("in double quotes", "a: \"b # c\"\nd: \"e \\\" # f\" «# g»\n", ["g"]),
    Case("in single quotes", "a: 'b # c'\nd: 'e '' # f' «# g»\n", ["g"]),
    Case("quotes over lines", "a: \"b\n  # c\n  d\" «# e»\nf: 'g\n  # h' «# i»\n", ["e", "i"]),
    Case("quoted names", "\"a # b\": c «# d»\n'e # f': g\n", ["d"]),
    Case("two lines of words", "a: b\n  c#d\n  e «# f»\n", ["f"]),
  ]

  static let blocks = [
    Case("literal", "a: |\n  b # c\n  # d\n\n  e\nf: g «# h»\n", ["h"]),
    Case("folded", "a: >-\n  # b\n  c\n«# d»\n", ["d"]),
    Case("behind the header", "a: | «# b»\n  c # d\ne: >2 «# f»\n  # g\n", ["b", "f"]),
    Case("in a list", "a:\n  - |\n    b # c\n  «# d»\n  - e\n", ["d"]),
  ]

  static let flows = [
    Case("list", "a: [b, c#d, \"e # f\"] «# g»\n", ["g"]),
    Case("list over lines", "a: [b, «# c»\n  'd # e', «# f»\n  «# g»\n  h] «# i»\n", ["c", "f", "g", "i"]),
    Case("group over lines", "a: { b: c, «# d»\n  e: f#g } «# h»\n", ["d", "h"]),
  ]

  static let broken = [
    Case("a broken line above", "a: @b\nc: d «# e»\n", ["e"]),
    Case("a broken line below", "a: b «# c»\nd: &e f\n«# g»\n", ["c", "g"]),
    Case("a broken line within", "a:\n  b: c «# d»\n  e: @f\n  g: h «# i»\nj: k «# l»\n", ["d", "i", "l"]),
    Case("a name twice", "a: b «# c»\na: d «# e»\n", ["c", "e"]),
    Case("a tab", "a: b «# c»\n\td: e\nf: g «# h»\n", ["c", "h"]),
  ]

  static let wholeFiles = [
    Case("above the document", "«# people»\n---\na: b «# c»\n...\n# not read\n", ["people", "c"])
  ]
}
