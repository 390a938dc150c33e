import Diagnostics
import DocumentSchema
import FrontMatter
import HandoverModel
import TestSupport
import Testing

/// Whatever becomes of a file on its way, reading it ends, and what comes out is what the types promise.
@Suite struct DamagedFileTests {
  private static let pieces = [
    "\n", " ", "  ", ":", "-", "- ", "{", "}", "[", "]", ",", "\"", "'", "#", "&a ", "*a", "|\n", "2026-02-30",
    "9999-12-31",
    "0001-01-01", "é", "\u{0}", "\u{FEFF}", "people:\n", "away:", "folders:", "stages: {", "from: ", "-1",
    "99999999999999999999",
  ]

  /// `text` with a few stretches taken out, doubled, or replaced by a piece.
  private static func damaged(_ text: String, by random: inout SeededGenerator) -> SourceFile {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<3, using: &random) {
      case 0: bytes.removeSubrange(start..<end)
      case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
      default: bytes.replaceSubrange(start..<end, with: Array(pieces.randomElement(using: &random)?.utf8 ?? "".utf8))
      }
    }
    return SourceFile(path: "damaged.yaml", bytes: bytes)
  }

  @Test(arguments: 0..<400) func peopleKeepTheirPromises(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let file = Self.damaged(PeopleReadingTests.whole, by: &random)
    let reading = Schemas.people(file)
    let ids = reading.people.map(\.id.value.description)
    #expect(Set(ids).count == ids.count)
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
    for id in ids + reading.teams.map(\.id.value) { #expect(!id.isEmpty && Set(id).isSubset(of: allowed)) }
    for person in reading.people {
      #expect(person.absences.allSatisfy { $0.days.first <= $0.days.last && $0.cover?.value != person.id.value })
    }
    for finding in reading.findings { #expect(finding.range.bytes.upperBound <= file.bytes.count) }
  }

  @Test(arguments: 0..<400) func configurationsKeepTheirPromises(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let file = Self.damaged(ConfigurationReadingTests.whole, by: &random)
    let reading = Schemas.configuration(file)
    let configuration = reading.configuration
    #expect(!configuration.segments.isEmpty && !configuration.calendar.workingDays.isEmpty)
    #expect(configuration.calendar.holidays == Set(configuration.calendar.holidays).sorted())
    let timing = configuration.timing
    let days = [timing.draftBeforeClose, timing.introductionReadyBefore, timing.kickoffWithin, timing.firstValueWithin]
    #expect(
      (days + [timing.onboardedWithin, timing.noticeAhead] + timing.leadTimes.map(\.days)).allSatisfy { 0...365 ~= $0 }
    )
    #expect(configuration.addresses.editTemplate?.contains("{path}") ?? true)
    for finding in reading.findings { #expect(finding.range.bytes.upperBound <= file.bytes.count) }
  }
}
