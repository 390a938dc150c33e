public import Diagnostics

/// A change of a text: some of its characters, and what stands there instead.
public struct TextEdit: Sendable, Hashable {
  /// The characters that go; an empty range where something is only put in.
  public let range: SourceRange
  /// What stands in their place.
  public let replacement: String

  /// `replacement` in place of `range`.
  public init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// `text` put in before the byte `offset` of `file`.
  init(inserting text: String, at offset: Int, of file: SourceFile) {
    self.init(file.range(offset, offset), text)
  }

  /// Whether both cannot be made at once. Two that put something in at one place can, one behind the other.
  func overlaps(_ other: TextEdit) -> Bool {
    let (mine, theirs) = (range.bytes, other.range.bytes)
    if mine.isEmpty, theirs.isEmpty { return false }
    return mine.lowerBound < theirs.upperBound && theirs.lowerBound < mine.upperBound
      || mine.isEmpty && mine.lowerBound == theirs.lowerBound || theirs.isEmpty && mine.lowerBound == theirs.lowerBound
  }
}
