/// Takes the text of a pattern apart: letters, `.`, `[a-z]`, `\d`, groups, `|`, and `?`, `*`, `+`, `{2}`, `{2,}`, `{2,4}`.
struct PatternReading {
  private var rest: Substring.UnicodeScalarView

  init(_ text: String) {
    rest = text.unicodeScalars[...]
    // A pattern is about the whole word, so that these say nothing.
    if rest.first == "^" { rest.removeFirst() }
    if rest.last == "$", rest.dropLast().last != "\\" { rest.removeLast() }
  }

  /// The whole pattern; `nil` where it is none.
  mutating func whole() -> PatternNode? {
    guard !rest.isEmpty, let node = choice(), rest.isEmpty else { return nil }
    return node
  }

  private mutating func choice() -> PatternNode? {
    guard let left = sequence() else { return nil }
    guard take("|") else { return left }
    return choice().map { .choice(left, $0) }
  }

  private mutating func sequence() -> PatternNode? {
    var parts: [PatternNode] = []
    while let next = rest.first, next != "|", next != ")" {
      guard let part = single(), let repeated = repetition(of: part) else { return nil }
      parts.append(repeated)
    }
    return .sequence(parts)
  }

  private mutating func single() -> PatternNode? {
    guard let scalar = rest.popFirst() else { return nil }
    switch scalar {
    case "(":
      if take("?"), !take(":") { return nil }
      guard let inner = choice(), take(")") else { return nil }
      return inner
    case "[": return bracket().map { .set($0) }
    case ".": return .set(PatternSet(ranges: [], isNegated: true))
    case "\\": return escape().map { .set(PatternSet(ranges: $0)) }
    case "?", "*", "+", "{", "}", "]", "^", "$": return nil
    default: return .set(PatternSet(ranges: [scalar.value...scalar.value]))
    }
  }

  private mutating func repetition(of part: PatternNode) -> PatternNode? {
    switch rest.first {
    case "?": return taking(.repeated(part, least: 0, most: 1))
    case "*": return taking(.repeated(part, least: 0, most: nil))
    case "+": return taking(.repeated(part, least: 1, most: nil))
    case "{":
      rest.removeFirst()
      guard let least = number() else { return nil }
      guard take(",") else { return take("}") ? .repeated(part, least: least, most: least) : nil }
      if take("}") { return .repeated(part, least: least, most: nil) }
      guard let most = number(), least <= most, take("}") else { return nil }
      return .repeated(part, least: least, most: most)
    default: return part
    }
  }

  private mutating func taking(_ node: PatternNode) -> PatternNode {
    rest.removeFirst()
    return node
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let next = rest.first, ("0"..."9").contains(next) {
      digits.unicodeScalars.append(next)
      rest.removeFirst()
    }
    return Int(digits).flatMap { $0 <= 1_000 ? $0 : nil }
  }

  /// A set in brackets, behind the first one.
  private mutating func bracket() -> PatternSet? {
    var set = PatternSet()
    set.isNegated = take("^")
    while let scalar = rest.popFirst() {
      if scalar == "]" { return set.ranges.isEmpty ? nil : set }
      if scalar == "\\" {
        guard let ranges = escape() else { return nil }
        set.ranges += ranges
        continue
      }
      guard rest.first == "-", let high = rest.dropFirst().first, high != "]" else {
        set.ranges.append(scalar.value...scalar.value)
        continue
      }
      rest.removeFirst(2)
      guard scalar.value <= high.value, high != "\\" else { return nil }
      set.ranges.append(scalar.value...high.value)
    }
    return nil
  }

  /// What stands behind a backslash.
  private mutating func escape() -> [ClosedRange<UInt32>]? {
    guard let scalar = rest.popFirst() else { return nil }
    switch scalar {
    case "d": return [0x30...0x39]
    case "w": return [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
    case "s": return [0x09...0x0D, 0x20...0x20]
    default: return scalar.properties.isAlphabetic || scalar.value < 0x20 ? nil : [scalar.value...scalar.value]
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }
}
