import Diagnostics
import DocumentSchema
import FrontMatter
import HandoverModel
import TestSupport
import Testing

@Suite struct ConfigurationReadingTests {
  static let whole = """
    name: Fieldnote                     # the vendor, on every page
    logo: ./images/logo.png
    accent: "#0B5FFF"
    site-url: https://handover.fieldnote.example/
    language: de
    timezone: Europe/Berlin
    currency: USD
    segments: [small, large]
    edit-url: https://git.example/handovers/edit/main/{path}
    internal-domains: [crm.example, Wiki.Fieldnote.example]
    working-days: [mon, Tuesday, mi, Donnerstag, sun]
    holidays: [2026-12-26, 2026-12-25]
    freezes: [{ from: 2026-12-18, to: 2027-01-04, reason: year-end change freeze }, { from: 2026-07-01, to: 2026-07-01 }]
    timing: { draft-before-close: 20, internal-meeting-after-close: { small: 1, large: 4 }, introduction-ready-before: 0, kickoff-within: 10, first-value-within: 21, onboarded-within: 365, notice-ahead: 60, stale-after: 60, lead-times: { custom report: 20, data migration: 45 } }
    competitors: [RouteMaster]
    findings:
      stale-answer: error
      thin-section: ignore
      folders:
        handovers/emea/: { stale-answer: ignore }
      stages:
        draft: { thin-section: advice }
    """

  static func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func readsEverything() throws {
    let reading = Schemas.configuration(SourceFile(path: "baton.yaml", text: Self.whole))
    #expect(FindingLine.lines(reading.findings) == [])
    let (first, last, summer) = (try Self.date("2026-12-18"), try Self.date("2027-01-04"), try Self.date("2026-07-01"))
    let expected = SiteConfiguration(
      vendor: .init(name: "Fieldnote", logo: ContentPath("images/logo.png"), accent: Colour("#0b5fff")),
      conventions: .init(language: .german, timeZone: "Europe/Berlin", currency: "USD"),
      addresses: .init(
        site: "https://handover.fieldnote.example",
        editTemplate: "https://git.example/handovers/edit/main/{path}",
        internalDomains: ["crm.example", "wiki.fieldnote.example"]
      ),
      segments: ["small", "large"],
      calendar: WorkingCalendar(
        workingDays: [.monday, .tuesday, .wednesday, .thursday, .sunday],
        holidays: [try Self.date("2026-12-25"), try Self.date("2026-12-26")],
        freezes: [
          Freeze(try #require(DateSpan(from: first, to: last)), reason: "year-end change freeze"),
          Freeze(try #require(DateSpan(from: summer, to: summer)), reason: nil),
        ]
      ),
      timing: Timing(
        draftBeforeClose: 20,
        internalMeetingAfterClose: DaysBySegment.standard.replacing(with: ["small": 1, "large": 4]),
        introductionReadyBefore: 0,
        kickoffWithin: 10,
        firstValueWithin: 21,
        onboardedWithin: 365,
        noticeAhead: 60,
        staleAfter: 60,
        leadTimes: [LeadTime("custom report", days: 20), LeadTime("data migration", days: 45)]
      ),
      competitors: ["RouteMaster"],
      findings: FindingPolicy(
        everywhere: ["stale-answer": .error, "thin-section": .ignore],
        folders: [ContentPath("handovers/emea"): ["stale-answer": .ignore]],
        stages: ["draft": ["thin-section": .advice]]
      )
    )
    #expect(reading.configuration == expected)
    #expect(reading.timeZone?.range.text == "Europe/Berlin")
    #expect(reading.logo?.range.text == "./images/logo.png")
    #expect(reading.folders.map(\.range.text) == ["handovers/emea/"])
  }

  @Test(arguments: ["", "# nothing\n", "name:\n", "timezone: TBD"]) func nothingWrittenIsTheStandard(text: String) {
    let reading = Schemas.configuration(SourceFile(path: "baton.yaml", text: text))
    #expect(reading.configuration == .standard)
    #expect(reading.findings.isEmpty)
  }

  /// The schema's `default`s are documentation; here they are held to it.
  @Test func theDefaultsOfTheSchemaAreTheStandard() {
    func lines(_ rules: [FieldRule], _ indent: String) -> [String] {
      rules.flatMap { rule -> [String] in
        if case .group(let inner) = rule.type { return ["\(indent)\(rule.name):"] + lines(inner, indent + "  ") }
        return rule.standard.map { ["\(indent)\(rule.name): \($0)"] } ?? []
      }
    }
    let text = lines(Schemas.configuration.fields, "").joined(separator: "\n")
    #expect(text.split(separator: "\n").count == 12)
    let reading = Schemas.configuration(SourceFile(path: "baton.yaml", text: text))
    #expect(reading.findings.isEmpty)
    #expect(reading.configuration == .standard)
  }

  @Test(arguments: [("3", 3, 3), ("{ smb: 1 }", 1, 5), ("{}", 2, 5), ("0", 0, 0)])
  func oneNumberOfDaysHoldsForAllSegments(written: String, small: Int, enterprise: Int) {
    let text = "timing: { internal-meeting-after-close: \(written) }"
    let reading = Schemas.configuration(SourceFile(path: "baton.yaml", text: text))
    let days = reading.configuration.timing.internalMeetingAfterClose
    #expect([days.days(for: "smb"), days.days(for: "enterprise")] == [small, enterprise])
    #expect(reading.findings.isEmpty)
  }
}
