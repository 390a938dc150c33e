internal import HandoverModel

/// How many lines a text takes on the printed brief, judged by how wide its letters are.
///
/// The widths are the largest of three faces of the style sheet (Inter, Noto Sans, Arial); of letters that are not in them, those of the
/// widest usual face. A page set in a narrower face is shorter than this says, never longer.
struct LineMeasure: Sendable {
  /// The width of a line, in pt.
  let width: Double
  /// The size of the letters, in pt.
  let size: Double

  /// How many lines `text` takes. Nothing takes none.
  func lines(_ text: String, isBold: Bool = false) -> Int {
    // Nobody reads so much in a cell, and it does not fit whatever its letters are.
    guard text.utf8.count <= Self.maximum else { return Int(Double(text.utf8.count) * size / width) + 1 }
    let blank = 0.28 * size
    var count = 0
    var position = 0.0
    for word in text.unicodeScalars.split(whereSeparator: \.isBlank) {
      let length = Self.width(of: word) * size * (isBold ? 1.04 : 1)
      if count == 0 { count = 1 }
      let isFirst = position == 0
      if !isFirst, position + blank + length > width {
        count += 1
        position = 0
      }
      position += (position == 0 ? 0 : blank) + length
      // A word longer than a line is broken.
      while position > width {
        count += 1
        position -= width
      }
    }
    return count
  }

  /// The width of `word`, in em.
  private static func width(of word: Substring.UnicodeScalarView) -> Double {
    word.reduce(0) { $0 + width(of: $1) }
  }

  /// A text of more bytes is not looked at letter by letter.
  private static let maximum = 4000

  /// The widths of the signs from the blank to `~`, in hundredths of an em.
  private static let ascii: [Double] = [
    28, 29, 41, 65, 64, 83, 73, 22, 38, 38, 55, 67, 29, 46, 28, 37, 65, 57, 61, 64, 65, 62, 64, 58, 63, 64, 28, 29, 67,
    67, 67, 53, 97, 70,
    65, 74, 73, 60, 59, 75, 74, 34, 55, 66, 56, 91, 76, 78, 64, 78, 64, 64, 65, 74, 70, 98, 67, 68, 64, 38, 37, 38, 57,
    46, 50, 57, 63, 57,
    63, 59, 37, 62, 62, 26, 26, 56, 26, 94, 62, 60, 62, 62, 41, 54, 37, 62, 57, 82, 55, 57, 55, 38, 55, 38, 67,
  ]

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " "..."~": ascii[Int(scalar.value) - 32] / 100
    case "\u{300}"..."\u{36F}", "\u{200B}"..."\u{200F}", "\u{FE00}"..."\u{FE0F}": 0
    case "“", "”", "„", "’", "‘": 0.42
    case "…", "—": 1
    case "\u{80}"..."\u{24F}": scalar.properties.isLowercase ? 0.66 : 0.8
    case "\u{370}"..."\u{58F}": 0.85
    case "\u{590}"..."\u{10FF}": 0.75
    case "\u{2E80}"..."\u{A4CF}", "\u{AC00}"..."\u{D7AF}", "\u{F900}"..."\u{FAFF}", "\u{FF00}"..."\u{FFEF}": 1.08
    // Of signs nobody expects some are several times as wide as they are tall.
    default:
      scalar.value < 0x2000
        ? 0.8 : scalar.value < 0x2E00 ? 1.05 : scalar.value >= 0x1F000 && scalar.value < 0x20000 ? 1.4 : 3
    }
  }
}
