internal import CCMarkGFM

/// The definitions of a document's links, `[label]: destination`, by label.
///
/// The parser takes them out of its tree, so they are looked for in the lines. What merely looks like a definition does no
/// harm: a definition counts only for a link that leads where it says.
struct LinkDefinitions {
  /// A definition: where it leads, and where that is written.
  struct Definition {
    let destination: String
    let place: Range<Int>
  }

  private var definitions: [String: [Definition]] = [:]

  /// Finds the definitions in the lines of `source`.
  init(in source: SourceLines) {
    for index in source.lines.indices {
      guard let (label, end, line) = LinkDefinitions.label(in: source, line: index) else { continue }
      guard let place = LinkDefinitions.destination(in: source, from: end, line: line) else { continue }
      let key = LinkDefinitions.normalised(label)
      guard definitions[key, default: []].count < 4 else { continue }
      let destination = Destination.resolved(source.bytes[place])
      definitions[key, default: []].append(Definition(destination: destination, place: place))
    }
  }

  /// The definitions of `label`, the first first, and the label as labels are compared.
  func definitions(of label: ArraySlice<UInt8>) -> (label: String, definitions: [Definition]) {
    if definitions.isEmpty { return ("", []) }
    let label = LinkDefinitions.normalised(label)
    return (label, definitions[label] ?? [])
  }

  /// The label with which the line at `index` begins, behind marks of quotes and items, and where and on which line what
  /// follows its colon begins.
  private static func label(in source: SourceLines, line index: Int) -> (ArraySlice<UInt8>, Int, line: Int)? {
    let bytes = source.bytes
    var index = index
    var line = source.lines[index]
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] != .openBracket {
      let byte = bytes[start]
      let isMark = byte.isSpaceOrTab || byte.isDigit || byte >= 0x80
      guard isMark || byte == .greater || byte == .dot || (0x29...0x2D).contains(byte) else { return nil }
      start += 1
    }
    guard start < line.upperBound else { return nil }
    start += 1
    var end = start
    // It may go on in further lines of its paragraph. Another bracket ends the search, so that no line is looked at twice.
    while end >= line.upperBound || bytes[end] != .closeBracket {
      if end >= line.upperBound {
        index += 1
        guard index < source.lines.count, !source.trimmed(source.lines[index]).isEmpty else { return nil }
        line = source.lines[index]
        end = line.lowerBound
        continue
      }
      if bytes[end] == .openBracket { return nil }
      end += bytes[end] == .backslash ? 2 : 1
    }
    guard end > start, end + 1 < line.upperBound, bytes[end + 1] == .colon, bytes[start] != .caret else { return nil }
    return (bytes[start..<end], end + 2, index)
  }

  private static func destination(in source: SourceLines, from start: Int, line index: Int) -> Range<Int>? {
    var start = source.skippingSpace(from: start, to: source.lines[index].upperBound)
    var end = source.lines[index].upperBound
    if start >= end {
      guard index + 1 < source.lines.count else { return nil }
      (start, end) = (source.lines[index + 1].lowerBound, source.lines[index + 1].upperBound)
      while start < end, source.bytes[start].isSpaceOrTab || source.bytes[start] == .greater { start += 1 }
    }
    guard start < end else { return nil }
    return Destination.place(in: source.bytes, start..<end)?.place
  }

  /// `label` as labels are compared: letter case does not matter, nor how much white space.
  static func normalised(_ label: ArraySlice<UInt8>) -> String {
    let words = String(decoding: label, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    // Upper case in between: it unfolds what has no lower case of its own, such as the sharp s.
    return words.joined(separator: " ").lowercased().uppercased().lowercased()
  }
}
