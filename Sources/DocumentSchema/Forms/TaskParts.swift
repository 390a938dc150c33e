internal import HandoverModel
internal import Markdown

/// The parts of a task's text as they were written: with the images, the raw HTML, the line ends and what is struck out in them, of which the
/// plain text that the task is taken apart by says nothing. A part that lost them would show a customer what they must not read.
struct TaskParts {
  private let whole: Answer
  private let text: [Character]
  private let blanks: Int
  private let hidesNothing: Bool
  private let first: Int
  private var place: Int
  private var left = Self.most

  /// So many parts are looked for in one task that has such things in it: more than there are columns.
  private static let most = 20

  /// The parts of `whole` behind its title, which has `count` characters.
  init(of whole: Answer, behind count: Int) {
    self.whole = whole
    hidesNothing = !whole.inlines.mayHide
    text = hidesNothing ? [] : Array(whole.text)
    blanks = hidesNothing ? 0 : whole.inlines.plainText.prefix { $0.isWhitespace }.count
    first = count
    place = count
  }

  /// What was written for `part`: the first time it stands behind the part asked for before, or else behind the title. Where it is not found as it is, all of it counts
  /// as struck out: that can be read, and never shown to a customer.
  mutating func inlines(of part: String) -> [Inline] {
    if hidesNothing { return [.text(part)] }
    let letters = Array(part)
    guard left > 0, !letters.isEmpty, let start = start(of: letters, from: place) ?? start(of: letters, from: first)
    else { return [.strikethrough([.text(part)])] }
    left -= 1
    place = start + letters.count
    return whole.inlines.dropFirst(plainCharacters: blanks + start).prefix(plainCharacters: letters.count)
  }

  private func start(of letters: [Character], from place: Int) -> Int? {
    var start = place
    while start + letters.count <= text.count {
      if text[start..<(start + letters.count)].elementsEqual(letters) { return start }
      start += 1
    }
    return nil
  }
}

extension [Inline] {
  /// Whether anything in these has a plain text that a customer would not read, or parts lines of which they would read some only.
  fileprivate var mayHide: Bool {
    contains { inline in
      switch inline {
      case .text, .code, .comment, .footnoteReference: false
      case .emphasis(let inner), .strong(let inner): inner.mayHide
      case .link(let link): link.inlines.mayHide
      case .strikethrough, .image, .html, .marked, .softBreak, .lineBreak: true
      }
    }
  }
}
