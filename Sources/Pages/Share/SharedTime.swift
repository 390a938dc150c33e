internal import Clearing
internal import HandoverModel

/// A day, or a time, on a customer's page.
struct SharedTime: Sendable {
  let time: Cleared<CalendarDateTime>
  /// In which its words are.
  let language: SiteConfiguration.Language
  /// The time zone of the clock, by its IANA name; `nil` where none is known.
  let zone: String?
  /// A year that need not be said; `nil` for none.
  let knownYear: Int?

  /// A time in `language`.
  init(_ time: Cleared<CalendarDateTime>, in language: SiteConfiguration.Language, zone: String?) {
    (self.time, self.language, self.zone) = (time, language, zone)
    knownYear = nil
  }

  /// A day in `language`, without its year where that is `knownYear`.
  init(_ day: Cleared<CalendarDate>, in language: SiteConfiguration.Language, knownYear: Int? = nil) {
    (time, self.language, self.knownYear) = (day.asTime, language, knownYear)
    zone = nil
  }
}

extension SharedTime: SharedModel {
  static let shared: SharedFields<SharedTime> = [
    .machine("machine") { $0 },
    .day("words") { $0 },
    .weekday("weekday") { $0 },
    .timeOfDay("timeOfDay") { $0.time },
  ]
}
