public import Templates

/// How the pages look and what they say: the templates, and the words of each language.
public struct SiteLooks: Sendable {
  /// The compiled templates, which must have been proven.
  public let library: TemplateLibrary
  /// The pages' own words.
  public let words: WordBook

  /// Pages shown by `library`, in these `words`.
  public init(library: TemplateLibrary, words: WordBook) {
    self.library = library
    self.words = words
  }
}
