internal import HandoverModel
internal import Templates

/// The vendor's colour, by day and by night, dark or light enough to be read: 4.5 to 1 and more against the page (WCAG 2.2, 1.4.3).
struct AccentColours: Sendable, Hashable {
  /// On white paper.
  let light: Colour
  /// On dark paper.
  let dark: Colour

  /// The colours for `accent`; Baton's own for `nil`.
  ///
  /// A colour that cannot be read on one of the papers is mixed with black or white until it can.
  init(_ accent: Colour?) {
    let colour = accent ?? Colour(red: 0x0B, green: 0x5A, blue: 0x78)
    light = colour.mixed(with: .black, untilReadOn: .white)
    // Baton's own by night is chosen, not computed.
    dark = accent.map { $0.mixed(with: .white, untilReadOn: .night) } ?? Colour(red: 0x7C, green: 0xC4, blue: 0xE2)
  }
}

extension Colour {
  /// The dark paper of the style sheets, `--paper`.
  fileprivate static let night = Colour(red: 0x11, green: 0x16, blue: 0x17)
}

extension AccentColours: TemplateModel {
  static let fields: TemplateFields<AccentColours> = [
    .text("light") { $0.light.description },
    .text("dark") { $0.dark.description },
  ]
}
