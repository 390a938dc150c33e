internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// A line that begins with a label: `**Metric:** hours per day`, `Metric: hours per day`.
struct LabelledLine {
  /// The label, as written, without its colon.
  let label: String
  /// Whether the label is set in bold or italics, which leaves no doubt that it is one.
  let isMarked: Bool
  /// The characters of the label.
  let labelRange: SourceRange
  /// What stands behind the label.
  let inlines: [Inline]
  /// The characters of that.
  let range: SourceRange

  /// What stands behind the label, as an answer.
  var answer: Answer { Answer(inlines, at: range) }

  /// Whether the label says where answers are from.
  var namesSource: Bool { ReadingWords.source.contains(HeadingNames.folded(label)) }

  /// How long a label may be, in characters: no column title is longer.
  private static let longest = 60

  /// Takes `inlines` apart, which stand in `range`; `nil` where they begin with no label.
  init?(_ inlines: [Inline], at range: SourceRange) {
    guard let cut = Self.cut(inlines) else { return nil }
    (label, isMarked) = (cut.label, cut.isMarked)
    let place = range.firstPlace(of: cut.label)
    labelRange = place ?? range
    self.inlines = cut.rest
    self.range = place.map { Self.rest(of: range, after: $0) } ?? range
  }

  /// `line` cut before each marked label in it that is known: `**Kind:** adoption · **Metric:** logins` is two lines. What parts them
  /// goes.
  static func parts(of line: TextLine, isKnown: (String) -> Bool) -> [TextLine] {
    // Only what begins with a label can go on with another.
    guard line.inlines.count > 2, let first = cut(line.inlines), first.isMarked else { return [line] }
    var parts: [TextLine] = []
    var places = PartPlaces(in: line.range)
    _ = places.place(of: first.label)
    var start = 0
    var begin = line.range.bytes.lowerBound
    for index in line.inlines.indices.dropFirst() {
      switch line.inlines[index] {
      case .strong, .emphasis: break
      default: continue
      }
      guard let next = cut(Array(line.inlines[index...].prefix(2))), isKnown(HeadingNames.folded(next.label)) else {
        continue
      }
      let place = places.place(of: next.label)
      let marks = line.range.file.bytes[..<place.bytes.lowerBound].reversed().prefix { $0 == 0x2A || $0 == 0x5F }.count
      let end = max(begin, place.bytes.lowerBound - marks)
      let said = String(decoding: line.range.file.bytes[begin..<end], as: UTF8.self).withoutSeparator
      let range = line.range.file.range(begin, min(end, begin + said.utf8.count))
      parts.append(TextLine(inlines: withoutSeparator(line.inlines[start..<index]), range: range))
      (start, begin) = (index, end)
    }
    let rest = line.range.file.range(begin, max(begin, line.range.bytes.upperBound))
    return parts + [TextLine(inlines: Array(line.inlines[start...]), range: rest)]
  }

  /// `inlines` without what parts them from what follows: a point, a stroke, a comma.
  private static func withoutSeparator(_ inlines: ArraySlice<Inline>) -> [Inline] {
    guard case .text(let text)? = inlines.last else { return Array(inlines) }
    return inlines.dropLast() + [.text(text.withoutSeparator)]
  }

  private static func cut(_ inlines: [Inline]) -> (label: String, isMarked: Bool, rest: [Inline])? {
    switch inlines.first {
    case .strong(let inner), .emphasis(let inner):
      let words = inner.plainText.trimmed
      let rest = Array(inlines.dropFirst())
      if let label = words.withoutColon, label.count <= longest { return (label, true, rest.trimmedStart) }
      // The colon may stand behind the marks: **Metric**: hours.
      guard case .text(let text)? = rest.first, let colon = text.first(where: { !$0.isWhitespace }), colon.isColon,
        !words.isEmpty, words.count <= longest
      else { return nil }
      let behind = String(text.drop(while: \.isWhitespace).dropFirst())
      return (words, true, ([.text(behind)] + rest.dropFirst()).trimmedStart)
    case .text(let text):
      guard let colon = text.prefix(longest + 1).firstIndex(where: \.isColon) else { return nil }
      let label = text[..<colon].trimmed
      let behind = text[text.index(after: colon)...]
      // "15:00" and "https://" are no labels, nor is what stands before the colon of "by hand (source: call)".
      let isOpen = label.lastIndex(of: "(").map { !label[$0...].contains(")") } ?? false
      guard !isOpen, label.utf8.first != UInt8(ascii: "["), label.contains(where: \.isLetter),
        behind.first.map({ $0.isWhitespace || !$0.isASCII }) ?? true
      else {
        return nil
      }
      return (label, false, ([.text(String(behind))] + inlines.dropFirst()).trimmedStart)
    default: return nil
    }
  }

  /// What stands in `range` behind the label at `label`, its marks and its colon.
  private static func rest(of range: SourceRange, after label: SourceRange) -> SourceRange {
    let bytes = range.file.bytes[..<range.bytes.upperBound]
    let marks: Set<UInt8> = [UInt8(ascii: "*"), UInt8(ascii: "_")]
    let blanks: Set<UInt8> = [0x20, 0x09]
    var start = label.bytes.upperBound
    func skip(_ skipped: Set<UInt8>) { while start < bytes.endIndex, skipped.contains(bytes[start]) { start += 1 } }
    skip(marks.union(blanks))
    for colon in [":", "："] where bytes[start...].starts(with: colon.utf8) { start += colon.utf8.count }
    // Behind the blank the answer begins, be it "____".
    skip(marks)
    skip(blanks)
    return range.file.range(start, max(start, range.bytes.upperBound))
  }
}

extension Character {
  /// A colon, also the wide one of Chinese and Japanese.
  fileprivate var isColon: Bool { self == ":" || self == "：" }
}

extension String {
  /// The text without what parts it from what follows.
  var withoutSeparator: String {
    var text = self
    while let last = text.last, ",;·•|/–—".contains(last) || last.isWhitespace { text.removeLast() }
    return text
  }

  /// The text before the colon at its end; `nil` where none stands there, or nothing before it.
  fileprivate var withoutColon: String? {
    guard let last, last.isColon else { return nil }
    let label = dropLast().trimmed
    return label.isEmpty ? nil : label
  }
}

extension [Inline] {
  /// Without white space at their beginning.
  var trimmedStart: [Inline] {
    var rest = self[...]
    while let first = rest.first {
      switch first {
      case .softBreak, .lineBreak: rest = rest.dropFirst()
      case .text(let text):
        let trimmed = text.drop(while: \.isWhitespace)
        if trimmed.isEmpty {
          rest = rest.dropFirst()
        } else {
          return [.text(String(trimmed))] + rest.dropFirst()
        }
      default: return Array(rest)
      }
    }
    return Array(rest)
  }
}
