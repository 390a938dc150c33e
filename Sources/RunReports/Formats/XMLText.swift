/// Text as it stands in XML 1.0: what XML gives a meaning is escaped, and what it forbids is U+FFFD.
enum XMLText {
  /// `text` in an attribute; line ends are escaped, because a reader would take them for spaces.
  static func attribute(_ text: String) -> String {
    content(text).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "&#10;")
  }

  /// `text` between tags, with its line ends.
  static func content(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\n": result += "\n"
      case "\r": result += "&#13;"
      case "\t": result += "&#9;"
      default: result.unicodeScalars.append(isAllowed(scalar) ? scalar : "\u{FFFD}")
      }
    }
    return result
  }

  /// The production Char of XML 1.0, without the line ends and the tabulator, and without the controls it advises against.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD: true
    case 0x10000...: scalar.value & 0xFFFE != 0xFFFE
    default: false
    }
  }
}
