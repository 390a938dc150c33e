/// The comments in a stretch of running text, as HTML understands them: `<!--` outside code spans and not escaped, up to
/// the first `-->`; `<!-->` and `<!--->` are whole.
struct CommentOpenings {
  /// A `<!--`, and where its comment ends; `nil` where nothing closes it.
  struct Opening {
    let start: Int
    let end: Int?
  }

  private var index: Int
  private let end: Int
  private var codeSpans: CodeSpans
  /// That nothing closes a comment from here on, so that one is not looked for again and again.
  private var isOpenEnded = false

  init(in bytes: [UInt8], _ range: Range<Int>) {
    index = range.lowerBound
    end = range.upperBound
    codeSpans = CodeSpans(in: bytes, range)
  }

  /// The next comment of `bytes`, which are the same as at first except for masks within the comments passed.
  mutating func next(in bytes: [UInt8]) -> Opening? {
    while index < end {
      switch bytes[index] {
      case .backslash:
        index += 2
      case .backtick:
        let start = index
        while index < end, bytes[index] == .backtick { index += 1 }
        index = codeSpans.end(ofSpanFrom: index, length: index - start) ?? index
      case .less where index + 4 <= end && bytes.matches("<!--", at: index):
        let opening = Opening(start: index, end: closing(in: bytes, from: index))
        index = opening.end ?? index + 4
        return opening
      default:
        index += 1
      }
    }
    return nil
  }

  private mutating func closing(in bytes: [UInt8], from start: Int) -> Int? {
    if start + 5 <= end, bytes.matches(">", at: start + 4) { return start + 5 }
    if start + 6 <= end, bytes.matches("->", at: start + 4) { return start + 6 }
    if isOpenEnded { return nil }
    var index = start + 4
    while index + 3 <= end {
      if bytes[index] == .hyphen, bytes.matches("-->", at: index) { return index + 3 }
      index += 1
    }
    isOpenEnded = true
    return nil
  }
}
