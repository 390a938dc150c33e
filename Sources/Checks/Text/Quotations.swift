internal import Diagnostics

extension SourceRange {
  /// Whether this running text stands behind the mark of a quotation, at the beginning of its line.
  var isQuoted: Bool {
    let line = file.bytes[..<bytes.lowerBound].suffix(20).reversed().prefix { $0 != 0x0A && $0 != 0x0D }
    return line.contains(UInt8(ascii: ">")) && line.allSatisfy { " \t>*-+".utf8.contains($0) }
  }

  /// What stands between two quotation marks in this running text, in the order written.
  var quotations: [Range<Int>] {
    var found: [Range<Int>] = []
    var open: (mark: Character, place: Int)?
    var place = bytes.lowerBound
    for character in String(decoding: file.bytes[bytes], as: UTF8.self) {
      switch (character, open?.mark) {
      case ("\"", nil), ("„", _), ("“", nil), ("«", nil), ("»", nil): open = (character, place)
      case ("\"", "\""), ("“", "„"), ("”", "“"), ("”", "„"), ("»", "«"), ("«", "»"):
        if let open { found.append(open.place..<place) }
        open = nil
      default: break
      }
      place += character.utf8.count
    }
    return found
  }

  /// The words of the sentence around `place`, in small letters, as far as they stand near.
  func sentence(around place: Int) -> (before: [String], behind: [String]) {
    let reach = 200
    let start = max(bytes.lowerBound, place - reach)
    let end = min(bytes.upperBound, place + reach)
    let before = String(decoding: file.bytes[start..<place], as: UTF8.self)
    let behind = String(decoding: file.bytes[place..<end], as: UTF8.self).drop { $0 != "]" }.dropFirst()
    let isEnd = { (character: Character) in ".!?;".contains(character) }
    let sentence = before.lastIndex(where: isEnd).map { before[before.index(after: $0)...] } ?? before[...]
    return (Self.words(of: sentence), Self.words(of: behind.prefix { !isEnd($0) }))
  }

  private static func words(of text: Substring) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
