extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let bar = UInt8(ascii: "|")
  static let hyphen = UInt8(ascii: "-")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParenthesis = UInt8(ascii: "(")
  static let closeParenthesis = UInt8(ascii: ")")
  static let at = UInt8(ascii: "@")
  static let colon = UInt8(ascii: ":")
  static let dot = UInt8(ascii: ".")
  static let underscore = UInt8(ascii: "_")
  static let exclamation = UInt8(ascii: "!")
  static let number = UInt8(ascii: "#")
  static let caret = UInt8(ascii: "^")
  static let slash = UInt8(ascii: "/")
  static let question = UInt8(ascii: "?")
  static let tilde = UInt8(ascii: "~")

  /// A space or a tab.
  var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
  /// What CommonMark calls white space: space, tab, line ends, vertical tab, form feed.
  var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
  var isLetterOrDigit: Bool { isLetter || isDigit }
  /// ASCII punctuation: what a backslash can escape.
  var isPunctuation: Bool {
    (0x21...0x2F).contains(self) || (0x3A...0x40).contains(self) || (0x5B...0x60).contains(self)
      || (0x7B...0x7E).contains(self)
  }
}

extension Collection<UInt8> where Index == Int {
  /// Whether `word` stands at `offset`.
  func matches(_ word: StaticString, at offset: Int) -> Bool {
    guard offset >= startIndex, offset + word.utf8CodeUnitCount <= endIndex else { return false }
    return word.withUTF8Buffer { letters in
      for (index, letter) in letters.enumerated() where self[offset + index] != letter { return false }
      return true
    }
  }
}
