internal import Diagnostics
internal import HandoverModel

/// Reads what stands in a cell or behind a label.
struct CellReading {
  let scalars: ScalarReading

  /// What `answer` means as a value of `column`.
  func cell(_ answer: Answer, as column: ColumnRule, _ record: inout ReadingRecord) -> Cell<TypedValue> {
    guard answer.presence == .given else { return Cell(answer, value: nil) }
    let title = column.names.titles.english
    guard case .list(let element) = column.type else {
      let value = record.value(of: answer.text, at: answer.range, as: column.type, in: title, by: scalars)
      return Cell(answer, value: value?.value)
    }
    let parts = Self.parts(of: answer.text, as: element)
    if parts.count > Self.maximumParts {
      record.log.append(UnreadText.finding(parts: parts.count, read: Self.maximumParts, of: title, at: answer.range))
    }
    var values: [Written<TypedValue>] = []
    var places = PartPlaces(in: answer.range)
    for part in parts.prefix(Self.maximumParts) {
      values +=
        record.value(of: part, at: places.place(of: part), as: element, in: title, by: scalars).map { [$0] } ?? []
    }
    return Cell(answer, value: .list(values))
  }

  /// How many parts of a list in one cell are read: several times what fits into a cell.
  private static let maximumParts = 200

  /// The parts of a list written in one line. Texts are parted by semicolons, or where there is none by commas; people and
  /// words also by slashes and by "and".
  static func parts(of text: String, as element: ValueType) -> [String] {
    let parts: [String]
    if case .text = element {
      let separator: Character = text.contains(";") ? ";" : ","
      parts = text.split(separator: separator).map(\.trimmed)
    } else {
      var joined = text
      for word in [" and ", " und ", " & "] { joined = joined.replacing(word, with: ",") }
      parts = joined.split(whereSeparator: { ",;/\n".contains($0) }).map(\.trimmed)
    }
    return parts.filter { !$0.isEmpty }
  }
}
