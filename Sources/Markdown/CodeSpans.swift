/// Where code spans end: runs of backticks in a stretch of text, found once, so that looking for the run that closes
/// another takes no second pass.
struct CodeSpans {
  /// The beginnings of runs, by length, in the order in which they stand.
  private var runs: [Int: [Int]] = [:]
  /// How many of them have been passed.
  private var passed: [Int: Int] = [:]

  /// Finds the runs of backticks in `bytes`, within `range`.
  init(in bytes: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == .backtick else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, bytes[index] == .backtick { index += 1 }
      runs[index - start, default: []].append(start)
    }
  }

  /// Where the code span ends whose opening run, of `length` backticks, ends at `offset`; `nil` if nothing closes it.
  /// To be asked with growing offsets.
  mutating func end(ofSpanFrom offset: Int, length: Int) -> Int? {
    guard let starts = runs[length] else { return nil }
    var next = passed[length] ?? 0
    while next < starts.count, starts[next] < offset { next += 1 }
    passed[length] = next
    return next < starts.count ? starts[next] + length : nil
  }
}
