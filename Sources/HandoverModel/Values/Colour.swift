internal import Glibc

/// A colour of a screen (sRGB), each of its three parts from 0 to 255.
public struct Colour: Sendable, Hashable {
  /// Its parts.
  public let red, green, blue: UInt8

  /// The colour of these parts.
  public init(red: UInt8, green: UInt8, blue: UInt8) { (self.red, self.green, self.blue) = (red, green, blue) }

  /// The colour that `text` names: `#` and six hexadecimal digits; `nil` for anything else.
  public init?(_ text: String) {
    guard text.utf8.first == UInt8(ascii: "#"), text.utf8.count == 7,
      text.utf8.dropFirst().allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let number = Int(text.dropFirst(), radix: 16)
    else { return nil }
    self.init(red: UInt8(number >> 16), green: UInt8(number >> 8 & 0xFF), blue: UInt8(number & 0xFF))
  }

  /// White, which light pages are.
  public static let white = Colour(red: 255, green: 255, blue: 255)
  /// Black.
  public static let black = Colour(red: 0, green: 0, blue: 0)

  /// The contrast that text needs, large and small (WCAG 2.2, 1.4.3).
  public static let readable = 4.5

  /// How much it differs from `other`, from 1 to 21 (WCAG 2.2, "contrast ratio").
  public func contrast(with other: Colour) -> Double {
    let (high, low) = (max(luminance, other.luminance), min(luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// The same colour, mixed with as little of `other` as makes it text that can be read on `paper`.
  public func mixed(with other: Colour, untilReadOn paper: Colour) -> Colour {
    let steps = 50
    return (0...steps).lazy.map { mixed(with: other, share: Double($0) / Double(steps)) }
      .first { $0.contrast(with: paper) >= Self.readable } ?? other
  }

  private func mixed(with other: Colour, share: Double) -> Colour {
    func part(_ path: KeyPath<Colour, UInt8>) -> UInt8 {
      let (own, wanted) = (Double(self[keyPath: path]), Double(other[keyPath: path]))
      return UInt8((own + (wanted - own) * share).rounded())
    }
    return Colour(red: part(\.red), green: part(\.green), blue: part(\.blue))
  }

  /// WCAG 2.2, "relative luminance".
  private var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let part = Double(part) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}

extension Colour: CustomStringConvertible {
  /// As `#` and six small hexadecimal digits.
  public var description: String {
    "#"
      + [red, green, blue].map { part in
        let digits = String(part, radix: 16)
        return part < 16 ? "0" + digits : digits
      }.joined()
  }
}
