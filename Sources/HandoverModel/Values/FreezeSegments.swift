/// Freezes without overlaps, in the order of time, so that a day is looked up by halving.
///
/// Where several freezes hold on a day, the one that began first gives the reason; of those that began together, the one
/// that was written first.
struct FreezeSegments: Sendable, Hashable {
  /// The days of a freeze that no earlier one has taken.
  struct Segment: Sendable, Hashable {
    let days: DateSpan
    let freeze: Freeze
  }

  private(set) var segments: [Segment] = []

  init(_ freezes: [Freeze]) {
    let sorted = freezes.enumerated().sorted {
      ($0.element.days.first, $0.offset) < ($1.element.days.first, $1.offset)
    }
    for (_, freeze) in sorted {
      let first = segments.last.map { max(freeze.days.first, $0.days.last.adding(days: 1)) } ?? freeze.days.first
      guard let days = DateSpan(from: first, to: freeze.days.last) else { continue }
      segments.append(Segment(days: days, freeze: freeze))
    }
  }

  /// The freeze in which `date` is.
  func freeze(on date: CalendarDate) -> Freeze? {
    let place = segments.partition { $0.days.last >= date }
    guard place < segments.count, segments[place].days.contains(date) else { return nil }
    return segments[place].freeze
  }
}

extension Array {
  /// The first place from which on `isBehind` holds; the elements are sorted so that it holds for none before. Found by halving.
  func partition(by isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
