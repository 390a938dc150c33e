/// A hunk whose lines are being read: of a patch against one parent, or against all parents of a merge.
struct OpenHunk {
  /// How many parents the patch is against: how many marks each line begins with.
  let parents: Int
  private let starts: [Int]
  private var rest: [Int]
  private var newRest: Int
  private let newStart, newCount: Int
  private let oldCount: Int
  private var origins: [LineOrigin?] = []
  private var next: [Int]

  /// Reads the heading, such as `@@ -8,0 +9 @@`, and `@@@ -2 -2 +2,3 @@@` for a merge of two; `nil` where it is none.
  init?(heading: ArraySlice<UInt8>) {
    let parts = heading.split(separator: 0x20)
    parents = heading.prefix { $0 == UInt8(ascii: "@") }.count - 1
    guard parts.count >= parents + 2 else { return nil }
    let spans = parts[1..<parents + 2].compactMap(Self.span)
    guard spans.count == parents + 1, let new = spans.last else { return nil }
    // An empty span names the line before it.
    starts = spans.dropLast().map { $0.count == 0 ? $0.start : $0.start - 1 }
    rest = spans.dropLast().map(\.count)
    next = starts
    oldCount = rest[0]
    (newStart, newCount, newRest) = (new.count == 0 ? new.start : new.start - 1, new.count, new.count)
  }

  /// Whether no line of it is to come.
  var isComplete: Bool { newRest == 0 && rest.allSatisfy { $0 == 0 } }

  /// What was read.
  var hunk: LineHunk {
    LineHunk(start: newStart, count: newCount, oldStart: starts[0], oldCount: oldCount, origins: origins)
  }

  /// Reads a line; `true` where it is a new one, that no parent has.
  mutating func read(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.prefix(parents)
    guard marks.first != UInt8(ascii: "\\") else { return false }
    let isLost = marks.contains(UInt8(ascii: "-"))
    let present = isLost ? UInt8(ascii: "-") : 0x20
    var origin: LineOrigin?
    for (parent, mark) in marks.enumerated() where mark == present && rest[parent] > 0 {
      origin = origin ?? LineOrigin(parent: parent, line: next[parent])
      rest[parent] -= 1
      next[parent] += 1
    }
    guard !isLost else { return false }
    newRest = max(0, newRest - 1)
    if parents > 1 { origins.append(origin) }
    return origin == nil
  }

  /// Reads `-8,0` or `+9`.
  private static func span(_ part: ArraySlice<UInt8>) -> (start: Int, count: Int)? {
    let numbers = part.dropFirst().split(separator: UInt8(ascii: ",")).map {
      Int(String(decoding: $0, as: UTF8.self))
    }
    guard let first = numbers.first, let start = first, start >= 0 else { return nil }
    guard numbers.count > 1 else { return (start, 1) }
    return numbers[1].flatMap { $0 >= 0 ? (start, $0) : nil }
  }
}
