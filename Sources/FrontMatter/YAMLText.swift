/// Writes values as YAML that reads back as the same text, here and in any other reader of YAML.
public enum YAMLText {
  /// Where a value stands.
  public enum Place: Sendable {
    /// On a line of its own, behind a name.
    case block
    /// Within brackets or braces.
    case flow
  }

  /// Words that other readers of YAML take for something else than text.
  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf",
  ]

  /// `text` as it is written at `place`: in quotes only where it must be.
  public static func value(_ text: String, in place: Place = .block) -> String {
    isPlain(text, in: place) ? text : quoted(text)
  }

  /// `texts` as a list on one line.
  public static func list(_ texts: [String]) -> String {
    "[" + texts.map { value($0, in: .flow) }.joined(separator: ", ") + "]"
  }

  private static func isPlain(_ text: String, in place: Place) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isWord(first) || "(/+".unicodeScalars.contains(first), last != " ", !words.contains(text.lowercased())
    else { return false }
    var before: Unicode.Scalar = " "
    for (place, scalar) in zip(text.unicodeScalars.indices, text.unicodeScalars) {
      let next = text.unicodeScalars.index(after: place)
      let isLast = next == text.unicodeScalars.endIndex
      switch scalar {
      case ":": if isLast || !isWord(text.unicodeScalars[next]) && text.unicodeScalars[next] != "/" { return false }
      case "#": if before == " " { return false }
      default: if !isWord(scalar), !" -_./+%()&'*@?;…–—".unicodeScalars.contains(scalar) { return false }
      }
      before = scalar
    }
    return place == .block || !text.contains(":")
  }

  /// A letter or digit, as people write them.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case let scalar
      where scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value) || scalar == "\u{2028}"
        || scalar == "\u{2029}" || scalar == "\u{FEFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
