internal import Diagnostics
internal import Markdown

/// A line of a paragraph, with its place.
struct TextLine {
  /// Its content.
  let inlines: [Inline]
  /// Its characters, without white space around them.
  let range: SourceRange

  /// The lines of a paragraph `inlines` that stands in `range`.
  static func lines(of inlines: [Inline], at range: SourceRange) -> [TextLine] {
    let pieces = inlines.lines
    guard pieces.count > 1 else { return [TextLine(inlines: inlines, range: range)] }
    let places = places(in: range)
    // A line break that is no break of the text (in code, in raw HTML) makes the counts differ.
    let lines = pieces.enumerated().map { number, inlines in
      TextLine(inlines: inlines, range: places.count == pieces.count ? places[number] : range)
    }
    return joiningSources(lines)
  }

  /// `lines`, those as one between which a source is wrapped: it belongs to the answer it stands behind.
  private static func joiningSources(_ lines: [TextLine]) -> [TextLine] {
    var joined: [TextLine] = []
    var rest = lines[...]
    while let first = rest.popFirst() {
      let last = first.inlines.endsInsideSource() ? lastLine(ofSourceIn: first, rest) : nil
      guard let last else {
        joined.append(first)
        continue
      }
      var whole = first.inlines
      for line in rest[...last] { whole += [.softBreak] + line.inlines }
      let range = first.range.file.range(first.range.bytes.lowerBound, rest[last].range.bytes.upperBound)
      joined.append(TextLine(inlines: whole, range: range))
      rest = rest[(last + 1)...]
    }
    return joined
  }

  /// The one of the lines `behind` in which the source ends that is open at the end of `first`; `nil` where it does not end soon,
  /// because somebody forgot its parenthesis.
  private static func lastLine(ofSourceIn first: TextLine, _ behind: ArraySlice<TextLine>) -> Int? {
    var whole = first.inlines
    for (index, line) in zip(behind.indices, behind).prefix(longestSource) {
      whole += [.softBreak] + line.inlines
      if line.inlines.closesParenthesis, !whole.endsInsideSource() { return index }
    }
    return nil
  }

  /// Over how many further lines a source may be wrapped.
  private static let longestSource = 4

  /// The lines of `range`, without the white space and the marks of quotes in front of them.
  private static func places(in range: SourceRange) -> [SourceRange] {
    let bytes = range.file.bytes
    var places: [SourceRange] = []
    var start = range.bytes.lowerBound
    while start <= range.bytes.upperBound {
      var end = start
      while end < range.bytes.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      var next = end + 1
      if next < range.bytes.upperBound, bytes[end] == 0x0D, bytes[next] == 0x0A { next += 1 }
      var first = start
      while first < end, [0x20, 0x09, UInt8(ascii: ">")].contains(bytes[first]) { first += 1 }
      var last = end
      while last > first, [0x20, 0x09, UInt8(ascii: "\\")].contains(bytes[last - 1]) { last -= 1 }
      places.append(range.file.range(first, last))
      start = next
    }
    return places
  }
}

extension Block {
  /// Its inlines, if it is a paragraph.
  var paragraph: [Inline]? {
    if case .paragraph(let inlines) = content { inlines } else { nil }
  }

  /// The list, if it is one.
  var list: List? {
    if case .list(let list) = content { list } else { nil }
  }

  /// The table, if it is one.
  var table: Table? {
    if case .table(let table) = content { table } else { nil }
  }
}

extension [Block] {
  /// The lines of all paragraphs and list items among these, and what is neither.
  var linesAndRest: (lines: [TextLine], rest: [Block]) {
    var lines: [TextLine] = []
    var rest: [Block] = []
    for block in self {
      switch block.content {
      case .paragraph(let inlines): lines += TextLine.lines(of: inlines, at: block.range)
      case .list(let list):
        for item in list.items {
          let inner = item.blocks.linesAndRest
          lines += inner.lines
          rest += inner.rest
        }
      case .comment, .thematicBreak: break
      default: rest.append(block)
      }
    }
    return (lines, rest)
  }
}
