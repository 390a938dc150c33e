internal import Diagnostics

/// The body of a document as the parser sees it, line by line, and the way from the parser's lines and columns back to
/// byte offsets of the whole file.
///
/// The bytes are the file's, except that the hyphens and bars of some comments are masked (``CommentMask``), which
/// changes no length.
struct SourceLines {
  /// The file the author wrote.
  let file: SourceFile
  /// The whole file, comments masked.
  let bytes: [UInt8]
  /// The bytes of each line of the body, without line ends. The first one includes a byte order mark.
  let lines: [Range<Int>]
  /// Where the body ends.
  let end: Int

  /// Splits `bytes`, which are those of `file`, from `offset` on. Lines end with LF, CR LF or a lone CR.
  init(file: SourceFile, bytes: [UInt8], from offset: Int) {
    self.file = file
    self.bytes = bytes
    self.end = bytes.count
    var lines: [Range<Int>] = []
    var start = min(max(0, offset), bytes.count)
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == .lineFeed || byte == .carriageReturn else {
        index += 1
        continue
      }
      lines.append(start..<index)
      let isPair = byte == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
      index += isPair ? 2 : 1
      start = index
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    self.lines = lines
  }

  /// The bytes of line `number`, counted from 1 as the parser does; the nearest line where there is none.
  func line(_ number: Int) -> Range<Int> {
    guard !lines.isEmpty else { return end..<end }
    return lines[min(max(number, 1), lines.count) - 1]
  }

  /// The bytes of line `number` with its line end.
  func lineWithEnd(at index: Int) -> Range<Int> {
    lines[index].lowerBound..<(index + 1 < lines.count ? lines[index + 1].lowerBound : end)
  }

  /// The offset of a line and a column, both counted from 1, the column in bytes; clamped to the line.
  func offset(line number: Int, column: Int) -> Int {
    let line = line(number)
    return min(max(line.lowerBound, line.lowerBound + column - 1), line.upperBound)
  }

  /// Where the white space that begins at `offset` ends, `limit` at the latest.
  func skippingSpace(from offset: Int, to limit: Int) -> Int {
    var offset = offset
    while offset < limit, bytes[offset].isSpaceOrTab { offset += 1 }
    return offset
  }

  /// `range` without white space at either end; empty at its beginning if there is nothing else.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower].isWhiteSpace { lower += 1 }
    while upper > lower, bytes[upper - 1].isWhiteSpace { upper -= 1 }
    return lower..<upper
  }

  /// The characters of line `number`, without the white space around them: where findings about a line point.
  func place(ofLine number: Int) -> SourceRange { file.range(trimmed(line(number))) }
}
