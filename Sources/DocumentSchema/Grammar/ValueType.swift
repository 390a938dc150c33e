/// What a value must be. Applied to what the author wrote, not to what YAML guesses.
public indirect enum ValueType: Sendable, Hashable {
  /// Any text.
  case text
  /// Lower-case letters, digits and hyphens: an id, a tag.
  case slug
  /// A day: `2026-05-07`.
  case date
  /// A day with or without a time of day.
  case dateTime
  /// A day as a plan names it: a date, `Day 14`, `D+30`.
  case day
  /// A whole number, in a range where there is one.
  case wholeNumber(ClosedRange<Int>?)
  /// A sum of money.
  case amount
  /// Yes or no.
  case flag
  /// An http or https address.
  case url
  /// One of some words.
  case word(Choices)
  /// One of some words, or a day.
  case wordOrDate(Choices)
  /// One of our people, by id.
  case person
  /// One of our people (`@jordan`), or somebody of the customer's by name.
  case someone
  /// The id of a document of another kind.
  case reference(to: String)
  /// Several of a type.
  case list(ValueType)
  /// Any names, each with a value of a type.
  case map(ValueType)
  /// Fields of their own.
  case group([FieldRule])
}

/// The words to choose from.
public enum Choices: Sendable, Hashable {
  /// These, each with other spellings that mean it: `hoch` for `high`.
  case listed([String], spellings: [String: [String]])
  /// The stages of a kind of document, those aside included.
  case stages(ofKind: String)
  /// The segments in the configuration.
  case segments
  /// The languages that Baton's own words are written in.
  case languages
  /// Any that match a regular expression as a whole, such as the example.
  case matching(pattern: String, example: String)
}
