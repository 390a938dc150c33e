internal import Diagnostics

/// The places of parts that follow each other in a stretch of characters: each is looked for behind the one before it.
struct PartPlaces {
  private let range: SourceRange
  private var offset = 0

  /// The places of parts of `range`, from the byte `start` of its file on where that lies within it.
  init(in range: SourceRange, from start: Int = 0) {
    self.range = range
    offset = range.bytes.contains(start) ? start - range.bytes.lowerBound : 0
  }

  /// Where `part` stands behind the part before it; the whole stretch where it does not stand there as it is.
  mutating func place(of part: String) -> SourceRange {
    guard let place = range.firstPlace(of: part, from: offset) else { return range }
    offset = place.bytes.upperBound - range.bytes.lowerBound
    return place
  }
}
