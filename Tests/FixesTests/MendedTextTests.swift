import Diagnostics
import Testing

@testable import Fixes

/// How fixes are taken back, with rules that are none of Baton's.
@Suite struct MendedTextTests {
  /// Each "a" becomes "b".
  enum LetterA: FixRule {
    static let name = "letters"
    static func fixes(of document: FixableDocument) -> [Fix] { Self.fixes(of: "a", in: document, writing: "b") }

    static func fixes(of letter: String, in document: FixableDocument, writing text: String) -> [Fix] {
      let file = document.file
      return file.bytes.indices.filter { [file.bytes[$0]] == Array(letter.utf8) }.map { place in
        let range = file.range(place, place + 1)
        return Fix(.write, text, mending: nil, at: range, [TextEdit(range, text)])
      }
    }
  }

  /// Each "1" becomes "2".
  enum Digit: FixRule {
    static let name = "digits"
    static func fixes(of document: FixableDocument) -> [Fix] { LetterA.fixes(of: "1", in: document, writing: "2") }
  }

  /// Each "z" becomes two.
  enum Endless: FixRule {
    // What people are told is the same: a rule is not known by it.
    static let name = "letters"
    static func fixes(of document: FixableDocument) -> [Fix] { LetterA.fixes(of: "z", in: document, writing: "zz") }
  }

  /// Without front matter nothing is sure of a document; nothing in it is for these rules.
  private static let front = "---\nid: q\n---\n"

  private static func mended(_ text: inout MendedText) -> String {
    for _ in 0..<100 where text.isOpen {
      text.mend(FixTrial.document(in: SourceFile(path: text.original.path, bytes: text.bytes)))
    }
    return text.isOpen ? "without an end" : String(decoding: text.bytes.dropFirst(front.utf8.count), as: UTF8.self)
  }

  private static func text(_ text: String, by rules: [any FixRule.Type]) -> MendedText {
    MendedText(SourceFile(path: "content/handovers/acme.md", text: front + text), by: rules)
  }

  /// What the text says once it went back because of `words` and was mended again; `nil` where it could not.
  private static func without(_ text: inout MendedText, because words: String) -> String? {
    text.retreat(because: .newError(words)) ? mended(&text) : nil
  }

  @Test func eachRuleIsLeftOutAloneAndThenAll() {
    var text = Self.text("a1a\n", by: [LetterA.self, Digit.self])
    var said: String? = Self.mended(&text)
    #expect(said == "b2b\n" && text.reason == nil && text.takenBack.isEmpty)
    let steps = [("a2a\n", ["letters"]), ("b1b\n", ["digits"]), ("a1a\n", ["letters", "digits"])]
    for (number, step) in steps.enumerated() {
      said = Self.without(&text, because: "number \(number)")
      #expect(said == step.0 && text.takenBack.map { $0.name } == step.1)
      #expect(text.reason == .newError("number \(number)"))
    }
    said = Self.without(&text, because: "once more")
    #expect(said == nil && text.reason == .newError("number 2"))
  }

  @Test func oneOfThreeIsFoundAloneOrTogether() {
    var text = Self.text("a1z\n", by: [LetterA.self, Digit.self, Endless.self])
    var said: String? = Self.mended(&text)
    #expect(said == "b2z\n" && text.reason == .noEnd)
    #expect(text.takenBack.map { ObjectIdentifier($0) } == [ObjectIdentifier(Endless.self)])
    // Then the first two, and all.
    said = Self.without(&text, because: "x")
    #expect(said == "a1z\n" && text.reason == .noEnd && text.takenBack.count == 3)
    said = Self.without(&text, because: "x")
    #expect(said == nil)
  }

  @Test func aRuleWithoutAnEndIsLeftOut() {
    var text = Self.text("z\n", by: [Endless.self])
    let said = Self.mended(&text)
    #expect(said == "z\n" && text.reason == .noEnd && text.takenBack.map { $0.name } == ["letters"])
    #expect(text.made.isEmpty)
  }

  @Test func whatWasNotMendedIsNotTakenBack() {
    var text = Self.text("c\n", by: [LetterA.self, Digit.self])
    let said = Self.mended(&text)
    #expect(said == "c\n" && text.made.isEmpty)
    let again = Self.without(&text, because: "x")
    #expect(again == nil && text.reason == nil && text.takenBack.isEmpty)
  }
}
