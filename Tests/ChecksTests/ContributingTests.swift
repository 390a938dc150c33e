import Foundation
import Testing

/// What CONTRIBUTING.md shows of a check stands so in the check's files.
@Suite struct ContributingTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..")

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test func theGuideShowsThisCheck() throws {
    let code = try Self.text("Sources/Checks/Handovers/OnHoldOver.swift")
    #expect(try Self.text("CONTRIBUTING.md").firstRange(of: "```swift\n\(code)```") != nil)
  }

  @Test func theGuideShowsThisLine() throws {
    let line = "  OnHoldOver.self,\n"
    #expect(try Self.text("CONTRIBUTING.md").firstRange(of: "```swift\n\(line)```") != nil)
    #expect(try Self.text("Sources/Checks/Check.swift").firstRange(of: line) != nil)
  }

  @Test func theGuideShowsTheseExamples() throws {
    let guide = try Self.text("CONTRIBUTING.md")
    let start = try #require(guide.firstRange(of: "````markdown\n"))
    let end = try #require(guide[start.upperBound...].firstRange(of: "````\n"))
    let shown = String(guide[start.upperBound..<end.lowerBound])
    #expect(try Self.text("Sources/BuiltinExamples/on-hold-over.md").hasPrefix(shown))
  }
}
