internal import HandoverModel

/// Many marks without labels: each stands as low as there is room beside the marks before it.
struct StackedMarks: Sendable {
  /// A mark and where it is.
  struct Place: Sendable {
    let mark: Timeline.Mark
    /// From 0, which is the lowest.
    let level: Int
  }

  /// Where the marks are that found room, in their order.
  let places: [Place]
  /// How many levels there are, at least 1.
  let levelCount: Int

  /// How far marks of one level are from each other at least, in days: on a telephone a day is 3 px wide, and a mark 12.
  private static let distance = 5

  /// `marks`, in the order of their days, on `scale`.
  init(_ marks: [Timeline.Mark], on scale: DayScale) {
    var lastDays: [Int] = []
    var places: [Place] = []
    for mark in marks {
      // What is outside is drawn at the border, beside what is there.
      let day = min(max(mark.day, scale.days.first), scale.days.last).dayNumber
      if let level = lastDays.firstIndex(where: { $0 + Self.distance <= day }) {
        lastDays[level] = day
        places.append(Place(mark: mark, level: level))
      } else if lastDays.count < Timeline.mostStacked {
        places.append(Place(mark: mark, level: lastDays.count))
        lastDays.append(day)
      }
    }
    self.places = places
    levelCount = max(1, lastDays.count)
  }
}
