/// The anchors of a document's headings, by GitHub's rule.
///
/// Lower case; letters, marks, decimal digits, connectors such as `_`, `-` and spaces stay, everything else goes; spaces
/// become `-`. Nothing is trimmed or joined: `Risks & issues` is `risks--issues`. An anchor that is taken gets `-1`, `-2` …
/// Where nothing stays, as of a lone emoji, GitHub gives an empty anchor, which no link can name: here it is `section`.
struct AnchorNames {
  /// The anchors given so far, and how many more were asked for by the same words.
  private var taken: [String: Int] = [:]

  /// No anchor is given yet.
  init() {}

  /// The anchors in `taken` are given already.
  init(taken: [String]) {
    for name in taken { self.taken[name] = 0 }
  }

  /// The anchor for a heading that reads `text`.
  mutating func name(for text: String) -> String {
    let plain = AnchorNames.plain(text)
    guard var count = taken[plain] else {
      taken[plain] = 0
      return plain
    }
    var name = plain
    while taken[name] != nil {
      count += 1
      name = "\(plain)-\(count)"
    }
    taken[plain] = count
    taken[name] = 0
    return name
  }

  /// The anchor `text` would have if it were alone.
  private static func plain(_ text: String) -> String {
    var name = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " { name.append("-") } else if isKept(scalar) { name.append(scalar) }
    }
    return name.isEmpty ? "section" : String(name)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return UInt8(scalar.value).isLetterOrDigit || scalar == "-" || scalar == "_" }
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation: return true
    default: return false
    }
  }
}

extension [Inline] {
  /// What GitHub makes a heading's anchor of: its words, without raw HTML and images.
  var anchorText: String {
    reduce(into: "") { text, inline in
      switch inline {
      case .text(let words), .code(let words): text += words
      case .softBreak, .lineBreak: text += " "
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .marked(_, let inner):
        text += inner.anchorText
      case .link(let link): text += link.inlines.anchorText
      case .image, .html, .comment, .footnoteReference: break
      }
    }
  }
}
