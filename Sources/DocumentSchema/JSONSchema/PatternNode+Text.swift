extension WordPattern {
  /// The pattern `text` as a regular expression that JSON Schema reads in the same way; `nil` where it is none.
  static func regularExpression(for text: String) -> String? {
    var reading = PatternReading(text)
    return reading.whole().map { "^(?:\($0.text))$" }
  }
}

extension PatternNode {
  /// The part as a regular expression.
  fileprivate var text: String {
    switch self {
    case .set(let set): set.text
    case .sequence(let parts): parts.map(\.text).joined()
    case .choice(let left, let right): "(?:\(left.text)|\(right.text))"
    case .repeated(let part, let least, nil): "(?:\(part.text)){\(least),}"
    case .repeated(let part, let least, let most?): "(?:\(part.text)){\(least),\(most)}"
    }
  }
}

extension PatternSet {
  /// The characters in brackets; any character for none of nothing.
  fileprivate var text: String {
    if ranges.isEmpty, isNegated { return "[\\s\\S]" }
    let inner = ranges.map { range in
      range.count == 1
        ? Self.escaped(range.lowerBound) : "\(Self.escaped(range.lowerBound))-\(Self.escaped(range.upperBound))"
    }
    return "[\(isNegated ? "^" : "")\(inner.joined())]"
  }

  private static func escaped(_ value: UInt32) -> String {
    guard let scalar = Unicode.Scalar(value) else { return "" }
    if scalar.value < 0x20 {
      let digits = String(value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "\\^$.|?*+()[]{}/-".unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(scalar)
  }
}
