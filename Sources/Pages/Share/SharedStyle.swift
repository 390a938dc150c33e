internal import Crypto
internal import Foundation
internal import HandoverModel
internal import Templates

/// The one style of a customer's page, which stands in the page itself and is allowed by its hash.
struct SharedStyle: Sendable {
  /// The style, in UTF-8.
  let css: [UInt8]
  /// The sum of exactly these bytes, as a Content-Security-Policy names it: `sha256-` and Base64.
  let hash: String

  /// The style of `library` in the colours of the vendor.
  init(from library: TemplateLibrary, in colours: AccentColours) {
    let css = library.render("share/style", colours)
    self.css = css
    hash = "sha256-" + Data(SHA256.hash(data: css)).base64EncodedString()
  }
}

/// The vendor's colour, by day and by night, dark or light enough to be read: 4.5 to 1 and more against the page (WCAG 2.2, 1.4.3).
struct AccentColours: Sendable, Hashable {
  /// On white paper: `#0b5a78`.
  let light: String
  /// On dark paper.
  let dark: String

  /// The colours for `accent`, six hexadecimal digits behind a `#`; Baton's own for `nil`.
  ///
  /// A colour that cannot be read on one of the papers is mixed with black or white until it can.
  init(_ accent: String?) {
    guard let colour = accent.flatMap(Colour.init) else {
      (light, dark) = ("#0b5a78", "#7cc4e2")
      return
    }
    light = colour.mixed(with: Colour(red: 0, green: 0, blue: 0), untilReadOn: .white).hex
    dark = colour.mixed(with: .white, untilReadOn: .night).hex
  }
}

extension AccentColours: TemplateModel {
  static let fields: TemplateFields<AccentColours> = [
    .text("light") { $0.light },
    .text("dark") { $0.dark },
  ]
}

/// A colour of three parts, each from 0 to 1.
private struct Colour {
  let red: Double
  let green: Double
  let blue: Double

  static let white = Colour(red: 1, green: 1, blue: 1)
  /// The dark paper of the style sheet, `#111617`.
  static let night = Colour(red: 17 / 255, green: 22 / 255, blue: 23 / 255)

  init(red: Double, green: Double, blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  init?(_ hex: String) {
    guard hex.hasPrefix("#"), hex.utf8.count == 7, let number = Int(hex.dropFirst(), radix: 16) else { return nil }
    self.init(
      red: Double(number >> 16) / 255,
      green: Double(number >> 8 & 0xFF) / 255,
      blue: Double(number & 0xFF) / 255
    )
  }

  var hex: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(Int((part * 255).rounded()), radix: 16)
        return digits.count == 1 ? "0" + digits : digits
      }.joined()
  }

  /// WCAG 2.2, "relative luminance".
  private var luminance: Double {
    let parts = [red, green, blue].map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(with other: Colour) -> Double {
    let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  func mixed(with other: Colour, untilReadOn paper: Colour) -> Colour {
    for step in 0...50 {
      let share = Double(step) / 50
      let mixed = Colour(
        red: red + (other.red - red) * share,
        green: green + (other.green - green) * share,
        blue: blue + (other.blue - blue) * share
      )
      // A little more than 4.5, because the parts are rounded.
      if mixed.contrast(with: paper) >= 4.55 { return mixed }
    }
    return other
  }
}
