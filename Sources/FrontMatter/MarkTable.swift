/// Turns the places the YAML library names into offsets: a line and a column, both from 1, relative to the text it was
/// given; columns count Unicode scalars, and more characters end a line than in an editor.
struct MarkTable {
  private let bytes: [UInt8]
  private let range: Range<Int>
  private let lineStarts: [Int]
  /// The place found last: places are asked for in rising order, and a line of a megabyte must not be counted anew
  /// for each of its values.
  private var last = (line: 0, column: 1, offset: 0)

  /// The table of the text that is the part `range` of `bytes`.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    var starts = [range.lowerBound]
    var offset = range.lowerBound
    while offset < range.upperBound {
      let length = bytes.breakLength(offset, before: range.upperBound)
      if length > 0 { starts.append(offset + length) }
      offset += max(1, length)
    }
    self.bytes = bytes
    self.range = range
    lineStarts = starts
  }

  /// The offset in the file of the place at `line` and `column`, clamped to the text.
  mutating func offset(line: Int, column: Int) -> Int {
    guard line <= lineStarts.count else { return range.upperBound }
    if last.line != line || last.column > column { last = (line, 1, lineStarts[max(0, line - 1)]) }
    while last.column < column, last.offset < range.upperBound {
      last.offset += 1
      while last.offset < range.upperBound, bytes[last.offset] & 0xC0 == 0x80 { last.offset += 1 }
      last.column += 1
    }
    return last.offset
  }
}
