/// A quote, item or footnote around a block: what its lines begin with belongs to it, not to the block.
enum Container {
  case quote
  /// An item or a footnote, whose mark stands on `line` and ends at `markEnd`.
  case marked(line: Int, markEnd: Int)
}

extension SourceLines {
  /// Where the text of line `number` begins, behind the marks of `containers`, the outermost first, and white space. A line
  /// that lazily leaves marks out is understood.
  func textStart(ofLine number: Int, in containers: [Container]) -> Int {
    let line = line(number)
    var start = line.lowerBound
    if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, line.upperBound) }
    for container in containers {
      switch container {
      case .quote:
        let mark = skippingSpace(from: start, to: line.upperBound)
        guard mark < line.upperBound, bytes[mark] == .greater else { continue }
        start = mark + 1
      case .marked(let first, let markEnd):
        if first == number { start = min(max(start, markEnd), line.upperBound) }
      }
    }
    return skippingSpace(from: start, to: line.upperBound)
  }

  /// The characters of line `number` without the marks of `containers` and without white space around them.
  func text(ofLine number: Int, in containers: [Container]) -> Range<Int> {
    trimmed(textStart(ofLine: number, in: containers)..<line(number).upperBound)
  }
}
