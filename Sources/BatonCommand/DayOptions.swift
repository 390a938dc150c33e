internal import ArgumentParser
internal import HandoverModel

/// The day for which a command computes everything: the option that all commands share for which it matters.
struct DayOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The day for which everything is computed, such as 2026-04-02.",
      discussion: "Without this option: today, in the time zone that baton.yaml names.",
      valueName: "date"
    ),
    transform: Self.date
  )
  var today: CalendarDate?

  private static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else {
      throw ValidationError("\"\(text)\" is not a date. Write year, month and day: 2026-04-02")
    }
    return date
  }
}
