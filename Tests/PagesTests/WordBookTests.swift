import BuiltinFiles
import Diagnostics
import HandoverModel
import Templates
import Testing

@testable import Pages

/// The pages' own words: complete in each language, changed word by word by a project, and never without what belongs into them.
@Suite struct WordBookTests {
  private static let builtin = Dictionary(
    uniqueKeysWithValues: BuiltinFiles.templates.filter { $0.path.hasPrefix("templates/words/") }.map { file in
      (String(file.path.dropFirst("templates/words/".count)), SourceFile(path: file.path, bytes: file.bytes))
    }
  )

  private static func file(_ text: String) -> SourceFile {
    SourceFile(path: "templates/words/de.yaml", bytes: Array(text.utf8))
  }

  @Test func everyWordIsThereInEachLanguage() {
    #expect(Self.builtin.keys.sorted() == ["de.yaml", "en.yaml"])
    let book = WordBook(builtin: Self.builtin, own: [:])
    #expect(book.findings.map(\.message) == [])
    for language in SiteConfiguration.Language.allCases {
      let words = book[language]
      #expect(words.language == language)
      #expect(Phrase.allCases.filter { words[$0].isEmpty } == [])
    }
  }

  @Test func noPhraseHasSlots() {
    let book = WordBook(builtin: Self.builtin, own: [:])
    for language in SiteConfiguration.Language.allCases {
      #expect(Phrase.allCases.filter { book[language][$0].contains("{") } == [])
    }
  }

  @Test func aProjectChangesSingleWords() {
    let book = WordBook(
      builtin: Self.builtin,
      own: ["de.yaml": Self.file("clearToGo: \"Los?\"\ninDays: \"{count} Tage noch\"\n")]
    )
    #expect(book.findings.isEmpty)
    #expect(book[.german][.clearToGo] == "Los?")
    #expect(book[.german](.inDays, count: 1) == "1 Tage noch")
    #expect(book[.german][.yes] == "Ja")
    #expect(book[.english][.clearToGo] == "Clear to go?")
  }

  @Test(arguments: [
    ("clearTogo: x", "no page says anything called \"clearTogo\"", "clearTogo"),
    ("clearToGo: [x]", "\"clearToGo\" is not a text", "[x]"),
    ("inDays: \"in {days} {count}\"", "nothing is put in place of \"{days}\" in \"inDays\"", "\"in {days} {count}\""),
    ("inDays: soon", "\"inDays\" does not say \"{count}\"", "soon"),
    ("inDays: {one: x}", "\"inDays\" is not a text", "{one: x}"),
  ]) func aWrongWordIsFoundAtItsPlace(_ line: String, _ message: String, _ place: String) {
    let book = WordBook(builtin: Self.builtin, own: ["de.yaml": Self.file(line + "\n")])
    #expect(book.findings.map(\.message) == [message])
    #expect(book.findings.map(\.range.text) == [place])
  }

  @Test func whatIsMissingInALanguageIsFound() {
    var files = Self.builtin
    files["de.yaml"] = Self.file("yes: Ja\n")
    let book = WordBook(builtin: files, own: [:])
    #expect(book.findings.count == Phrase.allCases.count + Sentence.allCases.count - 1)
    #expect(book.findings.contains { $0.message == "the word \"clearToGo\" is missing" })
  }

  /// What is put in may hold braces of its own: it is not looked at again.
  @Test func whatIsPutInIsPutInOnce() {
    let words = WordBook(builtin: Self.builtin, own: [:])[.english]
    #expect(words(.briefTitle, ["customer": "{customer} {count} & Sons"]) == "{customer} {count} & Sons: brief")
    let html = words(.promisedTo, ["name": SafeHTML(escaping: "<b>{name}</b>")])
    #expect(String(decoding: html.bytes, as: UTF8.self) == "to &lt;b&gt;{name}&lt;/b&gt;")
  }

  @Test(arguments: [
    (0, "today", "heute"), (1, "tomorrow", "morgen"), (-1, "yesterday", "gestern"), (2, "in 2 days", "in 2 Tagen"),
    (-3, "3 days ago", "vor 3 Tagen"),
  ]) func distancesAreSaidAsBrowsersSayThem(_ days: Int, _ english: String, _ german: String) throws {
    let book = WordBook(builtin: Self.builtin, own: [:])
    let today = try #require(CalendarDate("2026-04-01"))
    #expect(book[.english].distance(from: today, to: today.adding(days: days)) == english)
    #expect(book[.german].distance(from: today, to: today.adding(days: days)) == german)
  }
}
