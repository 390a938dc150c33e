import HandoverModel
import TestSupport
import Testing

@testable import Drawings

@Suite struct TimelineTests {
  static let anchor = CalendarDate(dayNumber: 20_551)  // 8 April 2026

  static let windows = PlanWindow.allCases.map {
    Timeline.Window($0.range(from: anchor), title: "Window \($0.rawValue)", dates: "to day \($0.rawValue)")
  }

  static let words = Timeline.Words(title: "Ninety days", description: "What there is.", today: "Today")

  static func timeline(
    _ marks: [Timeline.Mark],
    on day: Int = 37,
    closed: [DateSpan] = [],
    ticks: [Timeline.Tick] = []
  ) throws -> Timeline {
    try #require(
      Timeline(
        id: "page.time",
        windows: windows,
        marks: marks,
        today: date(day),
        closed: closed,
        ticks: ticks,
        words: words
      )
    )
  }

  /// Day `number` of the plan, from 1.
  static func date(_ number: Int) -> CalendarDate { anchor.adding(days: number - 1) }

  static func mark(_ day: Int, _ label: String = "Step", _ state: Timeline.State = .open) -> Timeline.Mark {
    Timeline.Mark(on: date(day), label, detail: "Jordan", state: state)
  }

  @Test func withoutWindowsThereIsNoDrawing() {
    #expect(Timeline(id: "x", windows: [], marks: [], today: Self.anchor, words: Self.words) == nil)
  }

  @Test func oneLateMarkAndAHoliday() throws {
    let closed = try #require(DateSpan(from: Self.date(24), to: Self.date(24)))
    let late = Timeline.Mark(on: Self.date(31), "Board report <view>", detail: "6 days ago", state: .late)
    let timeline = try Self.timeline([late], closed: [closed], ticks: [Timeline.Tick(Self.date(24), "May")])
    #expect(
      timeline.svg == """
        <svg class="timeline" height="126" data-first="2026-04-08" data-last="2026-07-06" role="img" aria-labelledby="page.time.title page.time.desc">
        <title id="page.time.title">Ninety days</title>
        <desc id="page.time.desc">What there is.</desc>
        <defs>
        <pattern id="page.time.hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path class="hatch" d="M0 0V6"/>
        </pattern>
        </defs>
        <rect class="closed" x="26.04%" y="60" width="1.08%" height="42" fill="url(#page.time.hatch)"/>
        <text class="head" x="0%" y="14">Window 30</text>
        <text class="soft" x="0%" y="32">to day 30</text>
        <line class="seam" x1="33.66%" x2="33.66%" y1="0" y2="102"/>
        <text class="head" x="33.66%" dx="8" y="14">Window 60</text>
        <text class="soft" x="33.66%" dx="8" y="32">to day 60</text>
        <line class="seam" x1="66.33%" x2="66.33%" y1="0" y2="102"/>
        <text class="head" x="66.33%" dx="8" y="14">Window 90</text>
        <text class="soft" x="66.33%" dx="8" y="32">to day 90</text>
        <line class="axis" x1="0%" x2="100%" y1="102" y2="102"/>
        <line class="axis" x1="26.04%" x2="26.04%" y1="102" y2="107"/>
        <text class="soft" x="26.04%" y="121">May</text>
        <line class="today" x1="40.74%" x2="40.74%" y1="60" y2="102" data-today="x1 x2"/>
        <text class="today middle" x="40.74%" y="53" data-today="x" data-label="Today">Today</text>
        <line class="late" x1="34.21%" x2="40.74%" y1="88" y2="88" data-today="x2"/>
        <svg x="34.21%" y="88" overflow="visible">
        <path class="mark late" d="M0 -6L6 0L0 6L-6 0Z"/>
        </svg>
        <g class="labels">
        <text class="middle" x="34.21%" dx="0" y="77">Board report &lt;view&gt; <tspan class="detail late" data-days="2026-05-08">6 days ago</tspan></text>
        </g>
        </svg>
        """
    )
  }

  @Test func nothingToDoIsAnEmptyPlot() throws {
    let read = ReadDrawing(try Self.timeline([]).svg)
    #expect(read.isWhole)
    #expect(read.all("g") == [])
    #expect(read.all("svg").count == 1)
  }

  /// Each state has a shape that no other has, so that it is told without colour; only what is done is filled by its look alone.
  @Test func statesDifferInShape() {
    let shapes = Timeline.State.allCases.map { state in
      ReadDrawing(Timeline.legend(state)).elements.map { $0.name + ($0.attributes["d"] ?? $0.attributes["r"] ?? "") }
    }
    #expect(Set(shapes).count == shapes.count - 1)  // Done and open are the same circle, one filled and one hollow.
  }

  @Test func whatLiesOutsidePointsOutwards() throws {
    let timeline = try Self.timeline([Self.mark(-20, "Before"), Self.mark(1), Self.mark(90), Self.mark(200)], on: 120)
    let read = ReadDrawing(timeline.svg)
    #expect(read.all("svg").dropFirst().map { $0.attributes["x"] } == ["0%", "1.54%", "98.45%", "100%"])
    #expect(
      read.all("path", "mark").filter { !$0.path.contains("defs") }.map { $0.attributes["d"] } == [
        "M4 -6V6L-6 0Z", "M-4 -6V6L6 0Z",
      ]
    )
    #expect(read.all("line", "today").map { $0.attributes["display"] } == ["none"])
    #expect(read.all("text", "today").map(\.words) == ["Today ▸"])
    let early = ReadDrawing(try Self.timeline([], on: -6).svg)
    #expect(early.all("text", "today").map(\.words) == ["◂ Today"])
  }

  @Test func marksOfADayStandInTheirOrder() throws {
    let marks = [Self.mark(5, "c"), Self.mark(2, "a"), Self.mark(5, "d"), Self.mark(2, "b")]
    let texts = ReadDrawing(try Self.timeline(marks).svg).elements.filter { $0.name == "text" && $0.path.last == "g" }
    #expect(texts.map(\.words) == ["a Jordan", "b Jordan", "c Jordan", "d Jordan"])
  }

  @Test(arguments: [0, 1, 2, 24, 25, 60, 400]) func randomOnesKeepTheRules(_ count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    for _ in 0..<20 {
      let marks = (0..<count).map { _ in
        Timeline.Mark(
          on: Self.date(Int.random(in: -30...130, using: &random)),
          Self.words(&random),
          detail: Bool.random(using: &random) ? Self.words(&random) : nil,
          state: Timeline.State.allCases.randomElement(using: &random) ?? .open
        )
      }
      let first = Int.random(in: -20...100, using: &random)
      let closed = try #require(
        DateSpan(from: Self.date(first), to: Self.date(first + Int.random(in: 0...20, using: &random)))
      )
      let timeline = try Self.timeline(marks, on: Int.random(in: -30...130, using: &random), closed: [closed])
      try keepsTheRules(timeline, count)
    }
  }

  private func keepsTheRules(_ timeline: Timeline, _ count: Int) throws {
    let read = ReadDrawing(timeline.svg)
    #expect(read.isWhole)
    let shares = read.elements.flatMap { $0.attributes.values.filter { $0.hasSuffix("%") } }
    #expect(shares.allSatisfy { Double($0.dropLast()).map { (0...100).contains($0) } ?? false })
    #expect(read.all("svg").count - 1 + timeline.undrawnCount == count)
    #expect(timeline.namesMarks == (count <= Timeline.mostNamed))
    // A label has a row of its own: the next one is further down than two lines of it are high.
    let labels = read.elements.filter { $0.name == "text" && $0.path.last == "g" }
    #expect(labels.count == (timeline.namesMarks ? count : 0))
    let heights = labels.compactMap { $0.attributes["y"].flatMap { Int($0) } }
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 == 34 })
    #expect(labels.allSatisfy { $0.words.count <= 24 + 1 + 16 + 4 })
    // No two marks without labels stand in one place.
    if !timeline.namesMarks {
      let stack = StackedMarks(timeline.marks, on: timeline.scale)
      let days = timeline.scale.days
      for (_, level) in Dictionary(grouping: stack.places, by: \.level) {
        let places = level.map { min(max($0.mark.day, days.first), days.last).dayNumber }
        #expect(zip(places, places.dropFirst()).allSatisfy { $1 - $0 >= 5 })
      }
      #expect(stack.levelCount <= Timeline.mostStacked)
    }
  }

  private static func words(_ random: inout SeededGenerator) -> String {
    let pieces = [
      "Kickoff", "<b>", "&amp;", "\"", "'", "שלום", "مرحبا", "配送計画", "👩‍👩‍👧‍👦", "\u{0}", "\u{1F}", "\u{FFFF}", " ", "x",
      "Straße", "]]>",
    ]
    return (0..<Int.random(in: 0...9, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      .joined(separator: Bool.random(using: &random) ? " " : "")
  }

  @Test func fourHundredOnADayAreNotAllDrawn() throws {
    let timeline = try Self.timeline((0..<400).map { _ in Self.mark(10) })
    #expect(timeline.undrawnCount == 360)
    #expect(ReadDrawing(timeline.svg).all("circle", "mark").count == 40)
  }

  /// Ten times as many marks, and labels ten times as long, take about ten times as long, and not a hundred times.
  @Test func timeGrowsWithTheSize() throws {
    let clock = ContinuousClock()
    func time(_ count: Int, _ length: Int) throws -> Duration {
      let label = String(repeating: "e\u{301}", count: length)
      let timeline = try Self.timeline((0..<count).map { Self.mark($0 % 90, label) })
      return clock.measure { #expect(!timeline.svg.isEmpty) }
    }
    _ = try time(24, 100)
    #expect(try time(24, 40_000) < .milliseconds(500))
    #expect(try time(100_000, 10) < .seconds(5))
  }
}
