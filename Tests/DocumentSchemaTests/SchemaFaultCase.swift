import Testing

/// A schema with mistakes, and what is told of them.
struct SchemaFaultCase: Sendable, CustomTestStringConvertible {
  /// The schema; each mistake between « and », in the order of the places.
  let schema: String
  let messages: [String]
  var testDescription: String { messages.joined(separator: "; ") }

  init(_ schema: String, _ messages: String...) {
    self.schema = schema
    self.messages = messages
  }

  /// A field of the company's own with these rules.
  static func field(_ rules: String, _ messages: String...) -> SchemaFaultCase {
    SchemaFaultCase("kind: handover\nfields:\n  budget: \(rules)\n", messages)
  }

  /// A section of the company's own with this content.
  static func content(_ rules: String, _ messages: String...) -> SchemaFaultCase {
    SchemaFaultCase("kind: handover\nsections:\n  budget: { title: { en: Budget }, content: \(rules) }\n", messages)
  }

  private init(_ schema: String, _ messages: [String]) {
    self.schema = schema
    self.messages = messages
  }
}
