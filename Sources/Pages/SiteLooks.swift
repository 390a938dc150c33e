public import HandoverModel
public import Templates

/// How the pages look and what they say: the templates, the words of each language, and the vendor's colour and logo.
public struct SiteLooks: Sendable {
  /// The compiled templates, which must have been proven.
  public let library: TemplateLibrary
  /// The pages' own words.
  public let words: WordBook
  /// The one style of all customers' pages.
  let sharedStyle: SharedStyle
  /// The style sheet of the site: the tokens of the theme, the style, and what `baton.yaml` says of the vendor.
  public let styleSheet: [UInt8]

  /// Pages shown by `library`, in these `words` and this `style`, which ends with what `vendor` asks for: its colour and its `logo`.
  public init(
    library: TemplateLibrary,
    words: WordBook,
    style: [UInt8],
    vendor: SiteConfiguration.Vendor,
    logo: Logo?
  ) {
    (self.library, self.words) = (library, words)
    let theme = SiteTheme(accent: vendor.accent.map { AccentColours($0) }, logo: logo)
    sharedStyle = SharedStyle(from: library, in: theme.accent ?? AccentColours(nil))
    styleSheet = style + library.render(SiteTheme.template, theme)
  }
}
