/// What a column counts. Editors, terminals and formats disagree; every format names its own.
public enum ColumnUnit: Sendable, CaseIterable {
  /// Characters as a person sees them (grapheme clusters): an emoji with a skin tone is one. Baton's own messages.
  case characters
  /// Unicode scalar values: what GitHub and YAML libraries count.
  case scalars
  /// UTF-16 code units: the language server protocol, SARIF's default.
  case utf16
  /// Bytes of UTF-8.
  case utf8
}

/// A line and a column, both counted from 1, as a person or a program is told them.
public struct LineAndColumn: Sendable, Hashable {
  /// The line, from 1; the front matter counts.
  public let line: Int
  /// The column, from 1, in the unit that was asked for; a byte order mark does not count.
  public let column: Int

  /// The place at `line` and `column`, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Where the lines of one file begin and end: the one place where offsets become lines and columns.
///
/// A line ends with LF, CR LF or a lone CR, as editors show it.
public struct LineTable: Sendable {
  private let file: SourceFile
  /// For each line, its bytes without the line end.
  private let lines: [Range<Int>]
  /// For each long line, how much stands before some of its characters, so that not all of it is counted each time.
  private let counts: [Int: [CharacterCount]]

  /// Finds the lines of `file`, in one pass.
  public init(_ file: SourceFile) {
    self.file = file
    var lines: [Range<Int>] = []
    var start = file.byteOrderMarkLength
    var offset = start
    let bytes = file.bytes
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else {
        offset += 1
        continue
      }
      lines.append(start..<offset)
      let isPair = byte == UInt8(ascii: "\r") && offset + 1 < bytes.count && bytes[offset + 1] == UInt8(ascii: "\n")
      offset += isPair ? 2 : 1
      start = offset
    }
    lines.append(start..<bytes.count)
    self.lines = lines
    counts = lines.indices.reduce(into: [:]) { counts, number in
      if lines[number].count > CharacterCount.distance {
        counts[number] = CharacterCount.counts(in: lines[number], of: file)
      }
    }
  }

  /// How many lines the file has; at least 1, and an empty one after a final line end counts.
  public var count: Int { lines.count }

  /// The bytes of line `number`, counted from 1, without its line end.
  public func bytes(ofLine number: Int) -> Range<Int> { lines[number - 1] }

  /// The line and column of the byte at `offset`. An offset within a line end counts as the end of its line,
  /// one within the byte order mark as the beginning of the file.
  public func place(of offset: Int, counting unit: ColumnUnit = .characters) -> LineAndColumn {
    var low = 0
    var high = lines.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle - 1 }
    }
    let line = lines[low]
    let end = min(max(offset, line.lowerBound), line.upperBound)
    let start = counts[low]?.last { $0.offset <= end } ?? CharacterCount(offset: line.lowerBound)
    let rest = String(decoding: file.bytes[start.offset..<end], as: UTF8.self)
    return LineAndColumn(
      line: low + 1,
      column: start.length(in: unit) + unit.length(of: rest, bytes: end - start.offset) + 1
    )
  }
}
