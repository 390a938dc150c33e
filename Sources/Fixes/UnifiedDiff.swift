public import Diagnostics

/// The difference between two texts as `git apply` and `patch -p1` read it.
///
/// Lines end with a line feed, as these programs count them; whatever else stands in a line, a carriage return included, is shown as it is.
public struct UnifiedDiff: Sendable {
  /// The lines of the difference; nothing where the texts are the same.
  public let bytes: [UInt8]

  /// How many lines stand around a change.
  private static let around = 3

  /// What leads from `file` to `new`.
  public init(from file: SourceFile, to new: [UInt8]) {
    let changes = LineChanges(from: file.bytes, to: new)
    guard !changes.changes.isEmpty else {
      bytes = []
      return
    }
    var path = file.path[...]
    while path.hasPrefix("./") { path = path.dropFirst(2) }
    while path.hasPrefix("/") { path = path.dropFirst() }
    var bytes = Array("--- \(Self.name("a/" + path))\n+++ \(Self.name("b/" + path))\n".utf8)
    var rest = changes.changes[...]
    while let first = rest.popFirst() {
      var hunk = [first]
      while let next = rest.first, let last = hunk.last, next.old.lowerBound - last.old.upperBound <= 2 * Self.around {
        hunk.append(rest.removeFirst())
      }
      bytes += Self.text(of: hunk, changes)
    }
    self.bytes = bytes
  }

  /// A path as git writes it: with a tab behind one that holds a blank, in quotes where a reader would stumble over it.
  private static func name(_ path: String) -> String {
    let isOdd = path.unicodeScalars.contains { $0.value < 0x20 || $0 == "\"" || $0 == "\\" || $0.value == 0x7F }
    if !isOdd { return path.contains(" ") ? path + "\t" : path }
    var quoted = "\""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): quoted += "\\" + String(UnicodeScalar(byte))
      case 0x20..<0x7F: quoted.unicodeScalars.append(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 8)
        quoted += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      }
    }
    return quoted + "\""
  }

  private static func text(of hunk: [LineChanges.Change], _ changes: LineChanges) -> [UInt8] {
    guard let first = hunk.first, let last = hunk.last else { return [] }
    let before = min(around, first.old.lowerBound)
    let after = min(around, changes.old.count - last.old.upperBound)
    let old = first.old.lowerBound - before..<last.old.upperBound + after
    let new = first.new.lowerBound - before..<last.new.upperBound + after
    var bytes = Array("@@ -\(span(old)) +\(span(new)) @@\n".utf8)
    var place = old.lowerBound
    for change in hunk {
      for line in changes.old[place..<change.old.lowerBound] { bytes += marked(" ", line) }
      for line in changes.old[change.old] { bytes += marked("-", line) }
      for line in changes.new[change.new] { bytes += marked("+", line) }
      place = change.old.upperBound
    }
    for line in changes.old[place..<old.upperBound] { bytes += marked(" ", line) }
    return bytes
  }

  /// Lines as a hunk counts them: from 1; of none, the line before them.
  private static func span(_ lines: Range<Int>) -> String {
    "\(lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1),\(lines.count)"
  }

  private static func marked(_ mark: String, _ line: ArraySlice<UInt8>) -> [UInt8] {
    let isWhole = line.last == UInt8(ascii: "\n")
    return Array(mark.utf8) + line + (isWhole ? [] : Array("\n\\ No newline at end of file\n".utf8))
  }
}
