/// How a heading or a column title is compared with the names in a schema (DOMAIN.md, "How a document is read").
enum HeadingNames {
  /// How long a name may be, in bytes.
  private static let longest = 400

  /// `title` without what does not matter: letter case, leading numbers, emoji and marks, a trailing colon, a remark in
  /// brackets such as "(rep)", the difference between "&" and "and", runs of spaces; "ß" is "ss", as capitals write it. A stroke between
  /// words, "Success criteria / KPIs", is "and" too; one between numbers is not: "30/60/90".
  static func folded(_ title: String) -> String {
    // What is longer than any name is none, and need not be looked at.
    guard title.utf8.count <= longest else { return title }
    if let plain = plainlyFolded(title) { return plain }
    var small = title.lowercased()
    // Dashes of any length; all begin with the same byte.
    if small.utf8.contains(0xE2) { small = small.replacing("–", with: "-").replacing("—", with: "-") }
    if small.utf8.contains(UInt8(ascii: "&")) { small = small.replacing("&", with: " and ") }
    if small.utf8.contains(UInt8(ascii: "/")) { small = withoutStrokes(small) }
    // The first byte of "ß": most titles have none like it.
    if small.utf8.contains(0xC3) { small = small.replacing("ß", with: "ss") }
    var text = Substring(small)
    if let bracket = text.lastIndex(of: "("), text.drop(while: \.isWhitespace).first != "(",
      text[bracket...].drop(while: { $0 != ")" }).dropFirst().allSatisfy({ !$0.isLetter && !$0.isNumber })
    {
      text = text[..<bracket]
    }
    let words = text.split { $0.isWhitespace || $0 == "_" }
    let kept = words.drop { word in
      // "4.", "4.1)", "§2", an emoji: a leading word without letters is decoration, unless nothing else is there.
      !word.contains(where: \.isLetter) && words.contains { $0.contains(where: \.isLetter) } && !isMeaningful(word)
    }
    return kept.joined(separator: " ").trimming(while: { !$0.isLetter && !$0.isNumber })
  }

  /// `text`, in which a stroke between two letters, with blanks around it or none, is "and".
  private static func withoutStrokes(_ text: String) -> String {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false)
    var joined = String(parts.removeFirst())
    for part in parts {
      let isBetweenLetters =
        joined.last(where: { !$0.isWhitespace })?.isLetter ?? false
        && part.first { !$0.isWhitespace }?.isLetter ?? false
      joined += (isBetweenLetters ? " and " : "/") + part
    }
    return joined
  }

  /// The same for a title of plain letters, digits and single blanks, which most are, without looking anything up; `nil` for others.
  private static func plainlyFolded(_ title: String) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.utf8.count)
    for byte in title.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      // The first word must not be a number, which only counts.
      case UInt8(ascii: "0")...UInt8(ascii: "9") where !bytes.isEmpty: bytes.append(byte)
      case 0x20 where bytes.last.map { $0 != 0x20 } ?? false: bytes.append(byte)
      default: return nil
      }
    }
    return bytes.last == 0x20 ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// "30/60/90" begins the name of a section; "4." and "2.1" only number one.
  private static func isMeaningful(_ word: Substring) -> Bool {
    word.contains("/") || word.contains("-") && word.contains(where: \.isNumber)
  }
}

extension String {
  /// Without the characters at both ends for which `isDropped` holds.
  func trimming(while isDropped: (Character) -> Bool) -> String {
    var text = drop(while: isDropped)
    while let last = text.last, isDropped(last) { text.removeLast() }
    return String(text)
  }
}
