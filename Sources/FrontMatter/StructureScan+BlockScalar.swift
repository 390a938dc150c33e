extension StructureScan {
  /// Reads text that was introduced by `|` or `>`: its header, then all lines that are indented enough.
  mutating func readBlockScalar() {
    dropPossibleKey()
    allowsKey = true
    names.forgetWord()
    guard let increment = readBlockHeader() else { return stop() }
    var width = increment > 0 ? max(0, indent) + increment : 0
    if increment == 0 { width = max(widthOfFirstLine(), indent + 1, 1) }
    while offset < end {
      var spaces = 0
      while spaces < width, byte(offset + spaces) == 0x20 { spaces += 1 }
      let length = bytes.breakLength(offset + spaces, before: end)
      if length == 0, spaces < width {
        offset += spaces
        return
      }
      offset += spaces
      while offset < end, bytes.breakLength(offset, before: end) == 0 { offset += 1 }
      passBreak(bytes.breakLength(offset, before: end))
    }
  }

  /// The number after `|` or `>`, 0 without one; `nil` if more than a comment follows on the line.
  private mutating func readBlockHeader() -> Int? {
    offset += 1
    var increment = 0
    if byte(offset) == UInt8(ascii: "+") || byte(offset) == UInt8(ascii: "-") { offset += 1 }
    if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte(offset)) {
      increment = Int(byte(offset) - UInt8(ascii: "0"))
      offset += 1
      if byte(offset) == UInt8(ascii: "+") || byte(offset) == UInt8(ascii: "-") { offset += 1 }
    }
    while byte(offset) == 0x20 || byte(offset) == 0x09 { offset += 1 }
    passComment()
    let length = bytes.breakLength(offset, before: end)
    guard offset >= end || length > 0 else { return nil }
    passBreak(length)
    return increment
  }

  /// The indentation of the first line that is not blank, or of the widest blank line before it.
  private func widthOfFirstLine() -> Int {
    var widest = 0
    var place = offset
    while place < end {
      var spaces = 0
      while byte(place + spaces) == 0x20 { spaces += 1 }
      widest = max(widest, spaces)
      let length = bytes.breakLength(place + spaces, before: end)
      if length == 0 { break }
      place += spaces + length
    }
    return widest
  }
}
