internal import Clearing
internal import HandoverModel

/// A day, or a time, on a customer's page.
struct SharedTime: Sendable {
  let time: Cleared<CalendarDateTime>
  /// In which its words are.
  let language: SiteConfiguration.Language

  /// A time in `language`.
  init(_ time: Cleared<CalendarDateTime>, in language: SiteConfiguration.Language) {
    self.time = time
    self.language = language
  }

  /// A day in `language`.
  init(_ day: Cleared<CalendarDate>, in language: SiteConfiguration.Language) {
    self.init(day.asTime, in: language)
  }
}

extension SharedTime: SharedModel {
  static let shared: SharedFields<SharedTime> = [
    .machine("machine") { $0.time },
    .day("words") { $0 },
    .weekday("weekday") { $0 },
    .timeOfDay("timeOfDay") { $0.time },
  ]
}
