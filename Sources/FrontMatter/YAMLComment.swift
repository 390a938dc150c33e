public import Diagnostics

/// A comment in YAML, at the end of a line or on a line of its own.
///
/// The YAML library drops comments, but some of them speak to Baton: `# baton-ignore renewal-odd: co-terminated`.
public struct YAMLComment: Sendable {
  /// What it says: what follows the `#`, without the blanks around it.
  public let text: String
  /// The characters from the `#` to the end of the line.
  public let range: SourceRange
  /// The characters of the whole line, without its line end.
  public let line: SourceRange
}

extension YAMLComment {
  /// The comments in the part `range` of `file`, in order. What is a comment, and what is a `#` within a value, is what
  /// ``StructureScan`` says, which agrees with the YAML library; where the text is broken, it begins anew at the next line.
  static func all(in file: SourceFile, _ range: Range<Int>) -> [YAMLComment] {
    let bytes = file.bytes
    guard bytes[range].contains(UInt8(ascii: "#")) else { return [] }
    let lines = LineCursor(bytes: bytes)
    var comments: [YAMLComment] = []
    var line = lines.line(at: range.lowerBound)
    for place in places(in: bytes, range) {
      while line.upperBound < place.lowerBound { line = lines.line(at: lines.next(after: line)) }
      let words = bytes.trimmed((place.lowerBound + 1)..<place.upperBound)
      comments.append(YAMLComment(text: bytes.text(words), range: file.range(place), line: file.range(line)))
    }
    return comments
  }

  private static func places(in bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    let whole = StructureScan(bytes, in: range)
    if whole.isComplete { return whole.comments }
    return EntryList(bytes, in: range).entries.flatMap { entry -> [Range<Int>] in
      var places: [Range<Int>] = []
      var start = entry.lowerBound
      while start < entry.upperBound {
        let scan = StructureScan(bytes, in: start..<entry.upperBound)
        places += scan.comments
        if scan.isComplete { break }
        let lines = LineCursor(bytes: bytes)
        start = lines.next(after: lines.line(at: max(scan.offset, start)))
      }
      return places
    }
  }
}
