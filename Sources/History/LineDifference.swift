/// Which lines of a text stand in an earlier one, in the same order.
struct LineDifference {
  /// For each new line, the earlier one that it is; -1 for none.
  let origins: [Int]
  private let oldCount: Int

  /// Compares the lines of `new` with those of `old`. A carriage return before a line's end does not count.
  init(from old: [UInt8], to new: [UInt8]) {
    let (before, after) = (Self.lines(of: old), Self.lines(of: new))
    var origins = Array(repeating: -1, count: after.count)
    let most = min(before.count, after.count)
    var start = 0
    while start < most, before[start] == after[start] {
      origins[start] = start
      start += 1
    }
    var end = 0
    while end < most - start, before[before.count - 1 - end] == after[after.count - 1 - end] {
      origins[after.count - 1 - end] = before.count - 1 - end
      end += 1
    }
    let (old, new) = (before[start..<before.count - end], after[start..<after.count - end])
    let pairs = old.count * new.count <= Self.mostPairs ? Self.smallest(old, new) : Self.simple(old, new)
    for (place, origin) in pairs { origins[place] = origin }
    self.origins = origins
    oldCount = before.count
  }

  /// Up to here the smallest difference is looked for, which takes as long as both texts are long and different.
  private static let mostPairs = 1 << 20

  private typealias Lines = ArraySlice<ArraySlice<UInt8>>

  private static func smallest(_ old: Lines, _ new: Lines) -> [(new: Int, old: Int)] {
    var (gone, come): (Set<Int>, Set<Int>) = ([], [])
    for change in Array(new).difference(from: Array(old)) {
      switch change {
      case .remove(let place, _, _): gone.insert(old.startIndex + place)
      case .insert(let place, _, _): come.insert(new.startIndex + place)
      }
    }
    return Array(zip(new.indices.filter { !come.contains($0) }, old.indices.filter { !gone.contains($0) }))
  }

  /// Each line is the next equal one.
  private static func simple(_ old: Lines, _ new: Lines) -> [(new: Int, old: Int)] {
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    // The last ones first, so that the next one is at the end.
    for place in old.indices.reversed() { places[old[place], default: []].append(place) }
    var next = old.startIndex
    var pairs: [(new: Int, old: Int)] = []
    for place in new.indices {
      while let candidate = places[new[place]]?.last, candidate < next { places[new[place]]?.removeLast() }
      guard let found = places[new[place]]?.popLast() else { continue }
      pairs.append((place, found))
      next = found + 1
    }
    return pairs
  }

  /// Whether no line differs.
  var isEmpty: Bool { oldCount == origins.count && origins.enumerated().allSatisfy { $0.offset == $0.element } }

  /// The lines that differ, as a log tells them.
  var hunks: [LineHunk] {
    var hunks: [LineHunk] = []
    var (old, new) = (0, 0)
    for place in 0...origins.count {
      let origin = place < origins.count ? origins[place] : oldCount
      guard origin >= 0 else { continue }
      if origin > old || place > new {
        hunks.append(LineHunk(start: new, count: place - new, oldStart: old, oldCount: origin - old))
      }
      (old, new) = (origin + 1, place + 1)
    }
    return hunks
  }

  /// The lines of `text`, without their ends.
  static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
  }
}
