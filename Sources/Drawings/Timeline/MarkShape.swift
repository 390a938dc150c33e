internal import HandoverModel

/// The shape of a mark, by which its state is told without a colour: filled is done, hollow is open.
struct MarkShape: Sendable {
  private let state: Timeline.State

  /// The shape for `state`.
  init(_ state: Timeline.State) {
    self.state = state
  }

  /// The shape with its middle at `place`, `y` px from the top; where that is outside, an arrow that points there.
  ///
  /// - Parameter due: Behind this day it becomes late, if it is open.
  func element(at place: DayScale.Place, y: Int, due: CalendarDate) -> SVGElement {
    let shapes =
      switch place {
      case .inside: shapes
      case .before: [SVGElement(.path, look, .path("M4 -6V6L-6 0Z"))]
      case .after: [SVGElement(.path, look, .path("M-4 -6V6L6 0Z"))]
      }
    let isInside = if case .inside = place { true } else { false }
    let late: [SVGAttribute] = isInside && state.canBeLate ? [.data("late", "\(due)")] : []
    return SVGElement(.svg, [.share("x", place.share), .number("y", y), .showsAll] + late, containing: shapes)
  }

  /// The shape alone, for `defs`.
  var definition: SVGElement { SVGElement(.g, containing: shapes) }

  /// The shape alone, for a legend: 14 px wide and high.
  var alone: SVGElement {
    let inner = SVGElement(.svg, [.number("x", 7), .number("y", 7), .showsAll], containing: shapes)
    return SVGElement(.svg, [.number("width", 14), .number("height", 14), .isDecoration], containing: [inner])
  }

  private var look: SVGAttribute { .look("mark", state.rawValue) }

  /// The shape around the point 0, 0.
  private var shapes: [SVGElement] {
    switch state {
    case .done, .open: [SVGElement(.circle, look, .number("r", 5))]
    case .inProgress: [SVGElement(.circle, look, .number("r", 5)), SVGElement(.circle, .look("core"), .number("r", 2))]
    case .late: [SVGElement(.path, look, .path("M0 -6L6 0L0 6L-6 0Z"))]
    case .blocked: [SVGElement(.path, look, .path("M-5 -5H5V5H-5Z"))]
    }
  }
}

extension Timeline.State {
  /// Whether it is late once its day is past.
  var canBeLate: Bool {
    switch self {
    case .inProgress, .blocked, .open: true
    case .done, .late: false
    }
  }
}

extension Timeline {
  /// The shape for `state` as a small drawing of its own, for a legend that says in words what it means.
  public static func legend(_ state: State) -> String { MarkShape(state).alone.text }

  /// The look of closed days as a small drawing of its own, for a legend that says what they are. It uses the hatching of the
  /// timeline with the same `id`, which must be on the page.
  public static func closedLegend(id: String) -> String {
    let box = SVGElement(
      .rect,
      .look("closed"),
      .number("width", 14),
      .number("height", 14),
      .filled(by: "\(id).hatch")
    )
    return SVGElement(.svg, [.number("width", 14), .number("height", 14), .isDecoration], containing: [box]).text
  }
}
