internal import Diagnostics
internal import HandoverModel
internal import Markdown

extension LabelledLine {
  /// `line` cut before each label in its plain text that is known: `In: 17 trucks. Out: planning` is two lines.
  ///
  /// A label stands behind a full stop or a semicolon; in a line that begins with a known label itself also behind a comma, a point or
  /// a stroke. What parts them goes, but for the full stop.
  static func sentences(of line: TextLine, isKnown: (String) -> Bool) -> [TextLine] {
    let isLabelled = LabelledLine(line.inlines, at: line.range).map { isKnown(HeadingNames.folded($0.label)) } ?? false
    let marks: Set<Character> = isLabelled ? [".", ";", ",", "·", "•", "|", "/", "–", "—"] : [".", ";"]
    var parts: [TextLine] = []
    var places = PartPlaces(in: line.range)
    var begin = line.range.bytes.lowerBound
    var inlines: [Inline] = []
    for inline in line.inlines {
      guard case .text(let text) = inline, text.utf8.contains(UInt8(ascii: ":")) else {
        inlines.append(inline)
        continue
      }
      var start = text.startIndex
      for colon in text.indices where text[colon] == ":" {
        guard let label = label(before: colon, in: text[start...], marks), isKnown(HeadingNames.folded(String(label)))
        else { continue }
        let place = places.place(of: label + ":")
        // What is not written as it reads has no place of its own.
        guard place.bytes.lowerBound > begin else { continue }
        let said = String(decoding: line.range.file.bytes[begin..<place.bytes.lowerBound], as: UTF8.self)
        let range = line.range.file.range(begin, begin + said.withoutSeparator.utf8.count)
        inlines.append(.text(String(text[start..<label.startIndex]).withoutSeparator))
        parts.append(TextLine(inlines: inlines, range: range))
        (inlines, start, begin) = ([], label.startIndex, place.bytes.lowerBound)
      }
      inlines.append(.text(String(text[start...])))
    }
    guard !parts.isEmpty else { return [line] }
    return parts + [TextLine(inlines: inlines, range: line.range.file.range(begin, line.range.bytes.upperBound))]
  }

  /// The words between one of `marks`, which a blank follows, and `colon`, behind which a blank or nothing stands.
  private static func label(
    before colon: String.Index,
    in text: Substring,
    _ marks: Set<Character>
  ) -> Substring? {
    guard colon > text.startIndex, text[text.index(after: colon)...].first?.isWhitespace ?? true else { return nil }
    let words = text[..<colon].reversed().prefix(longestInSentence).prefix { !marks.contains($0) }.count
    let start = text.index(colon, offsetBy: -words)
    guard start > text.startIndex, marks.contains(text[text.index(before: start)]), text[start].isWhitespace else {
      return nil
    }
    let label = text[start..<colon].drop(while: \.isWhitespace)
    return label.isEmpty ? nil : label
  }

  /// How long a label within a line may be, in characters.
  private static let longestInSentence = 40
}
