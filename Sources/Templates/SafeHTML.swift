/// HTML that is shown as it is, with `{{{name}}}`.
///
/// The type is the promise that whoever made it has escaped every character that came from an author.
public struct SafeHTML: Sendable, Hashable {
  /// The HTML, in UTF-8.
  public let bytes: [UInt8]

  /// **Only for code that writes HTML itself and escapes every text it puts into it.** What stands in `bytes` reaches the
  /// page unchanged: text of an author in it, unescaped, is a hole through which a page can be taken over.
  public init(alreadyEscaped bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// `text` as HTML that shows exactly it. Safe for any text.
  public init(escaping text: String) {
    var bytes: [UInt8] = []
    bytes.appendEscapingHTML(text)
    self.bytes = bytes
  }

  /// Whether there is nothing in it, which makes it falsey in a section.
  public var isEmpty: Bool { bytes.isEmpty }
}

extension [UInt8] {
  /// Appends `text` in UTF-8 with the five characters escaped that mean something in HTML's text and attributes.
  mutating func appendEscapingHTML(_ text: String) {
    var text = text
    text.withUTF8 { appendEscapingHTML($0) }
  }

  /// Appends `text`, which is UTF-8, with `&`, `<`, `>`, `"` and `'` escaped.
  mutating func appendEscapingHTML(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for index in text.indices {
      // All five are below 0x3F, most letters are not.
      guard text[index] < 0x3F, let entity = Self.entity(for: text[index]) else { continue }
      if index > start { append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index])) }
      entity.withUTF8Buffer { append(contentsOf: $0) }
      start = index + 1
    }
    if start < text.count { append(contentsOf: UnsafeBufferPointer(rebasing: text[start...])) }
  }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
