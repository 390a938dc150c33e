/// Counts, in the text of one block, what makes parsing it expensive.
struct TextCount {
  private let text: UnsafeBufferPointer<UInt8>
  /// Runs of `*`, `_`, `~`, and opening brackets: how many the parser may have to look through for each of them.
  private(set) var marks = 0
  /// Pieces that the text falls into: each becomes a node.
  private(set) var pieces = 2
  private(set) var steps = 0
  private(set) var copies = 0
  private(set) var closedBrackets = 0

  /// Whether a piece has just ended: quotes, hyphens and dots right behind it are pieces of their own.
  private var isBetweenPieces = true

  // Of the current line.
  private var lineStart = 0
  private var addresses = 0
  // Of the current stretch without white space, to whose end the parser looks from each beginning of a written-out link;
  // and of the part of it up to a `<`, at which such a link ends.
  private var stretchStart = 0
  private var linkStarts = 0
  private var linkStart = 0
  private var hasLink = false
  // Of the current stretch of characters that an e-mail address can consist of.
  private var addressStart = 0
  private var atSigns = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Counts the whole text.
  mutating func run() {
    var index = 0
    while index < text.count { index = take(index) }
    endLink(text.count)
    endStretch(text.count)
    endAddress(text.count)
    endLine(text.count)
  }

  /// Takes the byte or the run of bytes at `index`; gives what follows it.
  private mutating func take(_ index: Int) -> Int {
    let byte = text[index]
    if byte.isLetterOrDigit, byte != UInt8(ascii: "w") {
      isBetweenPieces = false
      return index + 1
    }
    if byte.isWhiteSpace || byte == .less {
      endLink(index)
      linkStart = index + 1
    }
    if byte.isWhiteSpace {
      endStretch(index)
      stretchStart = index + 1
    }
    if byte != UInt8(ascii: "w"), !TextCount.isInAddress(byte) {
      endAddress(index)
      addressStart = index + 1
    }
    let piecesBefore = pieces
    defer { isBetweenPieces = pieces != piecesBefore }
    switch byte {
    case UInt8(ascii: "'"), UInt8(ascii: "\""), .hyphen, .dot:
      if isBetweenPieces { pieces += 1 }
    case .lineFeed:
      pieces += 2
      endLine(index)
      lineStart = index + 1
    case UInt8(ascii: "*"), .underscore, .tilde:
      return takeRun(of: byte, from: index)
    case .openBracket:
      marks += 1
      pieces += 1
    case .closeBracket:
      closedBrackets += 1
      pieces += 1
    case .less:
      pieces += 1
      takeHTML(index)
    case UInt8(ascii: "w"):
      pieces += 1
      if text.matches("www.", at: index) { beginLink() }
    case .colon:
      pieces += 1
      if text.matches("://", at: index) { beginLink() }
    case .at:
      atSigns += 1
      addresses += 1
      pieces += 2
    case .backslash, .backtick, UInt8(ascii: "&"), .exclamation:
      pieces += 1
    default:
      break
    }
    return index + 1
  }

  private mutating func beginLink() {
    linkStarts += 1
    hasLink = true
  }

  private mutating func takeRun(of byte: UInt8, from start: Int) -> Int {
    var end = start + 1
    while end < text.count, text[end] == byte { end += 1 }
    marks += 1
    pieces += 2
    // Tildes are taken a hundred at a time, looking back over all before them.
    if byte == .tilde { steps += (end - start) * (end - start) / 50 }
    // The inner ones of a long run come off in pairs, each pair a node.
    pieces += (end - start) / 4
    return end
  }

  /// What begins with `<?`, `<!A` or `<![CDATA[` is looked for to the end of the text.
  private mutating func takeHTML(_ index: Int) {
    guard index + 1 < text.count else { return }
    let isOpenEnded = text[index + 1] == .question || text[index + 1] == .exclamation
    if isOpenEnded { steps += 2 * (text.count - index) }
  }

  private mutating func endStretch(_ end: Int) {
    steps += 4 * linkStarts * (end - stretchStart)
    linkStarts = 0
  }

  /// All parentheses of a written-out link are counted anew for each closing one at its end.
  private mutating func endLink(_ end: Int) {
    guard hasLink else { return }
    hasLink = false
    var closing = 0
    var index = end - 1
    while index > linkStart, isTrailing(text[index]) {
      if text[index] == .closeParenthesis { closing += 1 }
      index -= 1
    }
    steps += 2 * closing * (end - linkStart)
  }

  private static func isInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case .dot, .hyphen, .underscore, .at, .slash, 0x2B: true
    default: false
    }
  }

  private func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case .question, .exclamation, .dot, 0x2C, .colon, 0x2A, .underscore, .tilde, 0x27, 0x22, .closeParenthesis, 0x3B,
      0x26:
      true
    default: byte.isLetter
    }
  }

  private mutating func endAddress(_ end: Int) {
    if atSigns > 0 { steps += min(atSigns, 1_000) * (end - addressStart) }
    atSigns = 0
  }

  /// What follows an e-mail address in its line is copied.
  private mutating func endLine(_ end: Int) {
    copies += min(addresses, 1_000) * (end - lineStart) / 2
    addresses = 0
  }
}
