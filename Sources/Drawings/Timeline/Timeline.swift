public import HandoverModel

/// What is to be done in a stretch of time: windows beside each other, a mark for each thing on its day, today, and the days on which
/// nothing is done.
///
/// It knows no language: all words are the caller's.
///
/// 1. The windows, from the first day of the first to the last of the last, take the whole width. Positions are shares of it, sizes
///    are px: the drawing stretches, and its words do not.
/// 2. Up to ``mostNamed`` marks have a row each, in the order of their days, with the label above the mark, on the side with room.
/// 3. More marks than that have no labels, and stand on top of each other, as low as there is room.
/// 4. What lies outside of the windows points outwards from the border.
/// 5. What hangs on today has `data-` attributes, by which a script draws it anew on another day: `data-first` and `data-last`, the days
///    at the borders; `data-today`, the attributes that stand at today; `data-label`, what the label of today says; `data-late`, behind which
///    day a mark is late; `data-days`, the day whose distance is told.
public struct Timeline: Sendable {
  /// A stretch of the time.
  public struct Window: Sendable, Hashable {
    /// Its days.
    public let days: DateSpan
    /// What it is called: "First 30 days".
    public let title: String
    /// Its days in words: "8 Apr – 7 May".
    public let dates: String

    /// A window.
    public init(_ days: DateSpan, title: String, dates: String) {
      (self.days, self.title, self.dates) = (days, title, dates)
    }
  }

  /// Something that is to be done on a day.
  public struct Mark: Sendable, Hashable {
    /// The day it is due.
    public let day: CalendarDate
    /// What it is; cut where it has no room.
    public let label: String
    /// More about it, such as who does it, or, of what is late, how far its day is; left out where there is little room.
    public let detail: String?
    /// How far it is.
    public let state: State

    /// A mark.
    public init(on day: CalendarDate, _ label: String, detail: String?, state: State) {
      (self.day, self.label, self.detail, self.state) = (day, label, detail, state)
    }
  }

  /// How far something is. Each has a shape of its own, filled where it is done.
  public enum State: String, Sendable, Hashable, CaseIterable {
    case done, late
    case inProgress = "going"
    case blocked, open
  }

  /// A day with a name on the axis, such as the first of a month.
  public struct Tick: Sendable, Hashable {
    /// The day.
    public let day: CalendarDate
    /// Its name: "May".
    public let label: String

    /// A day called `label`.
    public init(_ day: CalendarDate, _ label: String) {
      (self.day, self.label) = (day, label)
    }
  }

  /// What is said about the drawing and in it.
  public struct Words: Sendable, Hashable {
    /// What it shows, in short.
    public let title: String
    /// What can be seen in it, in sentences.
    public let description: String
    /// What the day is called on which it is read: "Today".
    public let today: String

    /// The words of a drawing.
    public init(title: String, description: String, today: String) {
      (self.title, self.description, self.today) = (title, description, today)
    }
  }

  /// How many marks may have a row and a label each: what a page of paper has room for.
  public static let mostNamed = 24
  /// How many marks may stand on top of each other.
  public static let mostStacked = 40

  /// What the ids of its elements begin with; no other drawing of the page has the same.
  let id: String
  let windows: [Window]
  /// In the order of their days, those of a day as they were given.
  let marks: [Mark]
  let today: CalendarDate
  /// The closed days within the windows.
  let closed: [DateSpan]
  let ticks: [Tick]
  let words: Words
  let scale: DayScale

  /// A drawing of `marks` in `windows`, which follow each other; `nil` where there is no window, because then no day has a place.
  ///
  /// - Parameters:
  ///   - id: What the ids of its elements begin with; no other drawing of the page has the same.
  ///   - windows: The stretches of time, in their order.
  ///   - marks: What is to be done, in any order.
  ///   - today: The day from which on everything is still to come.
  ///   - closed: Days on which nothing is done; those outside of the windows are not drawn.
  ///   - ticks: Days with names on the axis; those outside of the windows are not drawn.
  ///   - words: What is said about it.
  public init?(
    id: String,
    windows: [Window],
    marks: [Mark],
    today: CalendarDate,
    closed: [DateSpan] = [],
    ticks: [Tick] = [],
    words: Words
  ) {
    guard let first = windows.first, let last = windows.last,
      let days = DateSpan(from: first.days.first, to: last.days.last)
    else { return nil }
    (self.id, self.windows, self.today, self.words) = (id, windows, today, words)
    self.marks = marks.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    self.closed = closed.compactMap { DateSpan(from: max($0.first, days.first), to: min($0.last, days.last)) }
    self.ticks = ticks.filter { days.contains($0.day) }
    scale = DayScale(days)
  }

  /// Whether each mark has its label.
  public var namesMarks: Bool { marks.count <= Self.mostNamed }

  /// How many marks found no room, because too many are due within a few days.
  public var undrawnCount: Int { namesMarks ? 0 : marks.count - StackedMarks(marks, on: scale).places.count }
}
