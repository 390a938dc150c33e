/// A definition of a link as it is written: `[label]: destination "title"`.
struct WrittenDefinition {
  /// By whom it is used: links of this label and title.
  let use: DefinitionUse
  /// Which bytes of the text it takes up.
  let range: Range<Int>

  /// The definition that begins at `start` of `bytes`, where the parser found one; `nil` if none is understood.
  init?(in bytes: [UInt8], from start: Int, _ mask: CommentMask) {
    guard start < bytes.count, bytes[start] == .openBracket else { return nil }
    var index = start + 1
    while index < bytes.count, bytes[index] != .closeBracket {
      index += bytes[index] == .backslash ? 2 : 1
    }
    guard index + 1 < bytes.count, bytes[index + 1] == .colon else { return nil }
    let label = bytes[start + 1..<index]
    let words = WrittenDefinition.skippingWhiteSpace(bytes, index + 2)
    guard let (_, end) = Destination.place(in: bytes, words..<bytes.count), end > words else { return nil }
    let title = WrittenDefinition.title(in: bytes, behind: end)
    guard let last = title?.upperBound ?? WrittenDefinition.lineEnd(bytes, end) else { return nil }
    range = start..<last
    let text = title.map { title in
      bytes[title.lowerBound + 1..<title.upperBound - 1].withUnsafeBufferPointer { mask.text($0) }
    }
    use = DefinitionUse(
      label: LinkDefinitions.normalised(label),
      title: text.map { Destination.resolved(Array($0.utf8)[...]) } ?? ""
    )
  }

  /// The title behind the destination that ends at `end`, with its quotes, if nothing follows it on its line.
  private static func title(in bytes: [UInt8], behind end: Int) -> Range<Int>? {
    let start = skippingWhiteSpace(bytes, end)
    guard start > end, start < bytes.count else { return nil }
    let closing: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = bytes[start]
    case .openParenthesis: closing = .closeParenthesis
    default: return nil
    }
    var index = start + 1
    while index < bytes.count, bytes[index] != closing { index += bytes[index] == .backslash ? 2 : 1 }
    guard index < bytes.count, lineEnd(bytes, index + 1) != nil else { return nil }
    return start..<index + 1
  }

  /// `offset`, if nothing but white space follows it on its line.
  private static func lineEnd(_ bytes: [UInt8], _ offset: Int) -> Int? {
    var index = offset
    while index < bytes.count, bytes[index].isSpaceOrTab { index += 1 }
    return index >= bytes.count || bytes[index] == .lineFeed ? offset : nil
  }

  static func skippingWhiteSpace(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
    return index
  }
}

/// How a definition of a link is used: a link names its label, and has its title.
struct DefinitionUse: Hashable {
  /// The label, normalised.
  let label: String
  /// The title, escapes and entities resolved; empty for none.
  let title: String
}
