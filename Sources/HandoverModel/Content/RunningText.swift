public import Diagnostics
public import Markdown

/// A stretch of running text: a paragraph, the words of a heading, a row.
public struct RunningText: Sendable {
  /// Its characters.
  public let range: SourceRange
  /// Where code and comments stand in it, in bytes of the file, in order.
  private let hidden: ArraySlice<Range<Int>>

  /// The text at `range`, in which nothing is hidden.
  public init(_ range: SourceRange) { self.init(range, hidden: []) }

  /// The text at `range`, in which the code and comments at `hidden` stand, which are in order and may go on behind it.
  init(_ range: SourceRange, hidden: [Range<Int>]) {
    self.range = range
    let start = hidden.place { $0.upperBound > range.bytes.lowerBound }
    self.hidden = hidden[start..<max(start, hidden.place { $0.lowerBound >= range.bytes.upperBound })]
  }

  /// Whether `place`, some bytes within this text, begins in code or in a comment.
  public func hides(_ place: Range<Int>) -> Bool {
    let next = hidden.place { $0.upperBound > place.lowerBound }
    return next < hidden.endIndex && hidden[next].contains(place.lowerBound)
  }
}

extension MarkdownDocument {
  /// The stretches of running text: each paragraph, heading and row, at any depth, in the order written; no code, HTML or comment.
  public var runningText: [RunningText] { blocks.flatMap(\.runningText).map { RunningText($0, hidden: hidden) } }
}

extension Block {
  fileprivate var runningText: [SourceRange] {
    switch content {
    case .paragraph: [range]
    case .heading(let heading): [heading.textRange]
    case .blockQuote(let blocks): blocks.flatMap(\.runningText)
    case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.runningText) }
    case .table(let table): table.rows.map(\.range)
    case .codeBlock, .thematicBreak, .html, .comment: []
    }
  }
}

extension RandomAccessCollection<Range<Int>> where Index == Int {
  /// The first place from which on all are as `isBehind` says, of which none before it is; found by halving.
  fileprivate func place(_ isBehind: (Range<Int>) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
