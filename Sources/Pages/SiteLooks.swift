public import Templates

/// How the pages look and what they say: the templates, and the words of each language.
public struct SiteLooks: Sendable {
  /// The compiled templates, which must have been proven.
  public let library: TemplateLibrary
  /// The pages' own words.
  public let words: WordBook
  /// The one style of all customers' pages.
  let sharedStyle: SharedStyle

  /// Pages shown by `library`, in these `words`.
  public init(library: TemplateLibrary, words: WordBook) {
    self.library = library
    self.words = words
    sharedStyle = SharedStyle(from: library, in: AccentColours(nil))
  }

  private init(_ looks: SiteLooks, accent: String?) {
    (library, words) = (looks.library, looks.words)
    sharedStyle = SharedStyle(from: library, in: AccentColours(accent))
  }

  /// The same in the vendor's colour: `accent` is six hexadecimal digits behind a `#`, or `nil` for Baton's own.
  public func coloured(by accent: String?) -> SiteLooks { SiteLooks(self, accent: accent) }
}
