/// A text file as its author wrote it: where it is, and its bytes.
///
/// Every position in Baton is a byte offset into such a file, the byte order mark and the front matter included.
/// Only ``LineTable`` turns offsets into lines and columns, at the border where a person or a program reads them.
public struct SourceFile: Sendable {
  /// The path as a person would type it from where Baton was started, with `/` between its parts.
  public let path: String

  /// The file's content, byte by byte.
  public let bytes: [UInt8]

  /// A file at `path` that holds `bytes`.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file at `path` that holds `text` in UTF-8.
  public init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The range from `start` up to, but not including, `end`, both byte offsets; clamped to the file.
  public func range(_ start: Int, _ end: Int) -> SourceRange {
    let lower = min(max(0, start), bytes.count)
    return SourceRange(file: self, bytes: lower..<min(max(lower, end), bytes.count))
  }

  /// The range that `offsets` name; clamped to the file.
  public func range(_ offsets: Range<Int>) -> SourceRange {
    range(offsets.lowerBound, offsets.upperBound)
  }

  /// The first characters of the file, where findings point that are about the file as a whole.
  public var beginning: SourceRange { range(byteOrderMarkLength, byteOrderMarkLength) }

  /// 3 where the file begins with the byte order mark of UTF-8, otherwise 0.
  public var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

extension SourceFile: CustomStringConvertible, CustomDebugStringConvertible {
  /// The path, without the bytes.
  public var description: String { path }
  /// The path, without the bytes.
  public var debugDescription: String { path }
}

extension SourceFile: Hashable {
  /// Within one run a path names one file, so the path is its identity. Its bytes are compared: to a file system, `é` as one
  /// character and as two are two names.
  public static func == (left: SourceFile, right: SourceFile) -> Bool { left.path.utf8.elementsEqual(right.path.utf8) }

  /// Hashes the path.
  public func hash(into hasher: inout Hasher) {
    for byte in path.utf8 { hasher.combine(byte) }
  }
}
