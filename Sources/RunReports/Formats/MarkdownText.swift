internal import Diagnostics

/// What authors wrote, as it stands in Markdown that a forge shows: nothing of it becomes markup, a link, a mention or a reference.
///
/// Backslashes are enough for Markdown itself. Forges look for `@names`, `#12` and addresses in the finished text too, where no backslash
/// is left; a space of no width behind the sign keeps them apart.
enum MarkdownText {
  /// `text` on one line, not at the beginning of a line.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.shownLine.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      let isAddress = scalar == "." && isBehind("www", place, in: scalars)
      let isBroken = isAddress || breaks(scalar, before: next) || scalar == "-" && isBehind("gh", place, in: scalars)
      if escapes.contains(scalar) || isBroken && ":&.".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
      if isBroken { result.append(noWidth) }
    }
    return String(result)
  }

  /// `text` as code, on one line.
  static func code(_ text: String) -> String {
    let text = text.shownLine
    var fence = "`"
    while text.contains(fence) { fence += "`" }
    let space = fence.count > 1 || text.isEmpty ? " " : ""
    return fence + space + text + space + fence
  }

  private static let noWidth: Unicode.Scalar = "\u{200B}"

  /// What Markdown, in any of its forms, may give a meaning within a line.
  private static let escapes = Set("\\`*_[]<>|~$#{}@".unicodeScalars)

  /// Whether `scalar` before `next` may begin a mention, a reference, an address or the name of an emoji.
  private static func breaks(_ scalar: Unicode.Scalar, before next: Unicode.Scalar) -> Bool {
    switch scalar {
    case "@": true
    case "#", "!", "~", "%", "&", "$", "^": !next.properties.isWhitespace
    case ":": next == "/" || next == "+" || next == "-" || next.properties.isAlphabetic
    case "{", "[": next == "+" || next == "-"
    default: false
    }
  }

  /// Whether `word`, in letters of either case, ends before `place`.
  private static func isBehind(_ word: String, _ place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let start = place - word.unicodeScalars.count
    guard start >= 0 else { return false }
    return zip(word.unicodeScalars, scalars[start..<place]).allSatisfy {
      $0 == ($1.properties.lowercaseMapping.unicodeScalars.first)
    }
  }
}
