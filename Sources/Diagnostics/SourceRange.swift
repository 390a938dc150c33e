/// A stretch of characters in a file: what a finding points at.
public struct SourceRange: Sendable, Hashable {
  /// The file the characters are in.
  public let file: SourceFile

  /// The bytes of the file they take up; empty for a place between two characters.
  public let bytes: Range<Int>

  /// The characters of `file` that `bytes` name, which must lie within the file.
  public init(file: SourceFile, bytes: Range<Int>) {
    self.file = file
    self.bytes = bytes
  }

  /// The characters themselves; bytes that are not UTF-8 read as U+FFFD.
  public var text: String { String(decoding: file.bytes[bytes], as: UTF8.self) }

  /// The place of `part` within this range, the first if it stands there several times; `nil` if it does not stand there.
  public func firstPlace(of part: String, from offset: Int = 0) -> SourceRange? {
    let wanted = Array(part.utf8)
    let start = bytes.lowerBound + offset
    guard !wanted.isEmpty, start + wanted.count <= bytes.upperBound else { return nil }
    for candidate in start...(bytes.upperBound - wanted.count)
    where file.bytes[candidate..<candidate + wanted.count].elementsEqual(wanted) {
      return file.range(candidate, candidate + wanted.count)
    }
    return nil
  }
}

extension SourceRange: Comparable {
  /// By path, then by where the range begins, then by where it ends.
  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    if left.file.path != right.file.path { return left.file.path < right.file.path }
    if left.bytes.lowerBound != right.bytes.lowerBound { return left.bytes.lowerBound < right.bytes.lowerBound }
    return left.bytes.upperBound < right.bytes.upperBound
  }
}
