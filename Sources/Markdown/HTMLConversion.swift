internal import CCMarkGFM
internal import Diagnostics

extension TreeConversion {
  /// The blocks that raw HTML falls into: comments, and what stands between them.
  mutating func html(_ node: CNode) -> [Block] {
    let literal = Array(mask.text(node.literal).utf8)
    var lines = 0
    for byte in literal where byte == .lineFeed { lines += 1 }
    let start = source.offset(line: node.startLine, column: node.startColumn)
    let place = source.trimmed(start..<source.line(node.startLine + max(1, lines) - 1).upperBound)
    var split = HTMLSplit(literal: literal, place: place, file: source.file)
    split.run()
    if let opening = split.unclosed { findings.append(.unclosedComment(opening, isInText: false)) }
    return split.blocks
  }
}

/// Splits a block of raw HTML at its comments, in the text and in the file at once: between the two, only the marks of
/// quotes and lists and white space at the lines' beginnings differ, which hold no comment.
struct HTMLSplit {
  private let literal: [UInt8]
  private let file: SourceFile
  private let end: Int
  private var index = 0
  private var place: Int
  private(set) var blocks: [Block] = []
  /// Where a comment begins that is not closed.
  private(set) var unclosed: SourceRange?

  init(literal: [UInt8], place: Range<Int>, file: SourceFile) {
    self.literal = literal
    self.file = file
    self.place = place.lowerBound
    end = place.upperBound
  }

  mutating func run() {
    while let start = literal.firstIndex(ofComment: index) {
      let startPlace = nextPlace(of: "<!--", from: place) ?? place
      appendHTML(index..<start, place..<startPlace)
      guard let stop = literal.end(ofComment: start) else {
        unclosed = file.range(startPlace, min(startPlace + 4, end))
        return
      }
      let isShort = stop - start < 7
      let stopPlace =
        isShort
        ? startPlace + stop - start : nextPlace(of: "-->", from: startPlace + 4).map { $0 + 3 } ?? startPlace
      let text = String(decoding: literal[start..<stop], as: UTF8.self)
      blocks.append(Block(content: .comment(CommentText.inner(of: text)), range: file.range(startPlace, stopPlace)))
      (index, place) = (stop, stopPlace)
    }
    appendHTML(index..<literal.count, place..<max(place, end))
  }

  private func nextPlace(of word: StaticString, from start: Int) -> Int? {
    var place = start
    while place < end {
      if file.bytes.matches(word, at: place) { return place }
      place += 1
    }
    return nil
  }

  private mutating func appendHTML(_ range: Range<Int>, _ place: Range<Int>) {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, literal[lower] == .lineFeed { lower += 1 }
    while upper > lower, literal[upper - 1].isWhiteSpace { upper -= 1 }
    guard literal[lower..<upper].contains(where: { !$0.isWhiteSpace }) else { return }
    var first = place.lowerBound
    var last = place.upperBound
    while first < last, file.bytes[first].isWhiteSpace { first += 1 }
    while last > first, file.bytes[last - 1].isWhiteSpace { last -= 1 }
    let text = String(decoding: literal[lower..<upper], as: UTF8.self)
    blocks.append(Block(content: .html(text), range: file.range(first, last)))
  }
}
