/// The words of a label, cut so that they fit: a drawing has little room, and a table beside it has all of them.
public enum ShortLabel {
  /// `text` in at most so many letters and so much room, cut behind a word where that is possible, with "…" for what is left out.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - letters: How many characters there may be, at least 2.
  public static func cut(_ text: String, to letters: Int) -> String {
    // A character of someone's may hold any number of marks; what can be seen of it is in the first few.
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(letters * 16)))
    let words = start.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
    let whole = fitting(words[...], letters)
    if whole.endIndex == words.endIndex, start.utf8.count == text.utf8.count { return isolated(words) }
    let cut = fitting(words[...], letters - 1)
    // Behind a word, unless that would leave less than half of what there is room for.
    let end = cut.lastIndex(of: " ").map { words[..<$0] }
    let isBehindWord = words[cut.endIndex...].first == " "
    var kept = isBehindWord ? cut : end.map { $0.count * 2 >= cut.count ? $0 : cut } ?? cut
    // An article or a preposition says nothing at the end.
    if let last = kept.lastIndex(of: " "), kept[last...].count <= 3, kept[..<last].count * 2 >= cut.count {
      kept = kept[..<last]
    }
    return isolated(String(kept.trimmingEnd) + "…")
  }

  /// The first word of `name`, in at most `letters` characters: what somebody is called.
  public static func firstName(_ name: String, to letters: Int) -> String {
    let first = name.unicodeScalars.prefix { !$0.properties.isWhitespace }
    return cut(first.isEmpty ? name : String(first), to: letters)
  }

  /// As much of `text` as has room: so many letters, each about half as wide as it is high.
  private static func fitting(_ text: Substring, _ letters: Int) -> Substring {
    var (count, width) = (0, 0)
    var end = text.startIndex
    while end < text.endIndex {
      count += 1
      width += self.width(of: text[end])
      if count > letters || width > letters * 56 { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// About how wide a character is in the faces that screens have, in hundredths of its size; rather too much than too little.
  private static func width(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar {
    case "i", "j", "l", "I", ".", ",", ";", ":", "'", "|", "!", "’", " ", "(", ")", "f", "t", "r": return 36
    case "m", "w", "M", "W", "@", "%", "—": return 92
    case _ where scalar.value >= 0x1100 && scalar.properties.isWide: return 104
    case _ where scalar.properties.isUppercase: return 70
    default: return 58
    }
  }

  /// `words`, kept apart from what stands beside them where some are written from right to left, so that they do not take its
  /// punctuation and figures with them.
  private static func isolated(_ words: String) -> String {
    words.unicodeScalars.contains { $0.isRightToLeft } ? "\u{2068}\(words)\u{2069}" : words
  }
}

extension Substring {
  /// Without the blanks and commas at its end, which would stand before "…".
  fileprivate var trimmingEnd: Substring {
    var rest = self
    while let last = rest.last, " ,;:–—-.".contains(last) { rest.removeLast() }
    return rest.isEmpty ? self : rest
  }
}

extension Unicode.Scalar.Properties {
  /// Whether it is an ideograph, a syllable or a picture, which are as wide as they are high.
  fileprivate var isWide: Bool { isIdeographic || isEmojiPresentation || generalCategory == .otherLetter }
}

extension Unicode.Scalar {
  /// Whether it is in a block of scripts that are written from right to left (Unicode, "Default Bidi Class").
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
