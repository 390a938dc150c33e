internal import Diagnostics
internal import HandoverModel

/// A word within a text that says that something is still to be written: UNKNOWN, TODO, `[Name]`, `{{client}}`, "XX%", "????" (DOMAIN.md,
/// "UNKNOWN is an honest answer", for what is no whole answer).
enum OpenPlace {
  /// The first one in `text`; `nil` where there is none.
  static func first(in text: String) -> String? {
    let bytes = Array(text.utf8)
    let range = SourceFile(path: "", bytes: bytes).range(0, bytes.count)
    let gap = TemplateGap.first(in: RunningText(range))?.bytes
    return [word(in: bytes), gap].compactMap { $0 }.min { $0.lowerBound < $1.lowerBound }.map {
      range.file.range($0).text
    }
  }

  private static func word(in bytes: [UInt8]) -> Range<Int>? {
    var place = 0
    while place < bytes.count {
      let end = bytes[place...].firstIndex { !isOfWord($0) } ?? bytes.count
      guard end > place else {
        place += 1
        continue
      }
      if isOpen(bytes[place..<end], before: end < bytes.count ? bytes[end] : 0) { return place..<end }
      place = end
    }
    return nil
  }

  /// Whether `word` is one; `next` stands behind it.
  private static func isOpen(_ word: ArraySlice<UInt8>, before next: UInt8) -> Bool {
    switch word.first {
    case UInt8(ascii: "?"): return word.count > 2 && word.allSatisfy { $0 == UInt8(ascii: "?") }
    case UInt8(ascii: "X") where word.count == 2: return word.last == UInt8(ascii: "X") && "%€$".utf8.contains(next)
    default:
      // Most words need no further look.
      guard (3...9).contains(word.count), word.first.map({ "UTFYJt".utf8.contains($0) }) ?? false else { return false }
      let text = String(decoding: word, as: UTF8.self)
      return capitals.contains(text) || abbreviations.contains(text.lowercased())
    }
  }

  /// Letters, digits, what is not ASCII, question marks, and what dates are written with.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    ASCII.isLetterOrDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "?")
  }

  private static let capitals: Set<String> = ["UNKNOWN", "UNBEKANNT", "TODO", "FIXME", "TKTK", "YYYY", "JJJJ"]
  private static let abbreviations: Set<String> = ["tbd", "tbc", "tba"]
}
