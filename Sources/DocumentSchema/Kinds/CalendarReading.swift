internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

/// Reads on which days the vendor works: `working-days:`, `holidays:` and `freezes:`.
struct CalendarReading {
  /// What they say.
  let calendar: WorkingCalendar
  /// What is wrong with them.
  let findings: [Finding]

  /// Takes the days from `contents`, what could be read of `written`; `earlier` is what could not.
  init(_ contents: FieldSet, of written: FieldMap, after earlier: [Finding]) {
    var log = FindingLog()
    let workingDays = Self.workingDays(contents, of: written, log: &log)
    var spans = SpanReading(after: earlier)
    let freezes = contents.groups("freezes").compactMap { group in
      spans.days(of: group, in: "freezes").map { Freeze($0, reason: group.value.word("reason")) }
    }
    var first: [CalendarDate: SourceRange] = [:]
    let holidays: [Written<CalendarDate>] = contents.list("holidays")
    for holiday in holidays {
      if let first = first[holiday.value] {
        log.append(RepeatedHoliday.finding(holiday, first: first))
      } else {
        first[holiday.value] = holiday.range
      }
    }
    calendar = WorkingCalendar(workingDays: workingDays, holidays: holidays.map(\.value), freezes: freezes)
    findings = log.told + spans.findings
  }

  /// The working days; those of the standard where one of them cannot be read, so that a slip of the pen does not move every date.
  private static func workingDays(
    _ contents: FieldSet,
    of written: FieldMap,
    log: inout FindingLog
  ) -> Set<Weekday> {
    let standard = WorkingCalendar.standard.workingDays
    let days = (contents.list("working-days") as [Written<String>]).compactMap { Weekday(short: $0.value) }
    guard case .list(let values, let range)? = written["working-days"]?.value else {
      return days.isEmpty ? standard : Set(days)
    }
    if values.isEmpty { log.append(NoWorkingDay.finding(at: range)) }
    return days.isEmpty || days.count < values.count ? standard : Set(days)
  }
}

extension Weekday {
  /// The day that is written `mon`, `tue` …
  fileprivate init?(short: String) {
    guard let day = Self.allCases.first(where: { $0.rawValue.prefix(3) == short }) else { return nil }
    self = day
  }
}
