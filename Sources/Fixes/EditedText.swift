public import Diagnostics

/// A file with fixes made: each that overlaps none before it, all others left.
public struct EditedText: Sendable {
  /// The bytes of the file with the fixes made.
  public let bytes: [UInt8]
  /// Which of the fixes were made, by their places among those given.
  public let made: [Int]

  /// Makes `fixes` in `file`. Bytes that no edit names stay as they are.
  public init(making fixes: [Fix], in file: SourceFile) {
    var taken: [TextEdit] = []
    var made: [Int] = []
    for (place, fix) in fixes.enumerated() {
      // Edits are looked up by their places, so that a thousand fixes take no million comparisons.
      guard fix.edits.allSatisfy({ Self.isFree($0, among: taken) }) else { continue }
      for edit in fix.edits { taken.insert(edit, at: Self.place(of: edit, among: taken)) }
      made.append(place)
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    var end = 0
    for edit in taken {
      bytes += file.bytes[end..<edit.range.bytes.lowerBound]
      bytes += edit.replacement.utf8
      end = edit.range.bytes.upperBound
    }
    self.bytes = bytes + file.bytes[end...]
    self.made = made
  }

  /// Where `edit` goes among `edits`, which are sorted and do not overlap: behind those that begin where it does.
  private static func place(of edit: TextEdit, among edits: [TextEdit]) -> Int {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.bytes.lowerBound <= edit.range.bytes.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isFree(_ edit: TextEdit, among edits: [TextEdit]) -> Bool {
    let place = place(of: edit, among: edits)
    // Of those that begin before it only the last can reach into it; those behind it begin later.
    if place > 0, edits[place - 1].overlaps(edit) { return false }
    return place == edits.count || !edits[place].overlaps(edit)
  }
}
