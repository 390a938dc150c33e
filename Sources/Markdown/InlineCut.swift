/// Running text being cut in two.
///
/// Characters are counted as they are in the whole: an accent that begins a piece belongs to the last character of the piece
/// before it, and is not cut off from it.
struct InlineCut {
  /// How many characters of the text are still to come before the cut.
  private var rest: Int
  /// The last character before the place reached, to which what follows may belong.
  private var last: Character?

  init(_ count: Int) { rest = Swift.max(0, count) }

  mutating func parts(of inlines: [Inline]) -> (before: [Inline], after: [Inline]) {
    var before: [Inline] = []
    for (index, inline) in inlines.enumerated() {
      let (left, right) = parts(of: inline)
      if let left { before.append(left) }
      if let right { return (before, [right] + inlines[(index + 1)...]) }
    }
    return (before, [])
  }

  private mutating func parts(of inline: Inline) -> (Inline?, Inline?) {
    switch inline {
    case .text(let text): parts(of: text, Inline.text)
    case .code(let text): parts(of: text, Inline.code)
    case .html(let text): parts(of: text, Inline.html)
    case .softBreak, .lineBreak: take(" ") == 0 ? (nil, inline) : (inline, nil)
    case .image(let image): take(image.alternative) == 0 && !image.alternative.isEmpty ? (nil, inline) : (inline, nil)
    case .comment, .footnoteReference: (inline, nil)
    case .emphasis(let inner): parts(of: inner, Inline.emphasis)
    case .strong(let inner): parts(of: inner, Inline.strong)
    case .strikethrough(let inner): parts(of: inner, Inline.strikethrough)
    case .marked(let mark, let inner): parts(of: inner) { Inline.marked(mark, $0) }
    case .link(let link):
      parts(of: link.inlines) { inner in
        .link(
          Inline.Link(
            destination: link.destination,
            title: link.title,
            inlines: inner,
            destinationRange: link.destinationRange
          )
        )
      }
    }
  }

  private mutating func parts(of inner: [Inline], _ wrap: ([Inline]) -> Inline) -> (Inline?, Inline?) {
    let (before, after) = parts(of: inner)
    // What is empty on both sides, such as a link without words, is kept.
    let isLeft = !before.isEmpty || after.isEmpty
    return (isLeft ? wrap(before) : nil, after.isEmpty ? nil : wrap(after))
  }

  private mutating func parts(of text: String, _ wrap: (String) -> Inline) -> (Inline?, Inline?) {
    let length = take(text)
    if length == text.utf8.count { return (wrap(text), nil) }
    let place = text.utf8.index(text.startIndex, offsetBy: length)
    return (length == 0 ? nil : wrap(String(text[..<place])), wrap(String(text[place...])))
  }

  /// Takes as much of `text` as stands before the cut; how many bytes that is.
  private mutating func take(_ text: String) -> Int {
    var joined = last.map(String.init) ?? ""
    let before = joined.utf8.count
    joined += text
    var end = -before
    var isFirst = last != nil
    for character in joined {
      if !isFirst {
        if rest == 0 { return Swift.max(0, end) }
        rest -= 1
      }
      isFirst = false
      last = character
      end += character.utf8.count
    }
    return text.utf8.count
  }
}
