internal import FrontMatter

/// The text of a new document, made from the schema of its kind: what is required of it as fields to fill in, and its sections
/// in their order, each with guidance in a comment and an empty form.
public struct Skeleton: Sendable {
  /// The text, a whole Markdown file.
  public let text: String

  /// A new document of `kind`.
  ///
  /// - Parameters:
  ///   - kind: The schema.
  ///   - language: The language of the titles and of the guidance: `en`, `de`.
  ///   - values: What is known already, under the names of the fields; several values of a list with commas between them.
  ///   - vocabulary: The words that the schema refers to by name.
  ///   - people: The ids of our people, under their roles.
  public init(
    of kind: DocumentKind,
    in language: String,
    values: [String: String],
    vocabulary: Vocabulary,
    people: [String: [String]] = [:]
  ) {
    let words = SkeletonWords(language)
    let hints = FieldHints(words: words, language: language, vocabulary: vocabulary, people: people)
    let fields = SkeletonFields(of: kind, values: values, hints: hints)
    let title = values["customer"] ?? values["title"] ?? kind.titles.text(in: language)
    let sections = kind.sections.flatMap { SkeletonSection($0, language: language, words: words).lines }
    let lines = ["---"] + fields.lines + ["---", "", "# " + Self.escaped(title), ""] + sections
    text = lines.map { $0 + "\n" }.joined().trimmingEnd() + "\n"
  }

  /// `text` as Markdown that shows these very characters, on one line.
  static func escaped(_ text: String) -> String {
    let line = Array(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    var result = ""
    for (place, character) in line.enumerated() {
      let isSpecial =
        switch character {
        case "&": place + 1 < line.count && line[place + 1] != " "
        case "#": place == 0 || line[place - 1] == " " || line[place - 1] == "#"
        default: "\\`*_[]<>|~".contains(character)
        }
      if isSpecial { result += "\\" }
      result.append(character)
    }
    return result
  }
}

extension SectionRule {
  /// The lines of an empty section: its heading of level 2, its guidance as a comment, its form; titles in `language`.
  public func skeletonLines(in language: String) -> [String] {
    SkeletonSection(self, language: language, words: SkeletonWords(language)).lines
  }
}

extension ColumnRule {
  /// Its title in `language`, as it is written in a table.
  public func skeletonTitle(in language: String) -> String { Skeleton.escaped(names.titles.text(in: language)) }
}

extension String {
  /// Without the line ends at its end.
  fileprivate func trimmingEnd() -> String {
    var text = self[...]
    while text.last?.isNewline == true { text.removeLast() }
    return String(text)
  }
}
