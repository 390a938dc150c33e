extension Sequence<String> {
  /// The name among these that `word` was probably meant to be: "did you mean".
  ///
  /// Counts letters inserted, left out, replaced or swapped with their neighbour (optimal string alignment), letter case
  /// and the difference between `-`, `_` and a space ignored. A third of the letters, at least one, may be off.
  /// Of equally near names the first in alphabetical order is taken; `nil` if none is near.
  public func nearest(to word: String) -> String? {
    let wanted = FoldedLetters(word)
    guard !wanted.letters.isEmpty, wanted.letters.count <= 64 else { return nil }
    var best: (name: String, distance: Int)?
    for name in self {
      let allowed = Swift.min(Swift.max(1, wanted.letters.count / 3), best?.distance ?? .max)
      let letters = FoldedLetters(name)
      guard abs(letters.letters.count - wanted.letters.count) <= allowed else { continue }
      let distance = wanted.distance(to: letters)
      guard distance <= allowed, distance < wanted.letters.count else { continue }
      if distance < best?.distance ?? .max || name < best?.name ?? "" { best = (name, distance) }
    }
    return best?.name
  }

  /// The names among these of which `word` is surely a misspelling: the nearest, where one letter is off, or two in a word of eight or
  /// more. Several are equally near, first those that also agree in blanks, hyphens and letter case; what has less than three letters is
  /// sure of nothing.
  public func surelyNearest(to word: String) -> [String] {
    let wanted = FoldedLetters(word)
    guard (3...64).contains(wanted.letters.count) else { return [] }
    var least = wanted.letters.count < 8 ? 1 : 2
    var near: [String] = []
    for name in self {
      let letters = FoldedLetters(name)
      guard abs(letters.letters.count - wanted.letters.count) <= least else { continue }
      let distance = wanted.distance(to: letters)
      guard distance <= least else { continue }
      if distance < least { near = [] }
      least = distance
      near.append(name)
    }
    guard near.count > 1 else { return near }
    let asWritten = FoldedLetters(asWritten: word)
    let ranked = near.enumerated().map {
      ($0.element, asWritten.distance(to: FoldedLetters(asWritten: $0.element)), $0.offset)
    }
    return ranked.sorted { ($0.1, $0.2) < ($1.1, $1.2) }.map(\.0)
  }
}

/// The letters of a name, without what does not matter when names are compared.
private struct FoldedLetters {
  let letters: [Unicode.Scalar]

  init(_ word: String) {
    letters = word.lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
  }

  /// The letters as they are written.
  init(asWritten word: String) {
    letters = Array(word.unicodeScalars)
  }

  /// How many letters have to be inserted, left out, replaced or swapped.
  func distance(to other: FoldedLetters) -> Int {
    let right = other.letters
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = beforeLast
    for i in letters.indices {
      row[0] = i + 1
      for j in right.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (letters[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, letters[i] == right[j - 1], letters[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row[j + 1] = cost
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[right.count]
  }
}

/// How many names a run may compare for "did you mean": with ten thousand people and as many misspelt names, most of them are
/// told without a guess. It is counted, not timed, so that the same content gives the same words on any machine.
public struct GuessBudget: Sendable {
  private var comparisons: Int

  /// A budget of so many comparisons of two names.
  public init(comparisons: Int = 200_000) {
    self.comparisons = comparisons
  }

  /// The name among `names`, other than `own`, that `word` was probably meant to be; `nil` if none is near, or too much was compared
  /// already.
  public mutating func nearest(
    to word: String,
    among names: some Collection<String>,
    except own: String? = nil
  ) -> String? {
    guard comparisons >= names.count else { return nil }
    comparisons -= names.count
    return names.lazy.filter { $0 != own }.nearest(to: word)
  }
}
