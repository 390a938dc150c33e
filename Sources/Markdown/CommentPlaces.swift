internal import Diagnostics

/// Finds where in a block's text its comments are written.
///
/// The parser says what a comment reads, not where it stands; so all that could be one is collected, and each comment takes
/// the first place behind that of the comment before it that reads the same.
struct CommentPlaces {
  private var places: [(text: [UInt8], place: Range<Int>)] = []
  /// For each text, the places where it stands, in order.
  private var indices: [[UInt8]: [Int]] = [:]
  /// How many places of a text have been passed.
  private var passed: [[UInt8]: Int] = [:]
  /// The first place that is not yet passed.
  private var next = 0

  /// Collects the comments in the text at `place` of `file`.
  init(_ place: InlinePlace, in file: SourceFile) {
    // The author's own bytes, because masks hide short comments.
    let text = InlineText(place, in: file.bytes)
    var openings = CommentOpenings(in: text.bytes, 0..<text.bytes.count)
    while let opening = openings.next(in: text.bytes) {
      guard let end = opening.end else { return }
      let words = CommentPlaces.words(text.bytes[opening.start..<end])
      indices[words, default: []].append(places.count)
      places.append((words, text.place(of: opening.start..<end)))
    }
  }

  /// Where the next comment stands, which is written as `comment`, delimiters included; `nil` if it is not found.
  mutating func place(of comment: String) -> Range<Int>? {
    let words = CommentPlaces.words(Array(comment.utf8)[...])
    guard let numbers = indices[words] else { return nil }
    var index = passed[words] ?? 0
    while index < numbers.count, numbers[index] < next { index += 1 }
    passed[words] = index
    guard index < numbers.count else { return nil }
    next = numbers[index] + 1
    return places[numbers[index]].place
  }

  /// `comment` without what the parser may have changed: white space at the lines' ends, and backslashes in a cell.
  private static func words(_ comment: ArraySlice<UInt8>) -> [UInt8] {
    comment.filter { !$0.isWhiteSpace && $0 != .backslash }
  }
}
