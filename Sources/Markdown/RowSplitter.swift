/// Splits the line of a table into its cells, as GitHub's Markdown does: at each bar that no backslash stands before,
/// in code as well; bars at either end of the line are optional.
enum RowSplitter {
  /// The cells of the row that takes up `line` of `bytes`, without the white space around them; containers' marks must be
  /// cut off already.
  static func cells(in bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var index = line.lowerBound
    while index < line.upperBound, bytes[index].isWhiteSpace { index += 1 }
    if index < line.upperBound, bytes[index] == .bar { index = skippingSpace(bytes, index + 1, line.upperBound) }
    while index < line.upperBound {
      let start = index
      while index < line.upperBound, bytes[index] != .bar || (index > start && bytes[index - 1] == .backslash) {
        index += 1
      }
      let isClosed = index < line.upperBound
      if isClosed || index > start { cells.append(trimmed(bytes, start..<index)) }
      if isClosed { index = skippingSpace(bytes, index + 1, line.upperBound) }
    }
    return cells
  }

  private static func skippingSpace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index].isWhiteSpace { index += 1 }
    return index
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var upper = range.upperBound
    while upper > range.lowerBound, bytes[upper - 1].isWhiteSpace { upper -= 1 }
    return range.lowerBound..<upper
  }
}
