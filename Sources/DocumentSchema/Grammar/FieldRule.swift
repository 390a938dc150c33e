public import HandoverModel

/// What a schema says of a field: in front matter, in a group of fields, in `people.yaml` or `baton.yaml`.
public struct FieldRule: Sendable, Hashable {
  /// Its name.
  public let name: String
  /// What its value must be.
  public internal(set) var type: ValueType
  /// The stage from which it is required; `nil` where it never is.
  public let requiredFrom: String?
  /// What else makes it required.
  public let requiredWhen: Condition?
  /// Who may see it.
  public let audience: Audience
  /// The role that a person named in it has: `csm`; `nil` where any will do.
  public let role: String?
  /// What an author should know about it, a sentence in each language; empty where its name says enough.
  public let helpTexts: LocalizedText
  /// A value as an author would write it; `nil` where its type says enough.
  public let example: String?
  /// What it means where nothing is written; `nil` for nothing.
  public let standard: String?

  /// What an author should know about it, a sentence in English; `nil` where its name says enough.
  public var help: String? { helpTexts.texts.isEmpty ? nil : helpTexts.english }

  /// Another field that holds one of some values.
  public struct Condition: Sendable, Hashable {
    /// The other field's name, with a dot before a field of a group: `success-plan.status`.
    public let field: String
    /// The values.
    public let values: [String]
  }
}
