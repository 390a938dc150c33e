import Diagnostics

/// A text in which the places a test expects stand between « and ».
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The places, as byte offsets into the text, in the order in which they begin.
  let places: [Range<Int>]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var places: [Range<Int>?] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "«":
        open.append(places.count)
        places.append(bytes.count..<bytes.count)
      case "»":
        guard let index = open.popLast(), let place = places[index] else { continue }
        places[index] = place.lowerBound..<bytes.count
      default: bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.places = places.compactMap { $0 }
  }

  /// The line and column of the byte at `offset`, counted in characters from 1, found by reading the text from its
  /// beginning: another way than the one that is tested.
  static func lineAndColumn(of offset: Int, in text: String) -> LineAndColumn {
    var line = 1
    var column = 1
    var passed = 0
    for character in text {
      if passed >= offset { break }
      passed += character.utf8.count
      if character == "\n" || character == "\r" || character == "\r\n" {
        line += 1
        column = 1
      } else if character != "\u{FEFF}" {
        column += 1
      }
    }
    return LineAndColumn(line: line, column: column)
  }
}
