internal import History

/// The two revisions that a person named, in one word or two.
struct RevisionSpan {
  /// The earlier one.
  let earlier: String
  /// The later one; `nil` for the files as they are.
  let later: String?
  /// Which commit is compared: `earlier` itself, or where the later one left it.
  let meaning: RevisionFiles.Meaning
  /// Whether one word names both.
  let isTwo: Bool

  /// `A` is what changed since we left it, `A B` and `A..B` the two themselves, `A...B` what B changed since it left A. What is left
  /// out before the dots is what is checked out; behind them, the files as they are.
  init(_ first: String, _ second: String? = nil) {
    guard second == nil, let dots = first.firstRange(of: "..") else {
      (earlier, later, isTwo) = (first, second, false)
      meaning = second == nil ? .whereWeLeft : .itself
      return
    }
    let isParting = first[dots.upperBound...].hasPrefix(".")
    let before = first[..<dots.lowerBound]
    let behind = first[dots.upperBound...].dropFirst(isParting ? 1 : 0)
    earlier = before.isEmpty ? "HEAD" : String(before)
    later = behind.isEmpty ? nil : String(behind)
    isTwo = true
    meaning = !isParting ? .itself : later.map { .whereLeft(by: $0) } ?? .whereWeLeft
  }
}
