/// What a line could begin, seen from its bytes alone: never less than the parser finds in it.
enum LineShape {
  /// How many quotes, items and footnotes could begin one within another on `line`.
  static func markers(in line: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    var count = 0
    var isRuleKnown = false
    while index < line.count {
      let byte = line[index]
      if byte.isWhiteSpace {
        index += 1
        continue
      }
      var end = index + 1
      switch byte {
      case .greater:
        break
      case .hyphen, UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard end >= line.count || line[end].isWhiteSpace else { return count }
        if byte != UInt8(ascii: "+"), !isRuleKnown, isRule(line, from: index) { return count }
        isRuleKnown = isRuleKnown || byte != UInt8(ascii: "+")
      case 0x30...0x39:
        while end < line.count, end - index < 9, line[end].isDigit { end += 1 }
        guard end < line.count, line[end] == .dot || line[end] == .closeParenthesis else { return count }
        end += 1
        guard end >= line.count || line[end].isWhiteSpace else { return count }
      case .openBracket:
        guard end < line.count, line[end] == .caret else { return count }
        while end < line.count, line[end] != .closeBracket { end += 1 }
        guard end + 1 < line.count, line[end + 1] == .colon else { return count }
        end += 2
      default:
        return count
      }
      count += 1
      index = end
    }
    return count
  }

  /// Whether the rest of `line` is a rule such as `- - -`, and not items within items. If it is not one from the first
  /// such mark on, a later one begins it at most some marks later, which are then counted too many.
  private static func isRule(_ line: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var count = 0
    for byte in line[start...] {
      if byte == line[start] { count += 1 } else if !byte.isWhiteSpace { return false }
    }
    return count >= 3
  }

  /// How many bars stand in `line`, escaped ones included.
  static func bars(in line: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    for byte in line where byte == .bar { count += 1 }
    return count
  }

  /// How many columns `line` has if it is a table's: one more than bars, apart from those at its ends.
  static func columns(in line: UnsafeBufferPointer<UInt8>) -> Int {
    let first = line.first { !$0.isWhiteSpace }
    let last = line.last { !$0.isWhiteSpace }
    return bars(in: line) + 1 - (first == .bar ? 1 : 0) - (last == .bar ? 1 : 0)
  }

  /// Whether `line` could be a table's second one: behind marks of quotes and items, only bars, colons and hyphens.
  static func isDelimiterRow(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var hasHyphen = false
    for byte in line.reversed() {
      switch byte {
      case .hyphen: hasHyphen = true
      case .bar, .colon, 0x09...0x0D, 0x20: break
      case .greater, .dot, .closeParenthesis, UInt8(ascii: "*"), UInt8(ascii: "+"): return hasHyphen
      default: return false
      }
    }
    return hasHyphen
  }

  /// About how many nanoseconds the parser takes to look for a table's head in a paragraph of `content`: it makes cells of
  /// each line, collects them in a list whose end it walks to for each of them, and walks back from each line's beginning
  /// to the bar before it.
  static func stepsForHead(in content: UnsafeBufferPointer<UInt8>) -> Int {
    var steps = content.count
    var bars = 0
    var lastBar = 0
    for (index, byte) in content.enumerated() {
      if byte == .bar {
        bars += 1
        lastBar = index
      }
      if byte == .lineFeed {
        steps += 150 * (bars + 1) + bars * bars / 2 + index - lastBar
        bars = 0
      }
    }
    return steps + 150 * bars + bars * bars / 2
  }
}
