/// Reads the structure of YAML, not its values, to find what must never reach the YAML library, before it is asked:
/// nesting so deep that it would exhaust the stack, anchors and aliases (a kilobyte of them can stand for a terabyte),
/// tags, directives and complex keys.
///
/// It takes a text apart exactly as that library does: the same tokens, the same indentation, the same rule for where
/// a name may begin. Where the library gives up, so does this, silently: then the library says what is wrong.
struct StructureScan {
  /// Something that is not read, or not safe to read.
  enum Obstacle {
    /// Nesting deeper than ``StructureScan/maximumDepth``; the offset is of the first thing too deep.
    case depth(at: Int)
    /// `&name`.
    case anchor(Range<Int>)
    /// `*name`.
    case alias(Range<Int>)
    /// `!name` or `!!name`.
    case tag(Range<Int>)
    /// `? `: a name that is more than a word.
    case complexKey(at: Int)
    /// More values than ``StructureScan/maximumCount``; the offset is of the first of those.
    case count(at: Int)
    /// `---` or `...` at the beginning of what YAML takes for a line, though no editor shows it as one.
    case documentMark(at: Int)
    /// A line such as `%YAML 1.2`.
    case directive(at: Int)
  }

  /// How many lists and groups may stand inside each other.
  static let maximumDepth = 64

  /// How many names, values, lists and groups a text may have: each takes some hundred bytes once it is read.
  static let maximumCount = 200_000

  let bytes: [UInt8]
  let end: Int
  var offset: Int
  var lineStart: Int
  var line = 0
  var indent = -1
  var flowDepth = 0
  var allowsKey = true
  /// The word at which a name may have begun, outside brackets: only `:` tells.
  var possibleKey: PossibleKey?
  var names = NameLog()
  /// The comments passed so far, each from its `#` to the end of its line.
  private(set) var comments: [Range<Int>] = []
  private var count = 0
  private(set) var obstacle: Obstacle?
  private(set) var isStopped = false
  private var outerIndents: [Int] = []

  /// A word that is a name if `:` follows it on its line.
  struct PossibleKey {
    let start: Int
    let column: Int
    let line: Int
    let isRequired: Bool
  }

  /// Scans the part `range` of `bytes`.
  init(_ bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    end = range.upperBound
    offset = range.lowerBound
    lineStart = range.lowerBound
    while !isStopped, obstacle == nil, skipToToken() {
      count += 1
      if count > Self.maximumCount * 2 { stop(at: .count(at: offset)) } else { readToken() }
    }
    if offset >= end { names.finish(at: end) }
  }

  /// Whether everything was read, and nothing stands in the way of the YAML library.
  var isComplete: Bool { !isStopped && obstacle == nil && offset >= end }

  /// The column of `place`, from 0, in characters.
  func column(of place: Int) -> Int {
    var column = 0
    for index in lineStart..<max(lineStart, place) where bytes[index] & 0xC0 != 0x80 { column += 1 }
    return column
  }

  /// Whether a line that separates documents begins at `offset`.
  var isAtDocumentMark: Bool {
    guard offset == lineStart, byte(offset) == UInt8(ascii: "-") || byte(offset) == UInt8(ascii: ".") else {
      return false
    }
    return byte(offset + 1) == byte(offset) && byte(offset + 2) == byte(offset)
      && bytes.isBlankOrEnd(offset + 3, before: end)
  }

  func byte(_ place: Int) -> UInt8 { bytes.byte(place, before: end) }

  /// Gives up: what stands here is not YAML, and the YAML library will say so.
  mutating func stop() { isStopped = true }

  mutating func stop(at obstacle: Obstacle) { self.obstacle = obstacle }

  /// Notes that the line break of `length` bytes at `offset` was read.
  mutating func passBreak(_ length: Int) {
    offset += length
    lineStart = offset
    line += 1
  }

  /// Goes over the comment at `offset`, if there is one.
  mutating func passComment() {
    guard byte(offset) == UInt8(ascii: "#") else { return }
    let start = offset
    while offset < end, bytes.breakLength(offset, before: end) == 0 { offset += 1 }
    comments.append(start..<offset)
  }

  /// Forgets the word that may have been a name; it is an error if it had to be one.
  mutating func dropPossibleKey() {
    guard let key = possibleKey else { return }
    if key.isRequired { stop() }
    possibleKey = nil
  }

  /// Remembers that a name may begin here.
  mutating func savePossibleKey() {
    guard allowsKey, flowDepth == 0 else { return }
    dropPossibleKey()
    let column = column(of: offset)
    possibleKey = PossibleKey(start: offset, column: column, line: line, isRequired: indent == column)
  }

  /// Begins a list or group at `column` if it is further in than the one around it.
  mutating func indent(to column: Int) {
    guard flowDepth == 0, indent < column else { return }
    outerIndents.append(indent)
    indent = column
    names.open()
    checkDepth()
  }

  mutating func checkDepth() {
    if outerIndents.count + flowDepth > Self.maximumDepth { stop(at: .depth(at: offset)) }
  }

  private mutating func outdent(to column: Int) {
    guard flowDepth == 0 else { return }
    while indent > column, let outer = outerIndents.popLast() {
      indent = outer
      names.close(at: offset)
    }
  }

  /// Goes to the next token; whether there is one.
  private mutating func skipToToken() -> Bool {
    while offset < end {
      if offset == lineStart, byte(offset) == 0xEF, byte(offset + 1) == 0xBB, byte(offset + 2) == 0xBF { offset += 3 }
      while byte(offset) == 0x20 || (byte(offset) == 0x09 && (flowDepth > 0 || !allowsKey)) { offset += 1 }
      passComment()
      let length = bytes.breakLength(offset, before: end)
      if length == 0 { break }
      passBreak(length)
      if flowDepth == 0 { allowsKey = true }
    }
    if let key = possibleKey, key.line < line || key.start + 4096 < offset { dropPossibleKey() }
    guard offset < end, !isStopped else { return false }
    if flowDepth == 0, indent >= 0 { outdent(to: column(of: offset)) }
    return true
  }
}
