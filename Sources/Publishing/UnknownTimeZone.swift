internal import Diagnostics
internal import Foundation
internal import HandoverModel

/// A time zone in `baton.yaml` that does not exist.
enum UnknownTimeZone {
  static let kind = FindingKind(
    "unknown-time-zone",
    .notReady,
    summary: "The time zone in baton.yaml is not one that exists.",
    reason: "\"Today\" would be read off the clock of whichever machine builds the site.",
    wrong: "timezone: CET+1",
    right: "timezone: Europe/Berlin"
  )

  static func findings(_ name: Written<String>?) -> [Finding] {
    guard let name, TimeZone(identifier: name.value) == nil else { return [] }
    return [
      Finding(
        kind,
        "\"\(name.value)\" is not a time zone",
        at: name.range,
        help: "write a region and a city, such as Europe/Berlin"
      )
    ]
  }
}
