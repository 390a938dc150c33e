/// Prints findings for people, with the line each is about and the characters underlined.
///
///     error[missing-section]: "Success criteria" is required before a handover can be reviewed
///       ┌─ content/handovers/apex.md:4:8
///     4 │ stage: in-review
///       │        ^^^^^^^^^ from "in-review" on
///       = help: add a section "## Success criteria" with a table: outcome, metric, baseline, target
///
/// A note stands below the characters that it is about.
public struct TerminalRenderer {
  private let style: TerminalStyle
  private var tables: [SourceFile: LineTable] = [:]

  /// How many cells of a source line are shown at most; of a longer one the part around the finding.
  private static let lineWidth = 120
  /// How many bytes on either side are looked at for that; a line may be a megabyte long.
  private static let lineBytes = 600

  /// A renderer that prints in `style`.
  public init(style: TerminalStyle) {
    self.style = style
  }

  /// `message` as a terminal can show it; what quotes a whole page of an author's text is cut.
  private static func shown(_ message: some StringProtocol) -> String {
    let start = message.prefix(500)
    return TerminalText.shown(start) + (start.endIndex == message.endIndex ? "" : "…")
  }

  /// `finding` as text, with a line end after each line.
  public mutating func text(of finding: Finding) -> String {
    let ranges = [finding.range] + finding.notes.map(\.range)
    let margin = ranges.map { String(place(of: $0).line).count }.max() ?? 1
    let word = style.styled("\(finding.severity.word)[\(finding.kind.id)]", as: .severity(finding.severity))
    var text = word + style.styled(": \(Self.shown(finding.message))", as: .message) + "\n"
    text += excerpt(of: finding.range, label: finding.label, margin: margin)
    for note in finding.notes {
      text += excerpt(of: note.range, label: "", margin: margin) + remark("note", note.message, margin: margin)
    }
    for help in finding.help { text += remark("help", help, margin: margin) }
    return text
  }

  private func remark(_ word: String, _ message: String, margin: Int) -> String {
    let space = String(repeating: " ", count: margin + 1)
    // Lines to copy stand below the sentence, each on its own.
    let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { Self.shown($0) }
    let first = space + style.styled("=", as: .frame) + " \(word): \(lines[0])\n"
    return first + lines.dropFirst().map { "\(space)      \($0)\n" }.joined()
  }

  private mutating func excerpt(of range: SourceRange, label: String, margin: Int) -> String {
    let place = place(of: range)
    let table = table(of: range.file)
    let line = table.bytes(ofLine: place.line)
    let start = min(max(range.bytes.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(start, range.bytes.upperBound), line.upperBound)
    let file = range.file
    let excerpt = Excerpt(
      before: TerminalText(file.range(max(line.lowerBound, start - Self.lineBytes), start).text),
      marked: TerminalText(file.range(start, min(end, start + Self.lineBytes)).text),
      after: TerminalText(file.range(end, min(line.upperBound, end + Self.lineBytes)).text),
      width: Self.lineWidth
    )
    let space = String(repeating: " ", count: margin + 1)
    let number = String(repeating: " ", count: margin - String(place.line).count) + "\(place.line) "
    let bar = style.styled("│", as: .frame)
    let marks = style.styled(
      String(repeating: "^", count: excerpt.markWidth) + (label.isEmpty ? "" : " \(TerminalText.shown(label))"),
      as: .frame
    )
    let path = "\(TerminalText.shown(file.path)):\(place.line):\(place.column)"
    return space + style.styled("┌─", as: .frame) + " \(path)\n"
      + (style.styled(number, as: .frame) + bar + " " + excerpt.line).trimmedAtEnd + "\n"
      + space + bar + " " + String(repeating: " ", count: excerpt.indent) + marks + "\n"
  }

  private mutating func place(of range: SourceRange) -> LineAndColumn {
    table(of: range.file).place(of: range.bytes.lowerBound)
  }

  private mutating func table(of file: SourceFile) -> LineTable {
    if let table = tables[file] { return table }
    let table = LineTable(file)
    tables[file] = table
    return table
  }
}

/// The part of a line that is shown, and where the marks below it go; all widths in cells.
private struct Excerpt {
  let line: String
  let indent: Int
  let markWidth: Int

  init(before: TerminalText, marked: TerminalText, after: TerminalText, width: Int) {
    var before = before.cells[...]
    var beforeWidth = before.reduce(0) { $0 + $1.width }
    var isCut = false
    while beforeWidth > width / 2, let first = before.popFirst() {
      beforeWidth -= first.width
      isCut = true
    }
    var room = width - beforeWidth
    let shownMarked = marked.cells.prefix { cell in
      room -= cell.width
      return room >= 0
    }
    let shownAfter = after.cells.prefix { cell in
      room -= cell.width
      return room >= 0
    }
    let isComplete = shownMarked.count == marked.cells.count && shownAfter.count == after.cells.count
    line =
      (isCut ? "…" : "") + before.map(\.shown).joined() + shownMarked.map(\.shown).joined()
      + shownAfter.map(\.shown).joined() + (isComplete ? "" : "…")
    indent = beforeWidth + (isCut ? 1 : 0)
    markWidth = max(1, shownMarked.reduce(0) { $0 + $1.width })
  }
}

extension String {
  /// Without spaces at the end.
  fileprivate var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
