public import Diagnostics

/// A text in which the places that a test expects stand between « and »; the marks are taken out.
public struct MarkedText: Sendable {
  /// The text without the marks, as a file.
  public let file: SourceFile
  /// The places, as byte offsets into the text, in the order in which they begin.
  public let places: [Range<Int>]

  /// Takes the marks out of `marked`.
  public init(_ marked: String, path: String = "content/handovers/apex.md") {
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
    file = SourceFile(path: path, bytes: bytes)
    self.places = places.compactMap { $0 }
  }

  /// The text without the marks.
  public var text: String { String(decoding: file.bytes, as: UTF8.self) }
}
