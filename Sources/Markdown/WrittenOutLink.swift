/// A link that is written without any mark: `www.example.com`, `https://example.com`, `name@example.com`.
struct WrittenOutLink {
  /// Where it may lead; which of these it is, the parser's tree tells.
  let destinations: [String]
  /// The characters.
  let place: Range<Int>
  /// Where to look on.
  let end: Int

  /// The link that the `w`, colon or at sign at `index` of `bytes` belongs to; `nil` if there is none.
  init?(at index: Int, in bytes: [UInt8]) {
    switch bytes[index] {
    case UInt8(ascii: "w"):
      guard bytes.matches("www.", at: index), WrittenOutLink.canBegin(at: index, in: bytes) else { return nil }
      let end = WrittenOutLink.end(from: index, in: bytes)
      destinations = ["http://" + String(decoding: bytes[index..<end], as: UTF8.self)]
      (place, self.end) = (index..<end, end)
    case .colon:
      guard bytes.matches("://", at: index) else { return nil }
      var start = index
      while start > 0, bytes[start - 1].isLetter { start -= 1 }
      let end = WrittenOutLink.end(from: index + 3, in: bytes)
      destinations = [String(decoding: bytes[start..<end], as: UTF8.self)]
      (place, self.end) = (start..<end, end)
    default:
      guard let place = WrittenOutLink.address(at: index, in: bytes) else { return nil }
      let whole = String(decoding: bytes[place], as: UTF8.self)
      // Underscores at the beginning may turn out to be emphasis.
      var start = place.lowerBound
      while start < index, bytes[start] == .underscore { start += 1 }
      let bare = String(decoding: bytes[start..<place.upperBound], as: UTF8.self)
      destinations = bare == whole ? [whole, "mailto:" + whole] : [whole, "mailto:" + whole, "mailto:" + bare]
      (self.place, end) = (bare == whole ? place : start..<place.upperBound, place.upperBound)
    }
  }

  private static func canBegin(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    return before.isWhiteSpace || [0x2A, .underscore, .tilde, .openParenthesis].contains(before)
  }

  /// Where a link ends that begins before `start`: at white space or `<`, without the punctuation at its end and without
  /// closing parentheses that it does not open.
  private static func end(from start: Int, in bytes: [UInt8]) -> Int {
    var end = start
    var depth = 0
    while end < bytes.count, !bytes[end].isWhiteSpace, bytes[end] != .less {
      if bytes[end] == .openParenthesis { depth += 1 }
      if bytes[end] == .closeParenthesis { depth -= 1 }
      end += 1
    }
    while end > start {
      switch bytes[end - 1] {
      case .closeParenthesis:
        if depth >= 0 { return end }
        depth += 1
        end -= 1
      case UInt8(ascii: ";"):
        var name = end - 2
        while name > start, bytes[name].isLetter { name -= 1 }
        end = name < end - 2 && name >= start && bytes[name] == UInt8(ascii: "&") ? name : end - 1
      case .question, .exclamation, .dot, 0x2C, .colon, 0x2A, .underscore, .tilde, 0x27, 0x22:
        end -= 1
      default:
        return end
      }
    }
    return end
  }

  /// The characters of the e-mail address around the at sign at `index`.
  private static func address(at index: Int, in bytes: [UInt8]) -> Range<Int>? {
    var start = index
    while start > 0, isLocal(bytes[start - 1]) || isProtocol(before: start, in: bytes) { start -= 1 }
    var end = index + 1
    var hasDot = false
    while end < bytes.count {
      let byte = bytes[end]
      if byte == .at { return nil }
      if byte == .dot, end + 1 < bytes.count, bytes[end + 1].isLetterOrDigit {
        hasDot = true
      } else if !byte.isLetterOrDigit, byte != .hyphen, byte != .underscore {
        break
      }
      end += 1
    }
    while end > index, !bytes[end - 1].isLetterOrDigit { end -= 1 }
    return start < index && hasDot && end > index + 1 ? start..<end : nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isLetterOrDigit || byte == .dot || byte == 0x2B || byte == .hyphen || byte == .underscore
  }

  private static func isProtocol(before start: Int, in bytes: [UInt8]) -> Bool {
    bytes.matches("mailto:", at: start - 7) || bytes.matches("xmpp:", at: start - 5)
  }
}
