internal import Diagnostics
internal import Foundation
internal import HandoverModel

/// A time zone in `baton.yaml` or `people.yaml` that does not exist.
enum UnknownTimeZone {
  static let kind = FindingKind(
    "unknown-time-zone",
    .notReady,
    summary: "A time zone is not one that exists.",
    reason:
      "\"Today\" would be read off the clock of whichever machine builds the site, and a person would be called at night.",
    wrong: "timezone: CET+1",
    right: "timezone: Europe/Berlin"
  )

  /// The names that no time zone has. Each is looked up once, because a look-up reads a file.
  static func findings(_ names: [Written<String>]) -> [Finding] {
    var log = FindingLog()
    var exists: [String: Bool] = [:]
    for name in names where log.hasRoom(for: kind) {
      let isThere = exists[name.value] ?? (TimeZone(identifier: name.value) != nil)
      exists[name.value] = isThere
      if !isThere { log.append(finding(name)) }
    }
    return log.told
  }

  private static func finding(_ name: Written<String>) -> Finding {
    Finding(
      kind,
      "\"\(name.value)\" is not a time zone",
      at: name.range,
      help: "write \(zone(meantBy: name.value) ?? "a region and a city, such as Europe/Berlin")"
    )
  }

  /// The time zone whose city alone was written, or which was written with a letter wrong.
  private static func zone(meantBy name: String) -> String? {
    let zones = TimeZone.knownTimeZoneIdentifiers.sorted()
    let city = "/" + name.lowercased().replacing(" ", with: "_")
    return zones.first { $0.lowercased().hasSuffix(city) } ?? zones.nearest(to: name)
  }
}
