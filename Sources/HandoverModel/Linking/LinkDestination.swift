/// The destination of a link, taken apart.
struct LinkDestination {
  /// The part before `:`, in small letters, where there is one.
  let scheme: String?
  /// Whether it names another host without a scheme: `//host/path`.
  let namesHost: Bool
  /// The path as a file would be called, percent signs resolved; empty for a link within the document.
  let path: String
  /// What stands after `#`, percent signs resolved.
  let anchor: String?

  init(_ destination: String) {
    let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let beforeAnchor = parts[0]
    scheme = Self.scheme(of: beforeAnchor)
    namesHost = beforeAnchor.hasPrefix("//") || beforeAnchor.hasPrefix("\\\\")
    path = Self.resolvingPercents(beforeAnchor.prefix { $0 != "?" })
    anchor = parts.count > 1 ? Self.resolvingPercents(parts[1]) : nil
  }

  /// Letters, digits, `+`, `-` and `.` before a colon, the first of them a letter (RFC 3986, 3.1).
  private static func scheme(of text: Substring) -> String? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let scheme = text[..<colon]
    guard let first = scheme.first, first.isASCII, first.isLetter,
      scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
    else { return nil }
    return scheme.lowercased()
  }

  private static func resolvingPercents(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
