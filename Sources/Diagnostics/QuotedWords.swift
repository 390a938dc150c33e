/// What a message quotes: the words between its quotation marks, in their order.
///
/// The words are an author's, and may hold such marks themselves: `"Order the 24" screens" is late`. So a mark opens only behind white
/// space or a bracket and before a word, and closes only behind a word and before white space or punctuation. Where marks do not open and
/// close in turns by that rule, nobody can tell the author's words from those of Baton, which may change from day to day; then
/// nothing is taken for quoted. Whatever is, is the author's.
public struct QuotedWords: Sendable, Hashable {
  /// The words, without the marks.
  public let words: [String]

  /// What `message` quotes.
  public init(in message: String) {
    let scalars = Array(message.unicodeScalars)
    var words: [String] = []
    var start: Int?
    for place in scalars.indices where scalars[place] == "\"" {
      switch (Self.opens(place, in: scalars), Self.closes(place, in: scalars), start) {
      case (false, false, _): continue
      case (true, false, nil): start = place + 1
      case (false, true, let first?):
        words.append(String(String.UnicodeScalarView(scalars[first..<place])))
        start = nil
      default:
        self.words = []
        return
      }
    }
    self.words = start == nil ? words : []
  }

  private static func opens(_ place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let isBehindGap = place == 0 || scalars[place - 1].isWhite || "([{".unicodeScalars.contains(scalars[place - 1])
    return isBehindGap && place + 1 < scalars.count && !scalars[place + 1].isWhite
  }

  private static func closes(_ place: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard place > 0, !scalars[place - 1].isWhite else { return false }
    return place + 1 == scalars.count || scalars[place + 1].isWhite
      || ",;:.!?)]}".unicodeScalars.contains(scalars[place + 1])
  }
}

extension Unicode.Scalar {
  fileprivate var isWhite: Bool { properties.isWhitespace }
}
