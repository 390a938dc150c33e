public import Templates

/// A link: its words, and where it leads.
public struct LinkText: Sendable {
  /// The words.
  public let words: String
  /// Where it leads.
  public let address: String

  /// A link that reads `words` and leads to `address`.
  public init(_ words: String, to address: String) {
    self.words = words
    self.address = address
  }
}

extension LinkText: TemplateModel {
  public static let fields: [TemplateField<LinkText>] = [
    .text("words") { $0.words },
    .text("address") { $0.address },
  ]
}
