extension Sequence<String> {
  /// The name among these that `word` was probably meant to be: "did you mean".
  ///
  /// Counts letters inserted, left out, replaced or swapped with their neighbour (optimal string alignment), letter case
  /// and the difference between `-`, `_` and a space ignored. A third of the letters, at least one, may be off.
  /// Of equally near names the first in alphabetical order is taken; `nil` if none is near.
  public func nearest(to word: String) -> String? {
    let wanted = Self.letters(of: word)
    guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
    let allowed = Swift.max(1, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for name in sorted() {
      let letters = Self.letters(of: name)
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = Self.distance(letters, wanted)
      if distance <= allowed, distance < wanted.count, distance < best?.distance ?? .max { best = (name, distance) }
    }
    return best?.name
  }

  private static func letters(of word: String) -> [Character] {
    word.lowercased().map { $0 == "_" || $0 == " " ? "-" : $0 }
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      for j in 0..<right.count {
        var cost = Swift.min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = Swift.min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
