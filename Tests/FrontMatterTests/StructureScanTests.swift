import TestSupport
import Testing
import Yams

@testable import FrontMatter

/// The scan sees everything that the YAML library sees: what it lets through has no anchor, alias or tag, and is no
/// deeper than a list and a group for each level it counted.
struct StructureScanTests {
  @Test("what is let through is harmless", arguments: 0..<8 as Range<UInt64>)
  func agreesWithTheLibrary(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed &+ 7000)
    var composed = 0
    let pieces =
      RobustnessTests.pieces.filter { !$0.contains(0) }
      + ["&a b", "*a", "!t x", "a: ", "b", "\n", "\n  ", "\n- ", "- "].map { Array($0.utf8) }
    for _ in 0..<RobustnessTests.rounds * 20 {
      let bytes = (0..<Int.random(in: 1...12, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? []
      }
      guard StructureScan(bytes, in: 0..<bytes.count).obstacle == nil,
        let node = try? Parser(yaml: bytes.text(0..<bytes.count), resolver: .basic, encoding: .utf8).singleRoot()
      else { continue }
      composed += 1
      #expect(
        Self.depth(ofHarmless: node).map { $0 <= 2 * StructureScan.maximumDepth } == true,
        "\(bytes.text(0..<bytes.count).debugDescription)"
      )
    }
    #expect(composed > 100)
  }

  /// How deep `node` is; `nil` if it holds an anchor or a tag.
  private static func depth(ofHarmless node: Node) -> Int? {
    guard node.anchor == nil else { return nil }
    var deepest = 0
    switch node {
    case .scalar(let scalar): return scalar.tag.description.isEmpty || scalar.tag == Tag(.str) ? 1 : nil
    case .sequence(let sequence):
      for item in sequence {
        guard let depth = depth(ofHarmless: item) else { return nil }
        deepest = max(deepest, depth)
      }
    case .mapping(let mapping):
      for (key, value) in mapping {
        guard let left = depth(ofHarmless: key), let right = depth(ofHarmless: value) else { return nil }
        deepest = max(deepest, left, right)
      }
    case .alias: return nil
    }
    return deepest + 1
  }
}
