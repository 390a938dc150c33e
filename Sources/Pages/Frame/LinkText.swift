internal import Templates

/// A link: its words, and where it leads.
struct LinkText: Sendable {
  /// The words.
  let words: String
  /// Where it leads.
  let address: String

  /// A link that reads `words` and leads to `address`.
  init(_ words: String, to address: String) {
    self.words = words
    self.address = address
  }
}

extension LinkText: TemplateModel {
  static let fields: TemplateFields<LinkText> = [
    .text("words") { $0.words },
    .text("address") { $0.address },
  ]
}
