internal import Diagnostics

extension SourceFile {
  /// How its lines end, as the first one does; with a line feed where it has only one.
  var lineEnd: String {
    guard let end = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return "\n" }
    if bytes[end] == 0x0A { return "\n" }
    return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? "\r\n" : "\r"
  }

  /// Where the line begins that the byte `offset` is in.
  func lineStart(of offset: Int) -> Int {
    bytes[..<offset].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? byteOrderMarkLength
  }

  /// Where the line ends that the byte `offset` is in, before its line end.
  func lineTextEnd(of offset: Int) -> Int {
    bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
  }

  /// Where the line begins that follows the one the byte `offset` is in; `nil` where that is the last.
  func nextLine(after offset: Int) -> Int? {
    let end = lineTextEnd(of: offset)
    guard end < bytes.count else { return nil }
    return end + (bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1)
  }

  /// Whether nothing but white space stands in the line before the one that begins at `offset`, or there is none.
  func isBehindBlankLine(_ offset: Int) -> Bool {
    guard offset > byteOrderMarkLength else { return true }
    var end = offset - 1
    if bytes[end] == 0x0A, end > 0, bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[lineStart(of: end)..<end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
