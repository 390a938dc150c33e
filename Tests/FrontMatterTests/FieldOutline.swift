import Diagnostics
import FrontMatter

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
