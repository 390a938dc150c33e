/// The words that a schema refers to by name, because a company decides on them.
public struct Vocabulary: Sendable {
  /// The stages of each kind of document, those aside included.
  public let stages: [String: [String]]
  /// The segments, from the configuration.
  public let segments: [String]

  /// The stages of `kinds`, and these segments.
  public init(kinds: [DocumentKind], segments: [String]) {
    stages = Dictionary(kinds.map { ($0.name, $0.stages + $0.aside) }, uniquingKeysWith: { first, _ in first })
    self.segments = segments
  }

  /// The languages that Baton's own words are written in.
  public static let languages = ["en", "de"]

  /// The words among which `choices` lets one choose; `nil` where a pattern decides.
  func words(for choices: Choices) -> [String]? {
    switch choices {
    case .listed(let words, _): words
    case .stages(let kind): stages[kind] ?? []
    case .segments: segments
    case .languages: Self.languages
    case .matching: nil
    }
  }
}
