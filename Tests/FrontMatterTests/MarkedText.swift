import Diagnostics
import FrontMatter

/// A file whose text has places marked with «…»; the marks are taken out.
struct MarkedText {
  let file: SourceFile
  /// The marked places, in the order in which they begin.
  let marks: [Range<Int>]

  init(_ text: String, path: String = "content/handovers/apex.md") {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var marks: [Range<Int>?] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "«":
        open.append(marks.count)
        marks.append(bytes.count..<bytes.count)
      case "»":
        if let index = open.popLast(), let mark = marks[index] { marks[index] = mark.lowerBound..<bytes.count }
      default: bytes += Array(String(scalar).utf8)
      }
    }
    file = SourceFile(path: path, bytes: bytes)
    self.marks = marks.compactMap { $0 }
  }
}

extension FieldMap {
  /// All places in the order in which they begin: of each name, then of its value and what is in it.
  var places: [Range<Int>] { fields.flatMap { [$0.nameRange.bytes] + $0.value.places } }

  /// The fields as one line of text: names and values, `"…"` around quoted ones, `∅` for none.
  var outline: String { fields.map { "\($0.name)=\($0.value.outline)" }.joined(separator: " ") }
}

extension FieldValue {
  var places: [Range<Int>] {
    switch self {
    case .scalar, .empty: [range.bytes]
    case .list(let values, let range): [range.bytes] + values.flatMap(\.places)
    case .map(let map): [map.range.bytes] + map.places
    }
  }

  var outline: String {
    switch self {
    case .scalar(let scalar): scalar.isQuoted ? "\"\(scalar.text)\"" : scalar.text
    case .empty: "∅"
    case .list(let values, _): "[\(values.map(\.outline).joined(separator: ", "))]"
    case .map(let map): "{\(map.outline)}"
    }
  }
}
