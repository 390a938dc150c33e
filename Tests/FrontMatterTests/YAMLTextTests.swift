import Diagnostics
import TestSupport
import Testing

@testable import FrontMatter

/// Whatever is written as YAML reads back as the same text.
@Suite struct YAMLTextTests {
  static let texts = [
    "", " ", "a", "Müller & Söhne", "株式会社", "🚚", "yes", "No", "null", "~", "- a", "-", "a: b", "a:b", "a :b", "a:",
    "#x",
    "a #b", "a#b", "[a]", "{a}", "a, b", "\"a\"", "'a'", "it's", "a\\b", "@a", "`a`", "%a", "!a", "&a", "*a", "|", ">",
    "?",
    "? a", ": a", "0061", "15:00", "2026-04-08 15:00", "https://crm.example/a?b=c&d#e", "a\nb", "a\tb", "\u{7}",
    "\u{85}",
    "\u{2028}", "a ", " a", "---", "...", "=", "<<", "a\u{0301}", "\u{301}a", "(a)", "/a", "+1", "1.5",
    "...a", "a\r\nb",
  ]

  private static func read(_ yaml: String) -> (text: [String?], findings: [Finding]) {
    let document = YAMLDocument(reading: SourceFile(path: "x.yaml", text: yaml))
    let texts = document.fields.fields.flatMap { field -> [String?] in
      if case .list(let values, _) = field.value { return values.map(text) }
      if case .map(let map) = field.value { return map.fields.flatMap { [$0.name, text($0.value)] } }
      return [text(field.value)]
    }
    return (texts, document.findings)
  }

  private static func text(_ value: FieldValue) -> String? {
    if case .scalar(let scalar) = value { scalar.text } else { nil }
  }

  private static func check(_ text: String) {
    let block = read("x: \(YAMLText.value(text))\ny: b\n")
    #expect(block.text == [text, "b"] && block.findings == [], "\(text.debugDescription)")
    let list = read("x: \(YAMLText.list([text, "b"]))\n")
    #expect(list.text == [text, "b"] && list.findings == [], "\(text.debugDescription)")
    guard !text.isEmpty else { return }
    let tree = YAMLTree.block([("x", .flow([(text, .value(text)), ("b", .isTrue)]))])
    let flow = read(tree.lines().map { $0 + "\n" }.joined())
    #expect(flow.text == [text, text, "b", "true"] && flow.findings == [], "\(text.debugDescription)")
  }

  @Test(arguments: texts) func readsBack(_ text: String) { Self.check(text) }

  @Test func randomTextsReadBack() {
    var random = SeededGenerator(seed: 20_261_122)
    let parts = [
      "a", "B", "1", " ", ":", "#", "-", ",", "[", "]", "{", "}", "'", "\"", "\\", "ä", "🚚", "\n", "?", "!", "&", "*",
      "%", "@", "/", ".",
    ]
    for _ in 0..<3_000 { Self.check(random.text(of: parts, count: Int.random(in: 1...8, using: &random))) }
  }

  @Test func quotesOnlyWhatMustBe() {
    let plain = [
      "Apex Logistics", "2026-04-08 15:00", "https://crm.example/a", "Müller & Söhne", "it's", "jordan", "50%",
    ]
    #expect(plain.map { YAMLText.value($0) } == plain)
    #expect(
      ["yes", "a: b", "- x", "#1", "@jordan"].map { YAMLText.value($0) } == [
        "\"yes\"", "\"a: b\"", "\"- x\"", "\"#1\"", "\"@jordan\"",
      ]
    )
  }
}
