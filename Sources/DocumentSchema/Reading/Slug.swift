/// Names that are safe in addresses and file names on every system.
enum Slug {
  /// `text` in small letters, digits and hyphens; empty where it has none of those.
  static func suggestion(for text: String) -> String {
    var slug = ""
    for character in text.lowercased() {
      if let ascii = character.asciiValue, character.isLetter || character.isNumber {
        slug.unicodeScalars.append(Unicode.Scalar(ascii))
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return String(slug.prefix(80))
  }
}
