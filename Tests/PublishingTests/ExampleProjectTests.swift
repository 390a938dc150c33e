import Diagnostics
import Foundation
import HandoverModel
import Testing

@testable import Publishing

/// The project that `baton init` writes is in order on whatever day it is begun.
@Suite struct ExampleProjectTests {
  static let days = ["2026-01-01", "2026-02-28", "2027-12-31", "2028-02-29", "2026-11-22"]

  @Test(arguments: days, ["en", "de"]) func hasNothingWrong(_ day: String, _ language: String) async throws {
    let folder = try ContentFolder([:])
    defer { folder.remove() }
    let today = try #require(CalendarDate(day))
    let project = ExampleProject(name: "Acme: \"GmbH\"", language: language, today: today)
    #expect(try NewProject.write(project, into: folder.path) == [])
    let request = BuildRequest(
      content: folder.path + "/content",
      templates: nil,
      output: "",
      today: today,
      keepsGoing: false
    )
    let pipeline = try await Pipeline(checking: request)
    #expect(pipeline.findings.filter { $0.severity != .advice } == [])
    #expect(pipeline.documentCount == 2)
    #expect(try await Project(at: request.content).language == language)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        ".baton", ".gitignore", "README.md", "content",
      ]
    )
  }

  @Test func aFolderWithContentIsNotTouched() throws {
    let folder = try ContentFolder(["content/mine.txt": "mine"])
    defer { folder.remove() }
    let project = ExampleProject(name: nil, language: "en", today: CalendarDate(dayNumber: 20_000))
    #expect(throws: OutputError(path: folder.path + "/content", reason: "there is such a folder already")) {
      try NewProject.write(project, into: folder.path)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["content"])
  }

  @Test func filesBesideContentStay() throws {
    let folder = try ContentFolder(["README.md": "mine"])
    defer { folder.remove() }
    let project = ExampleProject(name: nil, language: "en", today: CalendarDate(dayNumber: 20_000))
    #expect(try NewProject.write(project, into: folder.path) == ["README.md"])
    #expect(try String(contentsOf: folder.root.appending(path: "README.md"), encoding: .utf8) == "mine")
  }

  @Test func noDayOfTheExampleIsOnAWeekend() {
    for number in 20_000..<20_400 {
      let dates = ExampleDates(CalendarDate(dayNumber: number))
      let days = [dates.call, dates.workshop, dates.close, dates.start, dates.report]
      #expect(days.allSatisfy { $0.weekday == .tuesday })
      #expect(dates.call <= dates.today && dates.workshop <= dates.today && dates.close > dates.today)
    }
  }
}
