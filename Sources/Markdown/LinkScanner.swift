/// Collects what could be a link or an image in the text of a block, in the order in which they end.
struct LinkScanner {
  /// What could be a link: where it would lead, and where that is written.
  struct Found {
    let destination: String
    let place: Range<Int>
    /// The label, normalised, for links whose destination stands in a definition; `place` is then one of the file.
    var label: String?
  }

  private(set) var found: [Found] = []
  /// The code spans, from the first backtick to the last.
  private(set) var code: [Range<Int>] = []
  private let bytes: [UInt8]
  private let definitions: LinkDefinitions
  private var codeSpans: CodeSpans
  private var index = 0
  /// The open brackets: where their text begins, and whether they are an image's.
  private var brackets: [(start: Int, isImage: Bool)] = []
  /// Brackets below this height hold a link already, and can be none themselves.
  private var inactive = 0

  init(_ bytes: [UInt8], _ definitions: LinkDefinitions) {
    self.bytes = bytes
    self.definitions = definitions
    codeSpans = CodeSpans(in: bytes, 0..<bytes.count)
  }

  mutating func scan() {
    while index < bytes.count {
      switch bytes[index] {
      case .backslash:
        index += index + 1 < bytes.count && bytes[index + 1].isPunctuation ? 2 : 1
      case .backtick:
        let start = index
        while index < bytes.count, bytes[index] == .backtick { index += 1 }
        if let end = codeSpans.end(ofSpanFrom: index, length: index - start) {
          code.append(start..<end)
          index = end
        }
      case .less:
        index = HTMLShape.end(ofTagAt: index, in: bytes) ?? endOfAutolink() ?? index + 1
      case .openBracket:
        let isImage = index > 0 && bytes[index - 1] == .exclamation && !isEscaped(index - 1)
        brackets.append((index + 1, isImage))
        index += 1
      case .closeBracket:
        closeBracket()
      case UInt8(ascii: "w") where brackets.isEmpty, .colon where brackets.isEmpty, .at:
        scanWrittenOut()
      default:
        index += 1
      }
    }
  }

  private func isEscaped(_ index: Int) -> Bool {
    var count = 0
    while index - count > 0, bytes[index - count - 1] == .backslash { count += 1 }
    return count % 2 == 1
  }

  /// `<https://…>` or `<name@host>`.
  private mutating func endOfAutolink() -> Int? {
    var end = index + 1
    var hasColon = false
    while end < bytes.count, bytes[end] != .greater {
      if bytes[end] <= 0x20 || bytes[end] == .less { return nil }
      if bytes[end] == .colon { hasColon = true }
      end += 1
    }
    guard end < bytes.count, end > index + 1 else { return nil }
    let words = bytes[index + 1..<end]
    guard hasColon || words.contains(.at) else { return nil }
    let destination = Destination.resolved(words, hasEscapes: false)
    found.append(Found(destination: destination, place: index + 1..<end))
    found.append(Found(destination: "mailto:" + destination, place: index + 1..<end))
    return end + 1
  }

  private mutating func scanWrittenOut() {
    guard let link = WrittenOutLink(at: index, in: bytes) else {
      index += 1
      return
    }
    for destination in link.destinations { found.append(Found(destination: destination, place: link.place)) }
    index = max(index + 1, link.end)
  }

  private mutating func closeBracket() {
    index += 1
    guard let opener = brackets.popLast() else { return }
    let isActive = opener.isImage || brackets.count >= inactive
    inactive = min(inactive, brackets.count)
    guard isActive, closeInline() || closeReference(bytes[opener.start..<index - 1]) else { return }
    if !opener.isImage { inactive = brackets.count }
  }

  /// `(destination "title")`, which begins here.
  private mutating func closeInline() -> Bool {
    guard index < bytes.count, bytes[index] == .openParenthesis else { return false }
    let start = skippingSpace(index + 1)
    guard let (place, after) = Destination.place(in: bytes, start..<bytes.count) else { return false }
    var end = skippingSpace(after)
    if end > after, end < bytes.count, let closed = endOfTitle(end) { end = skippingSpace(closed) }
    guard end < bytes.count, bytes[end] == .closeParenthesis else { return false }
    found.append(Found(destination: Destination.resolved(bytes[place]), place: place))
    index = end + 1
    return true
  }

  private func endOfTitle(_ start: Int) -> Int? {
    let closing: UInt8
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): closing = bytes[start]
    case .openParenthesis: closing = .closeParenthesis
    default: return nil
    }
    var end = start + 1
    while end < bytes.count, bytes[end] != closing {
      if closing == .closeParenthesis, bytes[end] == .openParenthesis { return nil }
      end += bytes[end] == .backslash ? 2 : 1
    }
    return end < bytes.count ? end + 1 : nil
  }

  /// `[text][label]`, `[label][]` or `[label]`.
  private mutating func closeReference(_ text: ArraySlice<UInt8>) -> Bool {
    var label = text
    var end = index
    if index < bytes.count, bytes[index] == .openBracket {
      end += 1
      while end < bytes.count, bytes[end] != .closeBracket, bytes[end] != .openBracket, end - index < 1_002 {
        end += bytes[end] == .backslash ? 2 : 1
      }
      if end < bytes.count, bytes[end] == .closeBracket {
        if end > index + 1 { label = bytes[index + 1..<end] }
        end += 1
      } else {
        end = index
      }
    }
    guard label.count <= 1_000 else { return false }
    let (name, definitions) = definitions.definitions(of: label)
    guard !definitions.isEmpty else { return false }
    for definition in definitions {
      found.append(Found(destination: definition.destination, place: definition.place, label: name))
    }
    index = end
    return true
  }

  private func skippingSpace(_ start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isWhiteSpace { index += 1 }
    return index
  }
}
