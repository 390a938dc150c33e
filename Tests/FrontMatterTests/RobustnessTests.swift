import Diagnostics
import Foundation
import FrontMatter
import TestSupport
import Testing

/// Whatever the bytes, there is an answer, and every place in it lies within the file.
struct RobustnessTests {
  /// How many files each test makes of each seed; `BATON_ROUNDS` raises it for a long run.
  static let rounds = ProcessInfo.processInfo.environment["BATON_ROUNDS"].flatMap { Int($0) } ?? 80

  static let apex = """
    ---
    type: handover
    customer: "Apex Logistics" # the customer
    products: [Route optimisation, 'Driver app', {a: b}]
    intro-meeting: 2026-04-08 15:00
    success-plan: { status: shared, started-on: 2026-03-20 }
    links:
      crm: https://crm.example/opportunity/0061
      list:
      - one
      - two: "2\u{2028}"
        three: >-
          *folded* text
          R&D
    notes: |
      kept
       as it is
    客户: 👩‍👩‍👧 e\u{301}
    csm:
    ---

    # Apex

    """

  static let pieces = [
    "\t", "  ", "\n", "\r", "\r\n", ": ", ":", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "#", " #", "&a ", "*a",
    "!", "|", ">",
    "%", "@", "`", "---\n", "...\n", "\u{85}", "\u{2028}", "\u{FEFF}", "\0", "\\", "~", "null", "<<: ", "a: b\n",
    "{{x}}", "👩‍👩‍👧",
    "\u{7}", "+++\n", "  a:\n", "|2-\n", "\"\\x\"",
  ].map { Array($0.utf8) }

  static func check(_ bytes: [UInt8], _ note: String = "") {
    let file = SourceFile(path: "x.md", bytes: bytes)
    let parts = DocumentParts(splitting: file)
    let document = YAMLDocument(reading: file)
    #expect((0...bytes.count).contains(parts.bodyOffset), "\(note)")
    #expect(isInPlace(parts.fields, count: bytes.count) && isInPlace(document.fields, count: bytes.count), "\(note)")
    let findings = parts.findings + document.findings
    #expect(findings.allSatisfy { $0.range.bytes.upperBound <= bytes.count }, "\(note)")
    #expect(findings.allSatisfy { !$0.message.isEmpty && !$0.message.utf8.contains(0x0A) }, "\(note)")
    #expect(parts.findings.count <= 104 && document.findings.count <= 104, "\(note)")
  }

  /// Whether names and values stand one after the other, and what is within a value lies within its range.
  static func isInPlace(_ map: FieldMap, count: Int) -> Bool {
    var last = 0
    for field in map.fields {
      let (name, value) = (field.nameRange.bytes, field.value.range.bytes)
      guard name.lowerBound >= last, value.lowerBound >= name.upperBound, value.upperBound <= count,
        field.value.places.allSatisfy({ value.lowerBound <= $0.lowerBound && $0.upperBound <= value.upperBound })
      else { return false }
      last = value.upperBound
    }
    return true
  }

  @Test("random bytes", arguments: 0..<8 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<Self.rounds {
      let count = Int.random(in: 0...200, using: &random)
      let noise = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      Self.check(noise, "seed \(seed), round \(round)")
      Self.check(
        Array("---\n".utf8) + noise.map { $0 & 0x7F } + Array("\n---\n".utf8),
        "seed \(seed), round \(round), fenced"
      )
    }
  }

  @Test("front matter with pieces put in, taken out and doubled", arguments: 0..<16 as Range<UInt64>)
  func mutations(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for round in 0..<Self.rounds {
      var bytes = Array(Self.apex.utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
        default: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
        }
      }
      Self.check(bytes, "seed \(seed), round \(round)")
    }
  }

  @Test("pieces in any order", arguments: 0..<8 as Range<UInt64>)
  func soup(seed: UInt64) {
    var random = SeededGenerator(seed: seed &+ 1000)
    for round in 0..<Self.rounds {
      let bytes = (0..<Int.random(in: 1...40, using: &random)).flatMap { _ in
        Self.pieces.randomElement(using: &random) ?? []
      }
      Self.check(bytes, "seed \(seed), round \(round)")
    }
  }

  @Test("every beginning of a document")
  func truncated() {
    let bytes = Array(Self.apex.utf8)
    for end in 0...bytes.count { Self.check(Array(bytes[..<end]), "first \(end) bytes") }
  }
}
