import Testing

@testable import Checks

/// How many lines a text takes: never fewer than it has words that cannot stand beside each other.
@Suite struct LineMeasureTests {
  private let measure = LineMeasure(width: 100, size: 10)

  @Test(arguments: [
    ("", 0), ("   ", 0), ("one", 1), ("a line of about eighteen", 2), ("Donaudampfschifffahrtsgesellschaft", 2),
    ("mmmmmmmmmm mmmmmmmmmm", 2), ("iiiiiiiiii iiiiiiiiii", 1), ("日本語の文は一字一字が全角の幅を取る", 2),
  ]) func linesAreCounted(_ text: String, _ lines: Int) {
    #expect(measure.lines(text) == lines)
  }

  @Test func boldTakesRoom() throws {
    let text = "exactly fits in there"
    let width = try #require((50...200).first { LineMeasure(width: Double($0), size: 10).lines(text) == 1 })
    let tight = LineMeasure(width: Double(width), size: 10)
    #expect(tight.lines(text, isBold: true) == 2)
  }

  /// More text is never fewer lines, and a narrower column never has fewer.
  @Test func moreIsNeverLess() {
    var generator = SystemRandomNumberGenerator()
    let words = ["a", "plan", "Zürich", "introduction", "mmm", "2026", "—", "日本", "x.y"]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 1...40, using: &generator)).map { _ in words.randomElement(using: &generator) ?? ""
      }
      let all = measure.lines(text.joined(separator: " "))
      #expect(measure.lines(text.dropLast().joined(separator: " ")) <= all)
      #expect(LineMeasure(width: 60, size: 10).lines(text.joined(separator: " ")) >= all)
    }
  }
}
