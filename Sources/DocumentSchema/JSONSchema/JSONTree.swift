/// JSON to be written, its names in the order in which they were given: a person who opens a schema finds the fields in the order
/// of Baton's own.
indirect enum JSONTree: Sendable {
  /// A name and what stands behind it.
  typealias Entry = (name: String, value: JSONTree)

  case text(String)
  case number(Int)
  case flag(Bool)
  case list([JSONTree])
  case object([Entry])

  /// A list of texts.
  static func texts(_ texts: [String]) -> JSONTree { .list(texts.map { .text($0) }) }

  /// A schema that is another, by its name among the definitions.
  static func reference(_ name: String) -> JSONTree { .object([("$ref", .text("#/$defs/\(name)"))]) }

  /// All of it, with two spaces a level and a line end at the end.
  var document: String { written(indentedBy: 0) + "\n" }

  private func written(indentedBy spaces: Int) -> String {
    switch self {
    case .text(let text): Self.quoted(text)
    case .number(let number): "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values): Self.block("[", values.map { $0.written(indentedBy: spaces + 2) }, "]", spaces)
    case .object(let entries):
      Self.block(
        "{",
        entries.map { "\(Self.quoted($0.name)): \($0.value.written(indentedBy: spaces + 2))" },
        "}",
        spaces
      )
    }
  }

  /// On one line where that is short, otherwise a line each.
  private static func block(_ open: String, _ parts: [String], _ close: String, _ spaces: Int) -> String {
    let line = parts.joined(separator: ", ")
    if line.utf8.count + spaces <= 100, !line.contains("\n") { return open + line + close }
    let margin = String(repeating: " ", count: spaces)
    return "\(open)\n" + parts.map { "\(margin)  \($0)" }.joined(separator: ",\n") + "\n\(margin)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case let scalar where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
