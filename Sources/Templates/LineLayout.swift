/// Which whitespace of a template belongs to its tags and not to the page: the specification's rules for standalone tags.
///
/// - A section's tags, comments, partials and delimiters that have a line to themselves take the whole line away.
/// - A parent has its lines to itself if nothing stands before its first tag and nothing after its last one.
/// - A block's tags likewise each; its indentation is removed where a replacement is written and added where it is shown.
/// - The whitespace before a partial, parent or block that has its line to itself indents every line of it.
struct LineLayout {
  /// For each text, the part of it that is shown.
  private(set) var shown: [Range<Int>]
  /// For each tag, the whitespace before it that indents what it shows; `nil` if it has no line to itself.
  private(set) var indentations: [[UInt8]?]
  /// For each block, whether its content begins on a line of its own, below the opening tag.
  private(set) var beginsLine: [Bool]
  /// For each text, the whitespace to remove from the beginning of its lines, because it stands in a replacement.
  private(set) var margins: [[UInt8]]

  private let bytes: [UInt8]
  private let tags: [TemplateTag]
  private let texts: [Range<Int>]
  private let nesting: TagNesting
  /// The closing tags of parents and blocks.
  private var inheritanceEnds: Set<Int> = []

  init(bytes: [UInt8], tags: [TemplateTag], texts: [Range<Int>], nesting: TagNesting) {
    (self.bytes, self.tags, self.texts, self.nesting) = (bytes, tags, texts, nesting)
    shown = texts
    indentations = Array(repeating: nil, count: tags.count)
    beginsLine = Array(repeating: false, count: tags.count)
    margins = Array(repeating: [], count: texts.count)
    ownsLineStart = Array(repeating: false, count: tags.count)
    for index in tags.indices where tags[index].kind == .parent || tags[index].kind == .block {
      inheritanceEnds.insert(nesting.ends[index])
    }
    for index in tags.indices { place(index) }
  }

  /// For each tag, whether the whitespace before it is taken away, so that it shows nothing of its line's beginning.
  private(set) var ownsLineStart: [Bool]

  private mutating func place(_ index: Int) {
    let end = nesting.ends[index]
    switch tags[index].kind {
    case .shown, .shownAsItIs: return
    case .parent: placeParent(index, end: end)
    case .block where isReplacement(index): placeReplacement(index, end: end)
    case .block: placeBlock(index, end: end)
    case .close where inheritanceEnds.contains(index): return
    default:
      guard let start = lineStart(before: index), let next = lineEnd(after: index) else { return }
      if tags[index].kind == .partial { indentations[index] = indentation(of: index, from: start) }
      cut(before: index, to: start)
      cut(after: index, to: next)
    }
  }

  private mutating func placeParent(_ index: Int, end: Int) {
    guard end < tags.count, let start = lineStart(before: index), let next = lineEnd(after: end) else { return }
    indentations[index] = indentation(of: index, from: start)
    cut(before: index, to: start)
    cut(after: end, to: next)
  }

  /// What stands around a replacement is not shown anyway, so only its own content matters.
  private mutating func placeReplacement(_ index: Int, end: Int) {
    if end < tags.count, let start = lineStart(before: end) { cut(before: end, to: start) }
    guard let next = lineEnd(after: index), next > 0, bytes[next - 1] == UInt8(ascii: "\n") else { return }
    beginsLine[index] = true
    cut(after: index, to: next)
    let margin = Array(bytes[firstIndentation(after: index, from: next, end: end) ?? next..<next])
    for text in index + 1..<min(end, tags.count) + 1 { margins[text] = margin }
  }

  private mutating func placeBlock(_ index: Int, end: Int) {
    if end < tags.count, end > index, let start = lineStart(before: end), let next = lineEnd(after: end) {
      cut(before: end, to: start)
      cut(after: end, to: next)
    }
    guard let start = lineStart(before: index) else { return }
    indentations[index] = indentation(of: index, from: start)
    cut(before: index, to: start)
    guard let next = lineEnd(after: index), next > 0, bytes[next - 1] == UInt8(ascii: "\n") else { return }
    beginsLine[index] = true
    cut(after: index, to: next)
    if let inner = firstIndentation(after: index, from: next, end: end) {
      indentations[index] = withoutMargin(inner, of: index + 1)
    }
  }
}

// MARK: - Lines

extension LineLayout {
  /// Whether the block at `index` replaces one of a parent, because it stands directly in a parent's tag.
  func isReplacement(_ index: Int) -> Bool {
    nesting.parents[index].map { tags[$0].kind == .parent } ?? false
  }

  /// How many bytes of the line that begins at `start`, in the text with the index `text`, are its margin.
  func margin(from start: Int, in text: Int) -> Int {
    let margin = margins[text]
    let limit = min(margin.count, texts[text].upperBound - start)
    var length = 0
    while length < limit, bytes[start + length] == margin[length] { length += 1 }
    return length
  }

  /// Where the line of the tag at `index` begins, if only whitespace stands before the tag.
  private func lineStart(before index: Int) -> Int? {
    let text = texts[index]
    var start = text.upperBound
    while start > text.lowerBound, bytes[start - 1].isTemplateIndentation { start -= 1 }
    if start > text.lowerBound { return bytes[start - 1] == UInt8(ascii: "\n") ? start : nil }
    return index == 0 ? start : nil
  }

  /// Where the line after the tag at `index` begins, or the file ends, if only whitespace stands between.
  private func lineEnd(after index: Int) -> Int? {
    let text = texts[index + 1]
    var end = text.lowerBound
    while end < text.upperBound, bytes[end].isTemplateIndentation { end += 1 }
    if end == text.upperBound { return index + 1 == tags.count ? end : nil }
    if bytes[end] == UInt8(ascii: "\n") { return end + 1 }
    let isPair = bytes[end] == UInt8(ascii: "\r") && end + 1 < text.upperBound && bytes[end + 1] == UInt8(ascii: "\n")
    return isPair ? end + 2 : nil
  }

  /// The whitespace that begins the first line with anything on it, from `start` on and before the tag at `end`.
  private func firstIndentation(after index: Int, from start: Int, end: Int) -> Range<Int>? {
    let limit = texts[index + 1].upperBound
    var line = start
    while true {
      var place = line
      while place < limit, bytes[place].isTemplateIndentation { place += 1 }
      if place == limit { return index + 1 == end ? nil : line..<place }
      if bytes[place] == UInt8(ascii: "\r"), place + 1 < limit, bytes[place + 1] == UInt8(ascii: "\n") { place += 1 }
      guard bytes[place] == UInt8(ascii: "\n") else { return line..<place }
      line = place + 1
    }
  }

  private func indentation(of index: Int, from start: Int) -> [UInt8] {
    withoutMargin(start..<texts[index].upperBound, of: index)
  }

  private func withoutMargin(_ range: Range<Int>, of text: Int) -> [UInt8] {
    Array(bytes[range].dropFirst(margin(from: range.lowerBound, in: text)))
  }

  private mutating func cut(before index: Int, to start: Int) {
    ownsLineStart[index] = true
    shown[index] = shown[index].lowerBound..<max(shown[index].lowerBound, min(start, shown[index].upperBound))
  }

  private mutating func cut(after index: Int, to start: Int) {
    let text = shown[index + 1]
    shown[index + 1] = min(max(start, text.lowerBound), text.upperBound)..<text.upperBound
  }
}
