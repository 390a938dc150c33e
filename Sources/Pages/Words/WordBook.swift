public import Diagnostics
internal import FrontMatter
internal import HandoverModel

/// The pages' own words, in every language: `templates/words/en.yaml`, `templates/words/de.yaml`.
///
/// Each file maps the names of phrases and sentences to texts: a plain one, or for what is counted one text for one thing and another for
/// more.
///
///     completeForStage: Complete for its stage?
///     thingsMissing: {one: "{count} thing is missing", other: "{count} things are missing"}
///
/// A project's own file of the same name changes only those that it names. Every word of every language is there, and has the slots that
/// it is to have: whatever is not so is a finding.
public struct WordBook: Sendable {
  /// What is wrong with the words.
  public let findings: [Finding]
  private let words: [SiteConfiguration.Language: Words]

  /// The words in the `builtin` files, each changed by the project's `own` file of the same name; both by their names: `en.yaml`.
  public init(builtin: [String: SourceFile], own: [String: SourceFile]) {
    var words: [SiteConfiguration.Language: Words] = [:]
    var findings: [Finding] = []
    for language in SiteConfiguration.Language.allCases {
      let name = language.rawValue + ".yaml"
      var reading = WordReading()
      if let file = builtin[name] {
        reading.read(file)
        reading.findMissing(in: file)
      }
      if let file = own[name] { reading.read(file) }
      words[language] = Words(in: language, reading.phrases, reading.sentences)
      findings += reading.findings
    }
    self.words = words
    self.findings = findings
  }

  /// The words in `language`.
  subscript(language: SiteConfiguration.Language) -> Words { words[language] ?? Words(in: language, [:], [:]) }
}

/// Reads files of words, the later ones over the earlier ones.
private struct WordReading {
  private(set) var phrases: [Phrase: String] = [:]
  private(set) var sentences: [Sentence: SentenceText] = [:]
  private(set) var findings: [Finding] = []

  private static let names = Phrase.allCases.map(\.rawValue) + Sentence.allCases.map(\.rawValue)

  mutating func read(_ file: SourceFile) {
    let document = YAMLDocument(reading: file)
    findings += document.findings
    for field in document.fields.fields {
      if let phrase = Phrase(rawValue: field.name) {
        read(phrase, field)
      } else if let sentence = Sentence(rawValue: field.name) {
        read(sentence, field)
      } else {
        let near = Self.names.nearest(to: field.name)
        report(
          "no page says anything called \"\(field.name)\"",
          at: field.nameRange,
          help: near.map { "did you mean \"\($0)\"?" } ?? "the names are those of the built-in words"
        )
      }
    }
  }

  private mutating func read(_ phrase: Phrase, _ field: FieldMap.Field) {
    guard case .scalar(let scalar) = field.value else {
      return report("\"\(field.name)\" is not a text", at: field.value.range, help: "write its text behind the colon")
    }
    phrases[phrase] = scalar.text
  }

  private mutating func read(_ sentence: Sentence, _ field: FieldMap.Field) {
    guard let text = SentenceText(field.value) else {
      return report(
        "\"\(field.name)\" is not a text",
        at: field.value.range,
        help: "write one text, or for what is counted two: {one: …, other: …}"
      )
    }
    for name in text.slots.subtracting(sentence.slots).sorted() {
      report(
        "nothing is put in place of \"{\(name)}\" in \"\(field.name)\"",
        at: field.value.range,
        help: "what can be put in: " + sentence.slots.sorted().map { "{\($0)}" }.joined(separator: ", ")
      )
    }
    for name in sentence.slots.subtracting(text.other.slots).sorted() {
      report(
        "\"\(field.name)\" does not say \"{\(name)}\"",
        at: field.value.range,
        help: "write {\(name)} where it belongs"
      )
    }
    sentences[sentence] = text
  }

  /// Tells which words `file`, which must have all, does not have.
  mutating func findMissing(in file: SourceFile) {
    let missing =
      Phrase.allCases.filter { phrases[$0] == nil }.map(\.rawValue)
      + Sentence.allCases.filter { sentences[$0] == nil }.map(\.rawValue)
    for name in missing {
      report("the word \"\(name)\" is missing", at: file.beginning, help: "write its text")
    }
  }

  private mutating func report(_ message: String, at range: SourceRange, help: String) {
    findings.append(Finding(UnknownWord.kind, message, at: range, help: help))
  }
}

/// A file of words says what no page asks for, or not what a page asks for.
public enum UnknownWord {
  /// What is found.
  public static let kind = FindingKind(
    "unknown-word",
    .broken,
    summary: "A file of words names what no page says, or a text in it has not what belongs into it.",
    reason: "The words would be on no page, or a page would lack what it says.",
    wrong: "inDays: {one: tomorrow, other: \"in {days} days\"}",
    right: "inDays: {one: \"in {count} day\", other: \"in {count} days\"}"
  )
}
