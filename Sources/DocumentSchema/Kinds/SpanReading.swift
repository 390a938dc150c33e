internal import Diagnostics
internal import HandoverModel

/// Reads groups with `from` and `to` as days in a row.
struct SpanReading {
  private var log = FindingLog()
  /// Where something was found before, in the order of the file.
  private let faults: [Int]

  /// What is wrong with them.
  var findings: [Finding] { log.told }

  /// - Parameter earlier: What reading the single fields found: of those nothing more is said.
  init(after earlier: [Finding]) {
    faults = earlier.map(\.range.bytes.lowerBound).sorted()
  }

  /// The days of `group`, an entry of the list called `list`; `nil` where they cannot be told, which is a finding.
  mutating func days(of group: Written<[TypedValue.Entry]>, in list: String) -> DateSpan? {
    let first: Written<CalendarDate>? = group.value["from"]
    let last: Written<CalendarDate>? = group.value["to"]
    if let first, let last {
      if let days = DateSpan(from: first.value, to: last.value) { return days }
      log.append(ReversedSpan.finding(from: first, to: last))
    } else if !hasFault(in: group.range.bytes) {
      log.append(OpenSpan.finding(missing: first == nil ? "from" : "to", in: list, at: group.range))
    }
    return nil
  }

  private func hasFault(in bytes: Range<Int>) -> Bool {
    var (low, high) = (0, faults.count)
    while low < high {
      let middle = (low + high) / 2
      if faults[middle] >= bytes.lowerBound { high = middle } else { low = middle + 1 }
    }
    return low < faults.count && bytes.contains(faults[low])
  }
}
