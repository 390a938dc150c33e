import HandoverModel
import Testing

@Suite struct ValueTests {
  @Test(arguments: [
    ("220000", 22_000_000, "220,000"), ("220,000", 22_000_000, "220,000"), ("220 000", 22_000_000, "220,000"),
    ("1'234'567.89", 123_456_789, "1,234,567.89"), ("0.05", 5, "0.05"), ("999", 99_900, "999"),
    ("1000", 100_000, "1,000"),
  ])
  func readsAmounts(text: String, hundredths: Int, shown: String) throws {
    let amount = try #require(Amount(text))
    #expect(amount.hundredths == hundredths)
    #expect(amount.grouped == shown)
  }

  @Test(arguments: ["", "22,00", "2,2000", "1.5", "1.234", "-5", "€5", "1e3", ",000", "12345678901234567890", "0x10"])
  func refusesAmounts(_ text: String) {
    #expect(Amount(text) == nil)
  }

  @Test func readsPlanDays() throws {
    #expect(PlanDay("Day 14") == .day(14))
    #expect(PlanDay("day14") == .day(14))
    #expect(PlanDay("D+30") == .after(30))
    #expect(PlanDay("d + 0") == .after(0))
    #expect(PlanDay("2026-05-07") == .date(try #require(CalendarDate("2026-05-07"))))
    for text in ["Day 0", "Day", "D-3", "soon", "Day 1.5", "Daytona 500", "D+99999"] {
      #expect(PlanDay(text) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    "", "  ", "UNKNOWN", "unknown", "TBD", "todo", "N/A", "?", "[Name]", "{{client}}", "____", "<company>", "–",
  ])
  func placeholdersAreMissing(_ text: String) {
    #expect(Placeholder.presence(of: text) == .missing)
  }

  @Test(arguments: [
    ("4 h", Placeholder.Presence.given), ("the unknown number of calls", .given), ("how many is UNKNOWN", .partly),
    ("[Ann] and [Bob]", .given), ("0", .given), ("No", .given),
  ])
  func answersAreJudged(text: String, presence: Placeholder.Presence) {
    #expect(Placeholder.presence(of: text) == presence)
  }

  @Test(arguments: [
    ("b.md", "handovers/b.md"), ("./b.md", "handovers/b.md"), ("../playbooks/x.md", "playbooks/x.md"),
    ("/people.yaml", "people.yaml"), ("x/../b.md", "handovers/b.md"),
  ])
  func resolvesPaths(reference: String, place: String) {
    #expect(ContentPath("handovers/a.md").resolving(reference)?.description == place)
  }

  @Test func noPathLeavesTheContentFolder() {
    #expect(ContentPath("handovers/a.md").resolving("../../secret.md") == nil)
    #expect(ContentPath("handovers/a.md").resolving("../../content/handovers/a.md") == nil)
  }

  @Test func stagesFollowEachOther() {
    #expect(Stage.course.map(\.next) == [.inReview, .accepted, .introduced, .onboarding, .onboarded, nil])
    #expect(Stage.returned.next == nil)
    #expect(Stage.inReview.title == "In review")
  }
}
