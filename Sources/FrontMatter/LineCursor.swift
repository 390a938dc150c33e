/// Goes through a file line by line, as far as is needed: front matter is a small part of most documents.
struct LineCursor {
  let bytes: [UInt8]

  /// The line that begins at `offset`, without its line end.
  func line(at offset: Int) -> Range<Int> {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return offset..<end
  }

  /// Where the line after `line` begins.
  func next(after line: Range<Int>) -> Int {
    let end = line.upperBound
    guard end < bytes.count else { return end }
    return bytes[end] == 0x0D && bytes.byte(end + 1, before: bytes.count) == 0x0A ? end + 2 : end + 1
  }
}
