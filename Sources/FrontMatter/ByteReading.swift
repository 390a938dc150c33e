// What the readers of this module ask about single bytes. YAML's indicators are all ASCII, so bytes are enough.

extension [UInt8] {
  /// The byte at `offset`, or 0 from `end` on: NUL never reaches these readers otherwise.
  func byte(_ offset: Int, before end: Int) -> UInt8 { offset < end ? self[offset] : 0 }

  /// The length of the line break at `offset` as YAML 1.1 knows them, 0 if there is none: LF, CR, CR LF, and also
  /// U+0085, U+2028 and U+2029, which editors do not show as line ends.
  func breakLength(_ offset: Int, before end: Int) -> Int {
    switch byte(offset, before: end) {
    case 0x0A: 1
    case 0x0D: byte(offset + 1, before: end) == 0x0A ? 2 : 1
    case 0xC2: byte(offset + 1, before: end) == 0x85 ? 2 : 0
    case 0xE2:
      byte(offset + 1, before: end) == 0x80 && (byte(offset + 2, before: end) | 1) == 0xA9 ? 3 : 0
    default: 0
    }
  }

  /// The length of the blank character at `offset`: a space, a tab, or a line break; 0 if there is none.
  func blankLength(_ offset: Int, before end: Int) -> Int {
    let byte = byte(offset, before: end)
    return byte == 0x20 || byte == 0x09 ? 1 : breakLength(offset, before: end)
  }

  /// Whether a space, a tab, a line break or the end is at `offset`.
  func isBlankOrEnd(_ offset: Int, before end: Int) -> Bool {
    offset >= end || blankLength(offset, before: end) > 0
  }

  /// The length of the well-formed UTF-8 character at `offset`, 0 if there is none.
  func scalarLength(at offset: Int) -> Int {
    let first = self[offset]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0...0x7F: (1, 0...0)
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0...0)
      }
    guard length > 1 else { return length }
    guard offset + length <= count, second.contains(self[offset + 1]) else { return 0 }
    return self[(offset + 1)..<(offset + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }

  /// The lines within `range` as editors show them (LF, CR LF or a lone CR), each without its line end.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    var offset = start
    while offset < range.upperBound {
      let byte = self[offset]
      guard byte == 0x0A || byte == 0x0D else {
        offset += 1
        continue
      }
      lines.append(start..<offset)
      offset += byte == 0x0D && self.byte(offset + 1, before: range.upperBound) == 0x0A ? 2 : 1
      start = offset
    }
    if start < range.upperBound { lines.append(start..<range.upperBound) }
    return lines
  }

  /// `range` without the spaces and tabs at its beginning and end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, self[lower] == 0x20 || self[lower] == 0x09 { lower += 1 }
    while upper > lower, self[upper - 1] == 0x20 || self[upper - 1] == 0x09 { upper -= 1 }
    return lower..<upper
  }

  /// Overwrites `range` with spaces, line ends excepted, so that all else keeps its line and column.
  mutating func blank(_ range: Range<Int>) {
    for offset in range where self[offset] != 0x0A && self[offset] != 0x0D { self[offset] = 0x20 }
  }

  /// The text of `range`.
  func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }
}

extension [UInt8] {
  /// Whether a control character is at `offset` that YAML does not allow: all but tab and line ends.
  func isControlCharacter(_ offset: Int) -> Bool {
    let byte = self[offset]
    if byte < 0x20 { return byte != 0x09 && byte != 0x0A && byte != 0x0D }
    let next = self.byte(offset + 1, before: count)
    if byte == 0xC2 { return next < 0xA0 && next != 0x85 }
    return byte == 0x7F || (byte == 0xEF && next == 0xBF && self.byte(offset + 2, before: count) >= 0xBE)
  }
}
