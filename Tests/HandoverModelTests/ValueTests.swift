import HandoverModel
import Testing

@Suite struct ValueTests {
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
