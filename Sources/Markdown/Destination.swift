internal import CCMarkGFM

/// The destination of a link as it is written.
enum Destination {
  /// The destination that begins with `range`, without angle brackets, and where what follows it begins; `nil` if there is
  /// none. As CommonMark has it: in angle brackets on one line, or without white space and with paired parentheses.
  static func place(in bytes: [UInt8], _ range: Range<Int>) -> (place: Range<Int>, end: Int)? {
    var index = range.lowerBound
    guard index < range.upperBound else { return nil }
    if bytes[index] == .less {
      index += 1
      while index < range.upperBound, bytes[index] != .greater {
        if bytes[index] == .less || bytes[index] == .lineFeed { return nil }
        index += bytes[index] == .backslash ? 2 : 1
      }
      return index < range.upperBound ? (range.lowerBound + 1..<index, index + 1) : nil
    }
    var depth = 0
    while index < range.upperBound, !bytes[index].isWhiteSpace {
      switch bytes[index] {
      case .backslash where index + 1 < range.upperBound && bytes[index + 1].isPunctuation: index += 1
      case .openParenthesis: depth += 1
      case .closeParenthesis where depth == 0: return (range.lowerBound..<index, index)
      case .closeParenthesis: depth -= 1
      default: break
      }
      if depth > 32 { return nil }
      index += 1
    }
    return (range.lowerBound..<min(index, range.upperBound), min(index, range.upperBound))
  }

  /// Where a destination written as `bytes` leads: entities and, unless it is an autolink, backslashes resolved, by the
  /// parser's own functions.
  static func resolved(_ bytes: ArraySlice<UInt8>, hasEscapes: Bool = true) -> String {
    guard bytes.contains(where: { $0 == .backslash || $0 == UInt8(ascii: "&") }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    var buffer = cmark_strbuf()
    cmark_strbuf_init(cmark_get_default_mem_allocator(), &buffer, 0)
    defer { cmark_strbuf_free(&buffer) }
    bytes.withUnsafeBufferPointer { houdini_unescape_html_f(&buffer, $0.baseAddress, bufsize_t($0.count)) }
    if hasEscapes { cmark_strbuf_unescape(&buffer) }
    return String(decoding: UnsafeBufferPointer(start: buffer.ptr, count: Int(buffer.size)), as: UTF8.self)
  }
}
