import Diagnostics
import DocumentSchema
import FrontMatter
import HandoverModel
import TestSupport
import Testing

/// What is wrong with a `baton.yaml` is told, and its default holds.
@Suite struct ConfigurationFindingTests {
  /// What is found in `text`, at the places between « and ».
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let lines: [String]
    var testDescription: String { text }

    init(_ text: String, _ lines: String...) {
      self.text = text
      self.lines = lines
    }
  }

  static let cases = [
    Case("«nam»: x", "warning[unknown-field] \"nam\" is not a field that Baton knows = did you mean \"name\"?"),
    Case("language: «fr»", "error[wrong-type] \"fr\" is not one of en, de = write one of en, de"),
    Case(
      "currency: «dollars»",
      "error[wrong-type] \"dollars\" is not three capitals, such as USD = write three capitals: USD"
    ),
    Case("currency: «€»", "error[wrong-type] \"€\" is not three capitals, such as USD = write three capitals: EUR"),
    Case(
      "accent: «\"#0b5\"»",
      "error[wrong-type] \"#0b5\" is not written like \"#0b5fff\" = write it like \"#0b5fff\""
    ),
    Case(
      "site-url: «handover.example»",
      "error[wrong-type] \"handover.example\" is not a web address = write the whole address, beginning with https://"
    ),
    Case(
      "edit-url: «https://git.example/edit/»",
      "error[edit-url-without-path] \"https://git.example/edit/\" has no {path} in it = write {path} where the path of a document belongs"
    ),
    Case(
      "internal-domains: [«intranet/»]",
      "error[wrong-type] \"intranet/\" is not a domain = write only the name, such as crm.example"
    ),
    Case(
      "logo: «../logo.png»",
      "error[wrong-type] \"../logo.png\" is not a file of the content folder = put the picture into the content folder, and write its path there, such as images/logo.png"
    ),
    Case(
      "logo: «https://x.example/logo.png»",
      "error[wrong-type] \"https://x.example/logo.png\" is not a file of the content folder = put the picture into the content folder, and write its path there, such as images/logo.png"
    ),
    Case(
      "segments: [«Mid Market»]",
      "error[wrong-type] \"Mid Market\" is not a short name of small letters, digits and hyphens = write mid-market"
    ),
    Case(
      "working-days: [mon, «feierabend»]",
      "error[wrong-type] \"feierabend\" is not one of mon, tue, wed … = write one of mon, tue, wed, thu, fri, sat, sun"
    ),
    Case(
      "working-days: «[]»",
      "error[no-working-day] \"working-days\" names no day = write the days, such as [mon, tue, wed, thu, fri]"
    ),
    Case("holidays: [«25.12.2026»]", "error[wrong-type] \"25.12.2026\" is not a date = write 2026-12-25"),
    Case(
      "freezes: [{ from: 2026-12-18, to: «2026-01-04» }]",
      "error[reversed-span] \"2026-01-04\" is before \"2026-12-18\", when it begins (begins here: 2026-12-18) = swap the two days, or correct the year"
    ),
    Case(
      "freezes: [«{ from: 2026-12-18 }»]",
      "error[open-span] \"to\" is missing from this entry of \"freezes\" = add to: and the last day, such as 2026-12-20"
    ),
    Case(
      "timing: { kickoff-within: «366» }",
      "error[wrong-type] \"366\" is not a whole number from 0 to 365 = write a number from 0 to 365, in digits only"
    ),
    Case(
      "timing: { internal-meeting-after-close: «-1» }",
      "error[wrong-type] \"-1\" is not a whole number from 0 to 365 = write a number from 0 to 365, in digits only"
    ),
    Case(
      "timing: { lead-times: { report: «soon» } }",
      "error[wrong-type] \"soon\" is not a whole number from 0 to 365 = write a number from 0 to 365, in digits only"
    ),
    Case(
      "timing: { lead-times: «20» }",
      "error[wrong-type] \"20\" is not a group of fields = put each field on its own line below"
    ),
    Case(
      "findings: { stale-answer: «eror» }",
      "error[wrong-type] \"eror\" is not one of error, warning, advice, ignore = did you mean \"error\"?"
    ),
    Case(
      "findings: { «stale-anser»: ignore }",
      "warning[unknown-finding] \"stale-anser\" is not the name of a finding = did you mean \"stale-answer\"?"
    ),
    Case(
      "findings: { folders: { handovers: { «anything»: ignore } } }",
      "warning[unknown-finding] \"anything\" is not the name of a finding = `baton explain` lists all names"
    ),
    Case(
      "findings: { stages: { draft: { «broken-link»: ignore } } }",
      "warning[fixed-finding] \"broken-link\" is always an error = remove this line, and mend what it is about"
    ),
    Case(
      "findings: { stages: { «in-reviw»: { } } }",
      "warning[unknown-stage] \"in-reviw\" is not a stage = did you mean \"in-review\"?"
    ),
    Case(
      "findings: { folders: «[handovers]» }",
      "error[wrong-type] \"findings\" holds a list, and needs a group of fields = write a group of fields after \"findings:\""
    ),
    Case(
      "findings: «ignore»",
      "error[wrong-type] \"ignore\" is not a group of fields = put each field on its own line below"
    ),
  ]

  @Test(arguments: cases) func finds(_ example: Case) {
    let marked = MarkedText(example.text, path: "baton.yaml")
    let reading = Schemas.configuration(marked.file)
    #expect(FindingLine.lines(reading.findings) == example.lines)
    #expect(reading.findings.map(\.range.bytes) == marked.places)
    #expect(withoutFolders(reading.configuration) == .standard)
  }

  /// What is too faint is told, and kept: the pages take it darker.
  @Test(arguments: [
    ("#FFE000", "#857400", "1.3"), ("#777777", "#757575", "4.4"), ("#ffffff", "#757575", "1.0"),
  ]) func aFaintColourIsToldWithOneThatIsNot(_ written: String, _ better: String, _ contrast: String) {
    let marked = MarkedText("accent: «\"\(written)\"»", path: "baton.yaml")
    let reading = Schemas.configuration(marked.file)
    #expect(
      FindingLine.lines(reading.findings) == [
        "warning[faint-accent] words in \"\(written)\" cannot be read on white: the contrast is \(contrast), and 4.5 is needed = write accent: \"\(better)\", in which the pages are now, or another darker colour"
      ]
    )
    #expect(reading.findings.map(\.range.bytes) == marked.places)
    #expect(reading.configuration.vendor.accent == Colour(written))
    #expect(Colour(better).map { $0.contrast(with: .white) >= Colour.readable } == true)
  }

  /// What must not leave is kept from customers also where it is written in a wrong way, as long as one knows what is meant.
  @Test(arguments: [
    ("«https://crm.example/»", "crm.example"), ("«\"*.wiki.example\"»", "wiki.example"),
    ("«.Wiki.example»", "Wiki.example"), ("«crm.example.»", "crm.example"),
  ]) func aDomainIsMeantAllTheSame(_ written: String, _ shown: String) {
    let marked = MarkedText("internal-domains: [\(written)]", path: "baton.yaml")
    let reading = Schemas.configuration(marked.file)
    let text = written.filter { !"«»\"".contains($0) }
    #expect(
      FindingLine.lines(reading.findings) == [
        "error[wrong-type] \"\(text)\" is not a domain = write only the name, such as \(shown)"
      ]
    )
    #expect(reading.findings.map(\.range.bytes) == marked.places)
    #expect(reading.configuration.addresses.internalDomains == [shown.lowercased()])
    #expect(reading.unreadSecrets.isEmpty)
  }

  /// Levels without effect are no levels.
  private func withoutFolders(_ configuration: SiteConfiguration) -> SiteConfiguration {
    SiteConfiguration(
      vendor: configuration.vendor,
      conventions: configuration.conventions,
      addresses: configuration.addresses,
      segments: configuration.segments,
      calendar: configuration.calendar,
      timing: configuration.timing,
      competitors: configuration.competitors
    )
  }

  @Test func whatIsRightHoldsBesideWhatIsWrong() {
    let marked = MarkedText(
      """
      segments: [small]
      holidays: [2026-12-25, «2026-12-25», 2026-12-26]
      timing: { internal-meeting-after-close: { small: 4, «smal»: 2 } }
      """
    )
    let reading = Schemas.configuration(marked.file)
    #expect(
      FindingLine.lines(reading.findings) == [
        "advice[repeated-holiday] \"2026-12-25\" is listed already (first listed here: 2026-12-25) = remove it, or write the day that was meant",
        "warning[unknown-segment] \"smal\" is not one of the segments = did you mean \"small\"?",
      ]
    )
    #expect(reading.findings.map(\.range.bytes) == marked.places)
    #expect(reading.configuration.calendar.holidays.map(\.description) == ["2026-12-25", "2026-12-26"])
    #expect(reading.configuration.timing.internalMeetingAfterClose.days(for: "small") == 4)
  }

  @Test func tenThousandWrongEntriesAreReadInASecond() {
    let parts = [
      "freezes:\n" + String(repeating: "  - { from: 2026-12-18, to: 2026-01-04 }\n", count: 10_000),
      "holidays:\n" + String(repeating: "  - 2026-12-25\n", count: 10_000),
      "findings:\n  folders:\n" + (0..<10_000).map { "    f\($0): { kind-\($0): ignore }\n" }.joined(),
      "segments:\n" + (0..<10_000).map { "  - t\($0)\n" }.joined() + "timing:\n  internal-meeting-after-close:\n"
        + (0..<10_000).map { "    s\($0): 3\n" }.joined(),
    ]
    for text in parts {
      let document = YAMLDocument(reading: SourceFile(path: "baton.yaml", text: text))
      #expect(document.findings.map(\.message) == [])
      let time = ContinuousClock().measure {
        let reading = ConfigurationReading(document.fields, kind: Schemas.configuration, known: Schemas.known)
        #expect(reading.findings.isEmpty == false)
      }
      #expect(time < .seconds(10), "\(time)")
    }
  }
}
