internal import Diagnostics

/// A kind of finding as SARIF has it: what `baton explain` prints.
struct SARIFRule: Encodable {
  let id: String
  let shortDescription: SARIFMessage
  let fullDescription: SARIFMessage
  let help: Help
  let defaultConfiguration: Configuration

  struct Help: Encodable {
    let text: String
    let markdown: String
  }

  struct Configuration: Encodable {
    let level: String
  }

  init(_ kind: FindingKind) {
    id = kind.id
    shortDescription = SARIFMessage(text: kind.summary)
    fullDescription = SARIFMessage(text: kind.reason)
    help = Help(
      text: "\(kind.summary)\n\n\(kind.reason)\n\nWrong:\n\n\(kind.wrong)\n\nRight:\n\n\(kind.right)",
      markdown:
        "\(kind.summary)\n\n\(kind.reason)\n\nWrong:\n\n\(Self.fenced(kind.wrong))\n\nRight:\n\n\(Self.fenced(kind.right))"
    )
    defaultConfiguration = Configuration(level: kind.severity.inSARIF)
  }

  /// `text` as a block of code; the fence is longer than any within.
  private static func fenced(_ text: String) -> String {
    var fence = "```"
    while text.contains(fence) { fence += "`" }
    return "\(fence)\n\(text)\n\(fence)"
  }
}

/// A message of SARIF.
struct SARIFMessage: Encodable {
  let text: String

  /// `text` as it is to be read: a brace begins a placeholder, so it is doubled (section 3.11.5), and what looks like a link is none
  /// (section 3.11.6).
  static func plain(_ text: String) -> String {
    let braced = text.replacing("{", with: "{{").replacing("}", with: "}}")
    return braced.contains("](") ? bracketed(braced) : braced
  }

  /// A link with the words `text` to the related location number `id`.
  static func link(_ text: String, to id: Int) -> String {
    "[\(bracketed(text.replacing("{", with: "{{").replacing("}", with: "}}")))](\(id))"
  }

  private static func bracketed(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("]", with: "\\]")
  }
}

/// Texts as SARIF wants them.
enum SARIFText {
  /// `path` as a URI reference: what RFC 3986 does not leave unreserved becomes percent and two digits, but for the slashes.
  static func percentEncoded(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}

extension Severity {
  /// The level that SARIF has for it.
  var inSARIF: String {
    switch self {
    case .broken, .notReady: "error"
    case .warning: "warning"
    case .advice: "note"
    }
  }
}
