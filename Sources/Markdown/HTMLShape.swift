/// Raw HTML in running text, as far as it matters for what stands in it: what looks like a link there is none.
enum HTMLShape {
  /// Where the tag or comment ends that begins at `start` of `bytes`; `nil` if none begins there.
  static func end(ofTagAt start: Int, in bytes: [UInt8]) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    if bytes.matches("<!--", at: start) {
      var index = start + 4
      while index < bytes.count {
        if bytes[index] == .hyphen {
          if bytes.matches("-->", at: index) { return index + 3 }
          if bytes.matches("--", at: index) { return nil }
        }
        index += 1
      }
      return nil
    }
    guard bytes[start + 1].isLetter || bytes[start + 1] == .slash else { return nil }
    var index = start + 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte == .greater { return index + 1 }
      if byte == 0x22 || byte == 0x27 {
        guard let end = bytes[(index + 1)...].prefix(4_096).firstIndex(of: byte) else { return nil }
        index = end
      } else if !byte.isLetterOrDigit, !byte.isWhiteSpace, ![.hyphen, .underscore, .dot, .slash, 0x3D].contains(byte) {
        return nil
      }
      index += 1
    }
    return nil
  }
}
