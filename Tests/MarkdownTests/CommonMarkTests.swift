import Foundation
import Testing

/// The HTML of the specification's examples is what libcmark-gfm writes for them.
struct CommonMarkTests {
  @Test func dump() throws {
    for example in try CommonMarkOracle.examples() {
      let expected = try CommonMarkOracle.expected(example.markdown)
      let actual = CommonMarkOracle.actual(example.markdown)
      if actual != expected {
        print("DIFF \(example.example)\n\(example.markdown)\n---E\n\(expected)\n---A\n\(actual)")
      }
    }
  }
}
