internal import Diagnostics

/// Makes the parser recognise what HTML takes for a comment, without moving a byte.
///
/// The version of CommonMark that libcmark-gfm knows does not see a comment in `text <!-- a -- b --> more`, nor in
/// `<!-->`: both would be shown to readers. A bar inside a comment would also split a table's cell. So, before parsing,
/// the hyphens and bars inside such comments are replaced by control characters that the document does not hold, and
/// wherever one of these turns up afterwards (also in code that only looked like a comment) it is read as what it was.
struct CommentMask {
  /// The whole file, masked; of the same length.
  let bytes: [UInt8]
  /// What stands for `-`, `|`, and the middle of `<!-->`; `nil` where nothing was masked.
  private let marks: Marks?

  private struct Marks {
    let hyphen: UInt8
    let bar: UInt8
    let short: UInt8
  }

  /// Masks the comments in `file` from `offset` on.
  init(_ file: SourceFile, from offset: Int) {
    var bytes = file.bytes
    guard CommentMask.holdsComment(bytes, min(offset, bytes.count)..<bytes.count) else {
      self.bytes = bytes
      self.marks = nil
      return
    }
    let marks = CommentMask.chooseMarks(for: &bytes, from: offset)
    var start = offset
    while start < bytes.count {
      let end = CommentMask.endOfParagraph(in: bytes, from: start)
      CommentMask.mask(&bytes, start..<end, marks)
      start = max(end, start + 1)
    }
    self.bytes = bytes
    self.marks = marks
  }

  /// The text of `part`, masks undone; bytes that are not UTF-8 read as U+FFFD.
  func text(_ part: UnsafeBufferPointer<UInt8>) -> String {
    guard let marks, part.contains(where: { $0 == marks.hyphen || $0 == marks.bar || $0 == marks.short }) else {
      return String(decoding: part, as: UTF8.self)
    }
    var bytes = Array(part)
    for index in bytes.indices {
      switch bytes[index] {
      case marks.hyphen: bytes[index] = .hyphen
      case marks.bar: bytes[index] = .bar
      case marks.short:
        if index > 0, bytes[index - 1] == .question { bytes[index - 1] = .exclamation }
        if index + 1 < bytes.count, bytes[index + 1] == .question { bytes[index + 1] = .hyphen }
        bytes[index] = .hyphen
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func holdsComment(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 3 < range.upperBound {
      if bytes[index] == .less, bytes.matches("<!--", at: index) { return true }
      index += 1
    }
    return false
  }

  /// Three control characters that the body does not hold. Where it holds nearly all of them, which no text does, three
  /// are made free: control characters are not shown in any case.
  private static func chooseMarks(for bytes: inout [UInt8], from offset: Int) -> Marks {
    let candidates: [UInt8] = Array(0x01...0x08) + Array(0x0E...0x1F)
    var isUsed = [Bool](repeating: false, count: 256)
    for byte in bytes[offset...] { isUsed[Int(byte)] = true }
    let free = candidates.filter { !isUsed[Int($0)] }
    if free.count >= 3 { return Marks(hyphen: free[0], bar: free[1], short: free[2]) }
    for index in bytes.indices[offset...] where (0x01...0x03).contains(bytes[index]) { bytes[index] = 0x04 }
    return Marks(hyphen: 0x01, bar: 0x02, short: 0x03)
  }

  /// Where the next line without text begins that follows `start`: an inline comment cannot reach beyond it.
  private static func endOfParagraph(in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    var isBlank = true
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == .lineFeed || byte == .carriageReturn {
        if byte == .carriageReturn, index < bytes.count, bytes[index] == .lineFeed { index += 1 }
        if isBlank { return index }
        isBlank = true
      } else if !byte.isSpaceOrTab, byte != .greater {
        isBlank = false
      }
    }
    return bytes.count
  }

  private static func mask(_ bytes: inout [UInt8], _ range: Range<Int>, _ marks: Marks) {
    guard holdsComment(bytes, range) else { return }
    var openings = CommentOpenings(in: bytes, range)
    while let opening = openings.next(in: bytes) {
      guard let end = opening.end else { return }
      let start = opening.start
      if end - start < 7 {
        bytes[start + 1] = .question
        for index in start + 2..<end - 2 { bytes[index] = marks.short }
        bytes[end - 2] = .question
      } else {
        for index in start + 4..<end - 3 {
          if bytes[index] == .hyphen { bytes[index] = marks.hyphen }
          if bytes[index] == .bar { bytes[index] = marks.bar }
        }
      }
    }
  }
}
