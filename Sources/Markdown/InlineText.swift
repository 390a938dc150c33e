/// Where the text of a block stands in the file: its lines, without what belongs to quotes and lists around it.
struct InlinePlace {
  /// The characters of each line.
  let lines: [Range<Int>]
  /// Whether it is a table's cell, in which `\|` is a bar.
  var isCell = false
}

/// The text of a block in one piece, as the parser reads it, and the way back to the file.
struct InlineText {
  /// The text; lines end with LF.
  private(set) var bytes: [UInt8] = []
  /// Where a piece of it begins, and where that piece stands in the file.
  private var pieces: [(start: Int, offset: Int)] = []

  /// Collects the text at `place` from `source`, which are the bytes of the whole file.
  init(_ place: InlinePlace, in source: [UInt8]) {
    for line in place.lines {
      pieces.append((bytes.count, line.lowerBound))
      if place.isCell { appendCell(line, in: source) } else { bytes.append(contentsOf: source[line]) }
      bytes.append(.lineFeed)
    }
  }

  private mutating func appendCell(_ range: Range<Int>, in source: [UInt8]) {
    for offset in range {
      let isEscape = source[offset] == .backslash && offset + 1 < range.upperBound && source[offset + 1] == .bar
      if isEscape { pieces.append((bytes.count, offset + 1)) } else { bytes.append(source[offset]) }
    }
  }

  /// Where in the file the characters stand that `range` of the text names.
  func place(of range: Range<Int>) -> Range<Int> {
    let lower = offset(of: range.lowerBound)
    return lower..<(range.isEmpty ? lower : max(lower, offset(of: range.upperBound - 1) + 1))
  }

  private func offset(of index: Int) -> Int {
    var low = 0
    var high = pieces.count - 1
    guard high >= 0 else { return 0 }
    while low < high {
      let middle = (low + high + 1) / 2
      if pieces[middle].start <= index { low = middle } else { high = middle - 1 }
    }
    return pieces[low].offset + index - pieces[low].start
  }
}
