internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Reads what stands in a cell or behind a label.
struct CellReading {
  let scalars: ScalarReading
  /// The key of the section it stands in.
  let section: String

  /// What `answer` means as a value of `column`.
  func cell(_ answer: Answer, as column: ColumnRule, _ record: inout ReadingRecord) -> Cell<TypedValue> {
    guard answer.presence == .given else { return Cell(answer, value: nil) }
    let title = column.names.titles.english
    guard case .list(let element) = column.type else {
      let value = record.value(of: answer.text, at: answer.range, as: column.type, in: title, by: scalars)
      return Cell(answer, value: value?.value)
    }
    let parts = Self.parts(of: answer, as: element)
    if parts.count > Self.maximumParts {
      record.log.append(UnreadText.finding(parts: parts.count, read: Self.maximumParts, of: title, at: answer.range))
    }
    var values: [Written<TypedValue>] = []
    var places = PartPlaces(in: answer.range)
    for part in parts.prefix(Self.maximumParts) {
      let place = places.place(of: part)
      // "[Name]" among names is one who is not known yet.
      if Placeholder.presence(of: part) == .missing {
        record.note(.part(part), in: section, Answer([.text(part)], at: place), named: nil, by: scalars)
      } else if let value = record.value(of: part, at: place, as: element, in: title, by: scalars) {
        values.append(value)
      }
    }
    return Cell(answer, value: .list(values))
  }

  /// How many parts of a list in one cell are read: several times what fits into a cell.
  private static let maximumParts = 200

  /// The parts of a list. Where it has several lines, each line of a list of texts is one; in other lists and in a single line
  /// further marks part them.
  private static func parts(of answer: Answer, as element: ValueType) -> [String] {
    let lines = answer.inlines.lines.map { $0.plainText.trimmed }.filter { !$0.isEmpty }
    if lines.count > 1, case .text = element { return lines }
    return lines.count > 1 ? lines.flatMap { parts(of: $0, as: element) } : parts(of: answer.text, as: element)
  }

  /// The parts of a list written in one line. Texts are parted by semicolons, or where there is none by commas; people and
  /// words also by slashes and by "and".
  static func parts(of text: String, as element: ValueType) -> [String] {
    let parts: [String]
    if case .text = element {
      let separator: Character = text.contains(";") ? ";" : ","
      parts = text.split(separator: separator).map(\.trimmed)
    } else {
      var joined = text
      // Three searches are worth their time only where there are blanks around a word.
      let hasBlanks = text.utf8.count { $0 == UInt8(ascii: " ") } > 1
      for word in hasBlanks ? [" and ", " und ", " & "] : [] { joined = joined.replacing(word, with: ",") }
      parts = joined.split(whereSeparator: { ",;/\n".contains($0) }).map(\.trimmed)
    }
    return parts.filter { !$0.isEmpty }
  }
}
