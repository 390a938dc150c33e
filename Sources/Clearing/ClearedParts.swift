internal import HandoverModel

/// The parts of a text that was cleared, to tell which entries of a list are among them, each as often as it stands there.
struct ClearedParts {
  private let text: [UInt8]
  private var parts: [String: Int] = [:]
  /// How many bytes may still be searched for entries that are written in an unusual way; those beyond stay in the house.
  private var budget = 500_000

  /// The parts of `lines`, each an answer of its own.
  init(_ lines: [String]) {
    text = Array(lines.joined(separator: "\n").utf8)
    for entry in lines.lazy.flatMap({ $0.split(separator: ";") }) {
      parts[entry.trimmed, default: 0] += 1
      guard entry.utf8.contains(UInt8(ascii: ",")) else { continue }
      for part in entry.split(separator: ",") { parts[part.trimmed, default: 0] += 1 }
    }
  }

  /// Whether `entry` is one of the parts that were not taken yet; then it is.
  mutating func take(_ entry: String) -> Bool {
    if let count = parts[entry] {
      parts[entry] = count - 1
      return count > 0
    }
    guard budget > 0 else { return false }
    budget -= text.count
    return holds(Array(entry.utf8))
  }

  /// Whether `entry` stands somewhere with a mark or nothing on both sides; it may go on over the end of a line.
  private func holds(_ entry: [UInt8]) -> Bool {
    guard let first = entry.first, text.count >= entry.count else { return false }
    return (0...text.count - entry.count).contains { start in
      text[start] == first
        && zip(text[start...], entry).allSatisfy { $0 == $1 || $0 == UInt8(ascii: "\n") && $1 == UInt8(ascii: " ") }
        && Self.isEdge(text[..<start].reversed().first { $0 != UInt8(ascii: " ") })
        && Self.isEdge(text[(start + entry.count)...].first { $0 != UInt8(ascii: " ") })
    }
  }

  private static func isEdge(_ byte: UInt8?) -> Bool { byte.map { "\n,;/".utf8.contains($0) } ?? true }
}

/// The names in a text that was cleared, each as often as it stands there; what stands behind one in parentheses is our remark on them.
struct ClearedNames {
  private var names: [String: Int] = [:]

  /// The names in `lines`.
  init(_ lines: [String]) {
    for line in lines {
      for part in line.withoutRemarks.split(whereSeparator: { ",;/".contains($0) }) {
        for name in Self.parted(part.trimmed) { names[name, default: 0] += 1 }
      }
    }
  }

  /// `names`, which "and" may join.
  private static func parted(_ names: String) -> [String] {
    let words = names.split(separator: " ")
    guard words.contains(where: { ands.contains($0) }) else { return [names] }
    return words.split { ands.contains($0) }.map { $0.joined(separator: " ") }
  }

  private static let ands: Set<Substring> = ["and", "und", "&"]

  /// Whether `name` is one that was not taken yet; then it is.
  mutating func take(_ name: String) -> Bool {
    guard let count = names[name], count > 0 else { return false }
    names[name] = count - 1
    return true
  }
}

extension String {
  /// The text without what stands in parentheses or brackets; one that is not closed goes to the end.
  var withoutRemarks: String {
    guard utf8.contains(where: { "([".utf8.contains($0) }) else { return self }
    var kept = ""
    var depth = 0
    for character in self {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth = Swift.max(0, depth - 1)
      default: if depth == 0 { kept.append(character) }
      }
    }
    return kept.withSingleBlanks.replacing(" ,", with: ",")
  }

  /// The text without characters that control a machine; a blank stands where some were.
  var withoutControls: String {
    // Told by bytes, because most texts hold none: those of ASCII, and those behind the letter of Latin-1.
    var before: UInt8 = 0
    let isHit = utf8.contains { byte in
      defer { before = byte }
      return byte < 0x20 || byte == 0x7F || before == 0xC2 && byte < 0xA0
    }
    guard isHit else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
      .withSingleBlanks
  }
}
