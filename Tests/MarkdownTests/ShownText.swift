/// What a reader of HTML can read: the text, and the values of `alt` and `title`.
struct ShownText {
  /// All of it, each piece apart from the next.
  private(set) var text = ""

  /// Reads `html`, which is well-formed.
  init(_ html: String) {
    var rest = html[...]
    while let open = rest.firstIndex(of: "<") {
      text += ShownText.decoded(rest[..<open])
      guard let close = rest[open...].firstIndex(of: ">") else { return }
      let tag = rest[open...close]
      // Marks within a word, such as emphasis, do not part it.
      if tag.hasPrefix("<p") || tag.hasPrefix("</p") || tag.hasPrefix("<t") || tag.hasPrefix("<l") { text += "\n" }
      for attribute in [" alt=\"", " title=\""] {
        guard let start = tag.firstRange(of: attribute) else { continue }
        text += " " + ShownText.decoded(tag[start.upperBound...].prefix { $0 != "\"" }) + " "
      }
      rest = rest[rest.index(after: close)...]
    }
    text += ShownText.decoded(rest)
  }

  /// The runs of letters and digits.
  static func words(of text: String) -> Set<String> {
    Set(text.split { !($0.isLetter || $0.isNumber) }.map(String.init))
  }

  private static func decoded(_ text: Substring) -> String {
    var decoded = String(text)
    for (entity, letter) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      decoded = decoded.replacing(entity, with: letter)
    }
    return decoded
  }
}
