internal import Yams

/// Where a scalar ends, which the YAML library does not say.
struct ScalarExtent {
  let bytes: [UInt8]
  let end: Int

  /// The end of the scalar that begins at `start` and was read as `text`.
  func end(of text: String, style: Node.Scalar.Style, from start: Int) -> Int {
    switch style {
    case .singleQuoted: endOfQuoted(by: UInt8(ascii: "'"), from: start)
    case .doubleQuoted: endOfQuoted(by: UInt8(ascii: "\""), from: start)
    case .literal, .folded: endOfBlock(text, from: start)
    case .plain, .any: endOfWords(of: text, from: start)
    }
  }

  /// The end of the quoted text that begins at `start`: behind the quote that closes it.
  func endOfQuoted(by quote: UInt8, from start: Int) -> Int {
    var offset = start + 1
    while offset < end {
      if bytes[offset] == quote {
        guard quote == UInt8(ascii: "'"), bytes.byte(offset + 1, before: end) == quote else { return offset + 1 }
        offset += 1
      } else if bytes[offset] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        offset += 1
      }
      offset += 1
    }
    return end
  }

  /// The header is one line; the text follows from the next one on.
  private func endOfBlock(_ text: String, from start: Int) -> Int {
    var headerEnd = start + 1
    while headerEnd < end, "+-0123456789".utf8.contains(bytes[headerEnd]) { headerEnd += 1 }
    var offset = headerEnd
    while offset < end, bytes.breakLength(offset, before: end) == 0 { offset += 1 }
    return max(headerEnd, endOfWords(of: text, from: offset, orElse: headerEnd))
  }

  /// Reading folds blanks and line breaks, and changes nothing else, so that the text ends where its last character
  /// that is not blank was found, each being looked for in turn.
  private func endOfWords(of text: String, from start: Int, orElse none: Int? = nil) -> Int {
    if none == nil, let end = endOfSame(text, from: start) { return end }
    let text = Array(text.utf8)
    var offset = start
    var last = none ?? start
    var index = 0
    while index < text.count {
      let blank = text.blankLength(index, before: text.count)
      if blank > 0 {
        index += blank
        continue
      }
      while case let blank = bytes.blankLength(offset, before: end), blank > 0 { offset += blank }
      offset = min(end, offset + 1)
      last = offset
      index += 1
    }
    return last
  }

  /// Most values stand in the file byte by byte as they were read.
  private func endOfSame(_ text: String, from start: Int) -> Int? {
    var offset = start
    for byte in text.utf8 {
      guard offset < end, bytes[offset] == byte else { return nil }
      offset += 1
    }
    return offset
  }
}
