public import Diagnostics

/// A field as an author wrote it, and as it was understood.
public struct Field: Sendable {
  /// The field's name, as written.
  public let name: Written<String>
  /// Its values as written, several for a list; empty where nothing was written.
  public let texts: [String]
  /// The characters of the value; an empty range behind the name where nothing was written.
  public let range: SourceRange
  /// What it means; `nil` where nothing is known, or it could not be read.
  public let value: Written<TypedValue>?
  /// How much of an answer was written, readable or not.
  public let presence: Placeholder.Presence
  /// Whether the schema knows it.
  public let isKnown: Bool
  /// The field that was not written and probably meant, where the schema does not know this one.
  public let meant: String?

  /// A field that was written.
  public init(
    name: Written<String>,
    texts: [String],
    range: SourceRange,
    value: Written<TypedValue>?,
    presence: Placeholder.Presence,
    isKnown: Bool,
    meant: String? = nil
  ) {
    self.name = name
    self.texts = texts
    self.range = range
    self.value = value
    self.presence = presence
    self.isKnown = isKnown
    self.meant = meant
  }
}

/// The fields of a document, in the order written.
public struct FieldSet: Sendable {
  /// The fields.
  public let fields: [Field]
  /// Where a sum of money belongs and something was written that could not be read as one, with the name of the field.
  public let unreadSums: [Written<String>]
  private let places: [String: Int]

  /// These fields; of two with one name the first counts.
  public init(_ fields: [Field], unreadSums: [Written<String>] = []) {
    self.fields = fields
    self.unreadSums = unreadSums
    places = Dictionary(
      fields.enumerated().map { ($0.element.name.value, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The field called `name`, readable or not; `nil` where it was not written.
  public func field(_ name: String) -> Field? { places[name].map { fields[$0] } }

  /// Whether nothing was written in the field called `name`, not even that it is unknown: no such line, or an empty one.
  public func isBlank(_ name: String) -> Bool { field(name)?.texts.isEmpty ?? true }
}

extension FieldSet: TypedFields {
  /// What the field called `name` means.
  public func typedValue(_ name: String) -> Written<TypedValue>? { field(name)?.value }
}
