/// One line of YAML taken apart as its author sees it: indentation, dashes, name, value, comment.
struct EntryLine {
  /// The whole line, without its end.
  let range: Range<Int>
  /// The spaces and tabs at its beginning.
  let indentation: Range<Int>
  /// Whether it is an item of a list.
  let hasDash: Bool
  /// All but indentation, dashes and a comment at the end.
  let content: Range<Int>
  /// The name, if a colon followed by a space, or by nothing, follows.
  let name: Range<Int>?
  /// What follows the colon; the content where there is no name.
  let value: Range<Int>

  /// Takes the line `range` of `bytes` apart.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.range = range
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    indentation = range.lowerBound..<start
    var hasDash = false
    while bytes.byte(start, before: range.upperBound) == UInt8(ascii: "-"),
      bytes.isBlankOrEnd(start + 1, before: range.upperBound)
    {
      hasDash = true
      start += 1
      while bytes.byte(start, before: range.upperBound) == 0x20 { start += 1 }
    }
    self.hasDash = hasDash
    let content = Self.withoutComment(bytes, start..<range.upperBound)
    let colon = Self.colon(bytes, content)
    self.content = content
    name = colon.map { bytes.trimmed(content.lowerBound..<$0) }
    value = colon.map { bytes.trimmed(($0 + 1)..<content.upperBound) } ?? content
  }

  /// The first colon that ends a name.
  private static func colon(_ bytes: [UInt8], _ content: Range<Int>) -> Int? {
    guard let first = bytes[content].first, !"[{".utf8.contains(first) else { return nil }
    var offset = content.lowerBound
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      offset = bytes[(offset + 1)..<content.upperBound].firstIndex(of: first).map { $0 + 1 } ?? content.upperBound
    }
    return (offset..<content.upperBound).first {
      bytes[$0] == UInt8(ascii: ":") && bytes.isBlankOrEnd($0 + 1, before: content.upperBound)
    }
  }

  /// A comment begins at a `#` behind a blank; within quotes it does not, which only matters for what is suggested.
  private static func withoutComment(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let hash = range.first {
      bytes[$0] == UInt8(ascii: "#") && ($0 == range.lowerBound || bytes[$0 - 1] == 0x20 || bytes[$0 - 1] == 0x09)
    }
    return bytes.trimmed(range.lowerBound..<(hash ?? range.upperBound))
  }
}
