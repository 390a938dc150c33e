internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Finds what a section's author says is unknown in its sentences and items; cells and labels are noted where they are read.
struct GapReading {
  let section: SectionContent
  let scalars: ScalarReading

  /// Keeps the gaps in `record`. A section without any answer is one gap, not one a line.
  func note(in record: inout ReadingRecord) {
    guard section.none == nil, section.presence != .given else { return }
    if section.presence == .missing {
      guard record.gaps.count < ReadingRecord.maximumGaps else { return }
      let range = section.heading.range
      record.gaps.removeAll { $0.section == section.key }
      record.gaps.append(
        Gap(.section(section.name), section: section.key, presence: .missing, named: nil, range: range)
      )
      return
    }
    for line in Self.lines(of: section.blocks) {
      guard record.gaps.count < ReadingRecord.maximumGaps else { return }
      let answer = Answer(line.inlines, at: line.range)
      guard answer.presence != .given, !answer.text.isEmpty, !isNoted(line.range, in: record) else { continue }
      record.note(.part(answer.text), in: section.key, answer, named: nil, by: scalars)
    }
  }

  /// Whether a cell, a label or a detail of a task in `line` is noted already.
  private func isNoted(_ line: SourceRange, in record: ReadingRecord) -> Bool {
    record.gaps.contains { $0.section == section.key && $0.range.bytes.overlaps(line.bytes) }
  }

  /// The lines of paragraphs, quotes and items; tables and their cells are noted where they are read.
  private static func lines(of blocks: [Block]) -> [TextLine] {
    blocks.flatMap { block -> [TextLine] in
      switch block.content {
      case .blockQuote(let inner): lines(of: inner)
      case .paragraph(let inlines): TextLine.lines(of: inlines, at: block.range)
      case .list(let list): list.items.flatMap { lines(of: $0.blocks) }
      default: []
      }
    }
  }
}
