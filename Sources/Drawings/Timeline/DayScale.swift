internal import HandoverModel

/// Where days are on a drawing that shows some days in a row.
struct DayScale: Sendable {
  /// The days that are shown.
  let days: DateSpan

  /// A scale for `days`.
  init(_ days: DateSpan) {
    self.days = days
  }

  /// How much is left free at both borders, so that half of a mark has room: 1 %.
  private static let margin = 100
  private static let width = 10_000 - 2 * margin

  /// Where a day is.
  enum Place: Sendable, Hashable {
    /// In the middle of its share of the width.
    case inside(Share)
    /// Before the first day.
    case before
    /// After the last day.
    case after

    /// Where it is drawn: at the border where it is outside.
    var share: Share {
      switch self {
      case .inside(let share): share
      case .before: Share(0)
      case .after: Share(10_000)
      }
    }
  }

  /// Where `day` is.
  func place(of day: CalendarDate) -> Place {
    if day < days.first { return .before }
    if day > days.last { return .after }
    return .inside(Share(Self.margin + Self.width * (2 * days.first.days(until: day) + 1) / (2 * days.dayCount)))
  }

  /// Where `day`, which is shown or the one after the last, begins.
  func beginning(of day: CalendarDate) -> Share {
    Share(Self.margin + Self.width * days.first.days(until: day) / days.dayCount)
  }

  /// How wide so many days are.
  func width(of count: Int) -> Share { Share(Self.width * count / days.dayCount) }
}
