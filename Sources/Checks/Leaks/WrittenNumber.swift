internal import HandoverModel

/// A number in a text, with the groups that it is written in.
struct WrittenNumber {
  /// Where it stands.
  let bytes: Range<Int>
  /// Where the next one may begin.
  let next: Int
  /// What it may mean, and by what its last digit is divided.
  private(set) var values: [(number: Double, divisor: Double)] = []
  /// Whether it is written as a year.
  private(set) var isYear = false

  /// So many groups a number has at the most, and so many digits.
  private static let mostGroups = 6
  private static let mostDigits = 15

  init(in text: [UInt8], from start: Int) {
    var groups = [Self.digits(in: text, from: start)]
    var marks: [UInt8] = []
    while let last = groups.last, groups.count < Self.mostGroups,
      let next = Self.group(in: text, behind: last)
    {
      marks.append(text[last.upperBound])
      groups.append(next)
    }
    bytes = start..<(groups.last?.upperBound ?? start)
    let blank = marks.firstIndex(of: UInt8(ascii: " "))
    next = blank.map { groups[$0].upperBound } ?? bytes.upperBound
    guard groups.reduce(0, { $0 + $1.count }) <= Self.mostDigits else { return }
    func number(_ groups: ArraySlice<Range<Int>>) -> Double {
      groups.reduce(0) { text[$1].reduce($0) { $0 * 10 + Double($1 - 0x30) } }
    }
    if groups.dropFirst().allSatisfy({ $0.count == 3 }) {
      values.append((number(groups[...]), 1))
    }
    if let mark = marks.last, ".,".utf8.contains(mark), !marks.dropLast().contains(mark),
      let decimals = groups.last?.count, groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 })
    {
      let divisor = (0..<decimals).reduce(1.0) { divisor, _ in divisor * 10 }
      values.append((number(groups[...]) / divisor, divisor))
    }
    isYear = groups.count == 1 && groups[0].count == 4 && (1900...2100).contains(number(groups[...]))
  }

  static func isDigit(_ byte: UInt8) -> Bool { ASCII.isDigit(byte) }

  private static func digits(in text: [UInt8], from start: Int) -> Range<Int> {
    start..<(text[start...].firstIndex { !isDigit($0) } ?? text.count)
  }

  /// The digits behind `last` and a mark: behind a blank there are three, and no more than three before it.
  private static func group(in text: [UInt8], behind last: Range<Int>) -> Range<Int>? {
    let start = last.upperBound + 1
    guard start < text.count, " .,'".utf8.contains(text[last.upperBound]), isDigit(text[start]) else { return nil }
    let group = digits(in: text, from: start)
    let isBlank = text[last.upperBound] == UInt8(ascii: " ")
    return !isBlank || group.count == 3 && last.count <= 3 ? group : nil
  }
}
