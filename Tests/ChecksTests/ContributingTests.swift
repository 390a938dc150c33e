import Checks
import Diagnostics
import Foundation
import HandoverModel
import Testing

/// The check that CONTRIBUTING.md shows compiles as it stands there, and finds what it says.
@Suite struct ContributingTests {
  /// Outside its module a check has one import more.
  @Test func theGuideShowsThisCode() throws {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = try String(contentsOf: here.appending(path: "SingleThreaded.swift"), encoding: .utf8)
    let code = file.replacing("internal import Checks\n", with: "")
    let guide = try String(contentsOf: here.appending(path: "../../CONTRIBUTING.md"), encoding: .utf8)
    #expect(guide.firstRange(of: "```swift\n\(code)```") != nil)
  }

  @Test func oneStakeholderIsFound() throws {
    let findings = SingleThreaded().findings(in: Book.of(["Derek Huang"]))
    #expect(findings.map(\.message) == ["\"Derek Huang\" is the only person named at Acme"])
    #expect(findings.map(\.range.text) == ["Derek Huang"])
  }

  @Test(arguments: [[], ["| Derek Huang | champion |", "| Patricia Morales | executive sponsor |"]])
  func noneAndTwoAreNot(rows: [String]) {
    #expect(SingleThreaded().findings(in: Book.of(rows)).isEmpty)
  }
}
