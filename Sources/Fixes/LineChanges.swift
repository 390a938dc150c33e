/// Which lines of a text became which of another: what fixes change are few lines that stay in their order, so that the lines behind a
/// change are found by looking a little further in both.
struct LineChanges {
  /// Lines that became others.
  struct Change {
    let old, new: Range<Int>
  }

  /// The lines, with their line ends.
  let old, new: [ArraySlice<UInt8>]
  /// What changed, in order; none overlaps or touches another.
  private(set) var changes: [Change] = []

  init(from old: [UInt8], to new: [UInt8]) {
    self.old = Self.lines(of: old)
    self.new = Self.lines(of: new)
    var numbers: [ArraySlice<UInt8>: Int] = [:]
    func number(_ line: ArraySlice<UInt8>) -> Int {
      if let known = numbers[line] { return known }
      numbers[line] = numbers.count
      return numbers.count - 1
    }
    let (left, right) = (self.old.map(number), self.new.map(number))
    var (i, j) = (0, 0)
    while i < left.count || j < right.count {
      if i < left.count, j < right.count, left[i] == right[j] {
        (i, j) = (i + 1, j + 1)
        continue
      }
      let (p, q) = Self.next(in: left[i...], right[j...])
      changes.append(Change(old: i..<i + p, new: j..<j + q))
      (i, j) = (i + p, j + q)
    }
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start...place])
      start = place + 1
    }
    return start < bytes.count ? lines + [bytes[start...]] : lines
  }

  /// How far to go on both sides until two lines, or the last ones, are the same; to the ends where that is too far to look.
  private static func next(in left: ArraySlice<Int>, _ right: ArraySlice<Int>) -> (Int, Int) {
    func isSame(_ p: Int, _ q: Int) -> Bool {
      let (i, j) = (left.startIndex + p, right.startIndex + q)
      if i == left.endIndex || j == right.endIndex { return i == left.endIndex && j == right.endIndex }
      guard left[i] == right[j] else { return false }
      if i + 1 == left.endIndex || j + 1 == right.endIndex { return i + 1 == left.endIndex && j + 1 == right.endIndex }
      return left[i + 1] == right[j + 1]
    }
    for distance in 1...furthest where distance <= left.count + right.count {
      // As many lines on both sides is what most fixes do.
      let middle = distance / 2
      for step in 0...distance {
        let p = step % 2 == 0 ? middle - step / 2 : middle + (step + 1) / 2
        guard p >= 0, p <= distance, p <= left.count, distance - p <= right.count else { continue }
        if isSame(p, distance - p) { return (p, distance - p) }
      }
    }
    return (left.count, right.count)
  }

  /// How many lines are looked at on both sides together; a table is no longer.
  private static let furthest = 5_000
}
