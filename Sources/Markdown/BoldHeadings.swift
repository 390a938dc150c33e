internal import Diagnostics

extension MarkdownDocument {
  /// This document with its bold paragraphs as headings of level 2, if they are the only ones it has.
  ///
  /// Many authors make a title bold instead of marking it as a heading. Where a document has no heading outside quotes and
  /// lists, or only one of level 1 that comes first, each paragraph that is only bold text, a colon aside, is read as a
  /// heading. If only the first line of a paragraph is bold text, the further lines become a paragraph of their own. Any other
  /// document is given back as it is.
  public func readingBoldParagraphsAsHeadings() -> MarkdownDocument {
    guard usesNoHeadings, blocks.contains(where: { BoldTitle($0) != nil }) else { return self }
    var anchors = AnchorNames(taken: blocks.allAnchors + footnotes.flatMap(\.blocks.allAnchors))
    var count = 0
    let read = blocks.flatMap { block -> [Block] in
      guard count < ShapeLimits.headings, let title = BoldTitle(block) else { return [block] }
      count += 1
      let heading = Block.Heading(
        level: 2,
        inlines: title.words,
        anchor: anchors.name(for: title.words.anchorText),
        textRange: title.textRange
      )
      let rest = title.rest.map { [Block(content: .paragraph($0.inlines), range: $0.range)] } ?? []
      return [Block(content: .heading(heading), range: title.range)] + rest
    }
    return MarkdownDocument(file: file, blocks: read, footnotes: footnotes, hidden: hidden, findings: findings)
  }

  /// Whether no block is a heading, or only the first one, of level 1.
  private var usesNoHeadings: Bool {
    let content = blocks.filter { if case .comment = $0.content { false } else { true } }
    let rest = content.first?.heading?.level == 1 ? content.dropFirst() : content[...]
    return rest.allSatisfy { $0.heading == nil }
  }
}

/// The bold title that a paragraph is, or begins with.
private struct BoldTitle {
  /// Its words, without what makes them bold and a colon behind that.
  let words: [Inline]
  /// The characters of the title, marks included.
  let range: SourceRange
  /// The characters of the words.
  let textRange: SourceRange
  /// What stands in the further lines.
  let rest: (inlines: [Inline], range: SourceRange)?

  init?(_ block: Block) {
    guard case .paragraph(let inlines) = block.content else { return nil }
    let lineBreak = inlines.firstIndex {
      if case .softBreak = $0 { true } else if case .lineBreak = $0 { true } else { false }
    }
    let end = lineBreak ?? inlines.endIndex
    guard let words = BoldTitle.words(of: inlines[..<end], maySpanLines: lineBreak == nil) else { return nil }
    self.words = words
    let bytes = block.range.file.bytes
    var line = block.range.bytes
    if lineBreak != nil {
      line = line.lowerBound..<(bytes[line].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? line.upperBound)
    }
    let title = BoldTitle.trimmed(bytes, line)
    range = block.range.file.range(title)
    guard let text = BoldTitle.withoutMarks(bytes, title) else { return nil }
    textRange = block.range.file.range(text)
    let further = BoldTitle.trimmed(bytes, line.upperBound..<block.range.bytes.upperBound)
    rest = lineBreak.map { (Array(inlines[($0 + 1)...]), block.range.file.range(further)) }
  }

  /// The words of the one piece of bold text that `line` is, with at most a colon and blanks around it.
  private static func words(of line: ArraySlice<Inline>, maySpanLines: Bool) -> [Inline]? {
    // Most paragraphs hold no bold text, and are not looked at more closely.
    guard line.contains(where: { if case .strong = $0 { true } else { false } }) else { return nil }
    var words: [Inline]?
    for inline in line {
      switch inline {
      case .strong(let inner) where words == nil: words = inner
      case .text(let text) where words == nil && text.allSatisfy(\.isWhitespace): break
      case .text(let text) where [":", ""].contains(text.filter { !$0.isWhitespace }): break
      default: return nil
      }
    }
    guard let words, !words.plainText.allSatisfy(\.isWhitespace) else { return nil }
    return maySpanLines || words.lines.count == 1 ? words : nil
  }

  /// `title` without the `**` or `__` around it, and without a colon behind them; `nil` where they are not found.
  private static func withoutMarks(_ bytes: [UInt8], _ title: Range<Int>) -> Range<Int>? {
    guard title.count > 4, let mark = bytes[title].first, mark == UInt8(ascii: "*") || mark == .underscore else {
      return nil
    }
    var end = title.upperBound
    while end > title.lowerBound, bytes[end - 1] != mark { end -= 1 }
    guard end - title.lowerBound > 4, bytes[title.lowerBound + 1] == mark, bytes[end - 2] == mark else { return nil }
    return title.lowerBound + 2..<end - 2
  }

  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower].isWhiteSpace { lower += 1 }
    while upper > lower, bytes[upper - 1].isWhiteSpace { upper -= 1 }
    return lower..<upper
  }
}

extension [Block] {
  /// The anchors of all headings in these, at any depth, in order.
  fileprivate var allAnchors: [String] {
    flatMap { block -> [String] in
      switch block.content {
      case .heading(let heading): [heading.anchor]
      case .blockQuote(let inner): inner.allAnchors
      case .list(let list): list.items.flatMap(\.blocks.allAnchors)
      default: []
      }
    }
  }
}
