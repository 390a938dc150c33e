/// A line within an entry, with the lines that are indented further and so belong to it.
struct NestedLines {
  let range: Range<Int>

  /// The line at `offset` of `entry`; `nil` if it is not indented, so that it is the entry itself, or already blank.
  init?(at offset: Int, in entry: Range<Int>, of bytes: [UInt8]) {
    let lines = bytes.lines(in: entry.lowerBound..<entry.upperBound)
    guard let index = lines.lastIndex(where: { $0.lowerBound <= offset }) else { return nil }
    let indentation = Self.indentation(of: lines[index], bytes)
    guard indentation > 0, !bytes.trimmed(lines[index]).isEmpty else { return nil }
    var last = index
    for next in lines.indices.dropFirst(index + 1) {
      if bytes.trimmed(lines[next]).isEmpty { continue }
      guard Self.indentation(of: lines[next], bytes) > indentation else { break }
      last = next
    }
    range = lines[index].lowerBound..<lines[last].upperBound
  }

  private static func indentation(of line: Range<Int>, _ bytes: [UInt8]) -> Int {
    bytes[line].prefix { $0 == 0x20 || $0 == 0x09 }.count
  }
}
