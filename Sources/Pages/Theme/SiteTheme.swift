internal import HandoverModel
internal import Templates

/// How the vendor's site is recognised, by `baton.yaml`: what the style sheet says beyond its own tokens.
struct SiteTheme: Sendable {
  /// The template that writes it.
  static let template = "theme"
  /// The colours; `nil` for those of the style sheet.
  let accent: AccentColours?
  /// The picture before the site's name; `nil` for Baton's mark.
  let logo: Logo?
}

extension SiteTheme: TemplateModel {
  static let fields: TemplateFields<SiteTheme> = [
    .record("accent") { $0.accent },
    .record("logo") { $0.logo },
  ]
}
