internal import HandoverModel

extension Timeline {
  // All in px from the top.
  private static let plotTop = 60
  private static let firstRow = 88
  private static let rowHeight = 34
  private static let levelHeight = 14

  /// The drawing, as an `svg` element to be put into a page.
  public var svg: String {
    let stack = namesMarks ? nil : StackedMarks(marks, on: scale)
    let bottom =
      stack.map { Self.plotTop + 20 + $0.levelCount * Self.levelHeight }
      ?? Self.firstRow + max(0, marks.count - 1) * Self.rowHeight + 14
    let drawn = stack.map { stacked($0, bottom: bottom) } ?? named
    let parts =
      [
        SVGElement(.title, .id("\(id).title"), saying: words.title),
        SVGElement(.desc, .id("\(id).desc"), saying: words.description),
        SVGElement(.defs, containing: [hatching] + lateShape),
      ] + closedDays(bottom: bottom) + heads(bottom: bottom) + axis(bottom: bottom) + todayLine(bottom: bottom) + drawn
    let attributes: [SVGAttribute] = [
      .look("timeline"), .number("height", bottom + 24), .data("first", "\(scale.days.first)"),
      .data("last", "\(scale.days.last)"),
    ]
    return SVGElement(
      .svg,
      attributes + SVGAttribute.picture(named: "\(id).title", "\(id).desc"),
      containing: parts
    ).text
  }

  private var hatching: SVGElement {
    SVGElement(
      .pattern,
      [.id("\(id).hatch"), .number("width", 6), .number("height", 6)] + SVGAttribute.stripes,
      containing: [SVGElement(.path, .look("hatch"), .path("M0 0V6"))]
    )
  }

  /// The shape of what becomes late, for the script.
  private var lateShape: [SVGElement] { marks.contains { $0.state.canBeLate } ? [MarkShape(.late).definition] : [] }

  private func closedDays(bottom: Int) -> [SVGElement] {
    closed.map { days in
      SVGElement(
        .rect,
        .look("closed"),
        .share("x", scale.beginning(of: days.first)),
        .number("y", Self.plotTop),
        .share("width", scale.width(of: days.dayCount)),
        .number("height", bottom - Self.plotTop),
        .filled(by: "\(id).hatch")
      )
    }
  }

  /// The names of the windows, and the lines between them.
  private func heads(bottom: Int) -> [SVGElement] {
    windows.enumerated().flatMap { number, window in
      let share = number == 0 ? Share(0) : scale.beginning(of: window.days.first)
      let place: [SVGAttribute] = [.share("x", share)] + (number == 0 ? [] : [.number("dx", 8)])
      let heads = [
        SVGElement(.text, [.look("head")] + place + [.number("y", 14)], saying: [.plain(window.title)]),
        SVGElement(.text, [.look("soft")] + place + [.number("y", 32)], saying: [.plain(window.dates)]),
      ]
      return number == 0 ? heads : [Self.upright("seam", at: share, from: 0, to: bottom)] + heads
    }
  }

  private func axis(bottom: Int) -> [SVGElement] {
    let line = SVGElement(
      .line,
      .look("axis"),
      .share("x1", Share(0)),
      .share("x2", Share(10_000)),
      .number("y1", bottom),
      .number("y2", bottom)
    )
    return [line]
      + ticks.flatMap { tick in
        let share = scale.beginning(of: tick.day)
        return [
          Self.upright("axis", at: share, from: bottom, to: bottom + 5),
          SVGElement(
            .text,
            share.hundredths > 9000 ? .look("soft", "end") : .look("soft"),
            .share("x", share),
            .number("y", bottom + 19),
            saying: tick.label
          ),
        ]
      }
  }

  /// The line at today, which is not seen where that is outside, and its label.
  private func todayLine(bottom: Int) -> [SVGElement] {
    let place = scale.place(of: today)
    let share = place.share
    let side = LabelSide(at: share)
    let label = SVGElement(
      .text,
      .look("today", side.look),
      .share("x", share),
      .number("y", 53),
      .data("today", "x"),
      .data("label", words.today),
      saying: place == .before ? "◂ \(words.today)" : place == .after ? "\(words.today) ▸" : words.today
    )
    let isSeen = if case .inside = place { true } else { false }
    let more: [SVGAttribute] = [.data("today", "x1 x2")] + (isSeen ? [] : [.unseen])
    return [Self.upright("today", at: share, from: Self.plotTop, to: bottom, more), label]
  }

  private static func upright(
    _ look: String,
    at share: Share,
    from top: Int,
    to bottom: Int,
    _ more: [SVGAttribute] = []
  ) -> SVGElement {
    let place: [SVGAttribute] = [
      .share("x1", share), .share("x2", share), .number("y1", top), .number("y2", bottom),
    ]
    return SVGElement(.line, [.look(look)] + place + more)
  }

  /// The marks in rows of their own, what is late with a line as long as it is late, and then the labels, over all lines.
  private var named: [SVGElement] {
    let rows = marks.enumerated().map { number, mark in
      (mark: mark, place: scale.place(of: mark.day), y: Self.firstRow + number * Self.rowHeight)
    }
    let lines = rows.filter { $0.mark.state == .late && $0.mark.day < today }.compactMap { row -> SVGElement? in
      let (from, to) = (row.place.share, scale.place(of: today).share)
      guard from < to else { return nil }
      return SVGElement(
        .line,
        .look("late"),
        .share("x1", from),
        .share("x2", to),
        .number("y1", row.y),
        .number("y2", row.y),
        .data("today", "x2")
      )
    }
    let labels = rows.map { row in label(row.mark, at: row.place.share, y: row.y - 11) }
    return lines + rows.map { MarkShape($0.mark.state).element(at: $0.place, y: $0.y, due: $0.mark.day) }
      + (labels.isEmpty ? [] : [SVGElement(.g, .look("labels"), containing: labels)])
  }

  private func label(_ mark: Mark, at share: Share, y: Int) -> SVGElement {
    let side = LabelSide(at: share)
    let detail = mark.detail.map { words in
      let look: [SVGAttribute] =
        mark.state == .late ? [.look("detail", "late"), .data("days", "\(mark.day)")] : [.look("detail")]
      return SVGElement(.tspan, look, saying: [.plain(ShortLabel.cut(words, to: 16))])
    }
    return SVGElement(
      .text,
      [.look(side.look), .share("x", share), .number("dx", side.shift), .number("y", y)],
      saying: [.plain(ShortLabel.cut(mark.label, to: 24))] + (detail.map { [.plain(" "), .element($0)] } ?? [])
    )
  }

  private func stacked(_ stack: StackedMarks, bottom: Int) -> [SVGElement] {
    stack.places.map { place in
      MarkShape(place.mark.state)
        .element(
          at: scale.place(of: place.mark.day),
          y: bottom - 12 - place.level * Self.levelHeight,
          due: place.mark.day
        )
    }
  }
}

/// On which side of its place a label stands: where there is room.
private enum LabelSide {
  case start, middle, end

  init(at share: Share) {
    self = share.hundredths <= 3333 ? .start : share.hundredths < 6667 ? .middle : .end
  }

  var look: String {
    switch self {
    case .start: "start"
    case .middle: "middle"
    case .end: "end"
    }
  }

  /// How many px it stands beside its place, so that it ends where its mark ends.
  var shift: Int {
    switch self {
    case .start: -5
    case .middle: 0
    case .end: 5
    }
  }
}
