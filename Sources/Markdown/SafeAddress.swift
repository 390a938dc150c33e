/// The addresses a page may lead to.
enum SafeAddress {
  /// Whether a link may lead to `address`: `http`, `https`, `mailto`, `tel`, or somewhere in the site.
  static func isAllowedInLink(_ address: String) -> Bool {
    switch scheme(of: address) {
    case .none: true
    case .named("http"), .named("https"), .named("mailto"), .named("tel"): true
    default: false
    }
  }

  /// Whether an image may come from `address`: `http`, `https`, or somewhere in the site.
  static func isAllowedInImage(_ address: String) -> Bool {
    switch scheme(of: address) {
    case .none, .named("http"), .named("https"): true
    default: false
    }
  }

  private enum Scheme: Equatable {
    case none
    case named(String)
    /// Not to be told, or another host without a scheme.
    case suspect
  }

  /// The scheme, in lower case. Browsers leave out line ends and tabs wherever they stand, control characters and spaces
  /// at the beginning, and take `\` for `/`: an address with any of these has no scheme one could trust.
  private static func scheme(of address: String) -> Scheme {
    let letters = Array(address.utf8)
    if letters.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return .suspect }
    guard let first = letters.first else { return .none }
    if first == 0x20 { return .suspect }
    let slashes = letters.prefix(2).filter { $0 == .slash || $0 == .backslash }
    if slashes.count == 2 { return .suspect }
    for (index, letter) in letters.enumerated() {
      switch letter {
      case .colon: return .named(String(decoding: letters[..<index], as: UTF8.self).lowercased())
      case _ where letter.isLetterOrDigit, UInt8(ascii: "+"), .hyphen, .dot: break
      // What no scheme can hold stands before the colon, if there is one: it begins none.
      default: return .none
      }
    }
    return .none
  }
}
