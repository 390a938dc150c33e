internal import Diagnostics
internal import FrontMatter

extension Names {
  /// The title and the aliases in the rules of `entry`, each of which is added to `register`.
  init(_ entry: RuleEntry, _ register: inout NameRegister, _ faults: inout SchemaFaults) {
    let titles = LocalizedText.scalars(entry.rules, "title", &faults)
    if entry.rules["title"] == nil {
      let title = entry.key.prefix(1).uppercased() + entry.key.dropFirst().replacing("-", with: " ")
      faults.report(
        "\(faults.quoted(entry.key)) has no title",
        at: entry.place,
        help: "write title: { en: \(title) }"
      )
    }
    let aliases = Self.aliases(entry.rules, &faults)
    let names = titles.map { $0.text } + aliases
    for name in names {
      if HeadingNames.folded(name.text).isEmpty {
        faults.report(
          "\(faults.quoted(name.text)) has no letter or digit to be found by",
          at: name.range,
          help: "write a word or two"
        )
      } else {
        register.add(name.text, of: entry.key, at: name.range, &faults)
      }
    }
    self.init(titles: LocalizedText(titles), aliases: aliases.map(\.text))
  }

  /// Aliases are a list, or a list for each language.
  private static func aliases(_ rules: FieldMap, _ faults: inout SchemaFaults) -> [FieldValue.Scalar] {
    guard case .map(let languages)? = rules["aliases"]?.value else { return faults.words(rules, "aliases") }
    LocalizedText.reportLanguages(languages, &faults)
    return languages.fields.flatMap { faults.words(in: $0.value, of: $0.name) }
  }
}

extension LocalizedText {
  /// The text behind `name` in `rules`, in each language; empty where there is none.
  init(_ rules: FieldMap, _ name: String, _ faults: inout SchemaFaults) {
    self.init(Self.scalars(rules, name, &faults))
  }

  /// The same as values with their places; the language is the first part.
  static func scalars(
    _ rules: FieldMap,
    _ name: String,
    _ faults: inout SchemaFaults
  ) -> [(language: String, text: FieldValue.Scalar)] {
    guard let value = rules[name]?.value else { return [] }
    // A text without a language is in English, in which every schema is written first.
    if case .scalar(let scalar) = value { return [("en", scalar)] }
    guard case .map(let map) = value else {
      faults.report(
        "\"\(name)\" needs a text, or one for each language",
        at: value.range,
        help: "write \(name): { en: … }"
      )
      return []
    }
    reportLanguages(map, &faults)
    return map.fields.compactMap { field in faults.scalar(map, field.name).map { (field.name, $0) } }
  }

  init(_ scalars: [(language: String, text: FieldValue.Scalar)]) {
    self.init(texts: Dictionary(scalars.map { ($0.language, $0.text.text) }, uniquingKeysWith: { first, _ in first }))
  }

  /// A language is two or three small letters; company names them as they like.
  static func reportLanguages(_ map: FieldMap, _ faults: inout SchemaFaults) {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    for field in map.fields
    where !(2...3).contains(field.name.utf8.count) || !field.name.utf8.allSatisfy(letters.contains) {
      faults.report(
        "\(faults.quoted(field.name)) is not a language",
        at: field.nameRange,
        help: "write its two small letters, such as en or de"
      )
    }
  }
}
