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

  // Of the current line.
  private var lineStart = 0
  private var addresses = 0
  // Of the current stretch without white space and `<`, in which a written-out link may stand.
  private var stretchStart = 0
  private var linkStarts = 0
  // Of the current stretch of characters that an e-mail address can consist of.
  private var addressStart = 0
  private var atSigns = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// Counts the whole text.
  mutating func run() {
    var index = 0
    while index < text.count { index = take(index) }
    endStretch(text.count)
    endAddress(text.count)
    endLine(text.count)
  }

  /// Takes the byte or the run of bytes at `index`; gives what follows it.
  private mutating func take(_ index: Int) -> Int {
    let byte = text[index]
    if byte.isWhiteSpace || byte == .less {
      endStretch(index)
      stretchStart = index + 1
    }
    if !byte.isLetterOrDigit, ![.dot, .hyphen, .underscore, .at, .slash, 0x2B].contains(byte) {
      endAddress(index)
      addressStart = index + 1
    }
    switch byte {
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
      if text.matches("www.", at: index) { linkStarts += 1 }
    case .colon:
      pieces += 1
      if text.matches("://", at: index) { linkStarts += 1 }
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
    if isOpenEnded { steps += text.count - index }
  }

  /// Written-out links are looked for at each of their beginnings, and their end once for each closing parenthesis there.
  private mutating func endStretch(_ end: Int) {
    if linkStarts > 0 {
      var closing = 0
      var index = end - 1
      while index > stretchStart, isTrailing(text[index]) {
        if text[index] == .closeParenthesis { closing += 1 }
        index -= 1
      }
      steps += (linkStarts + closing) * (end - stretchStart)
    }
    linkStarts = 0
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
