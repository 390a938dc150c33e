/// A pattern that a word must match as a whole, such as `[A-Z]{3}`: a regular expression without what can take for ever.
///
/// A company writes patterns, and the library's matcher tries every way through one: `(a*)*` against thirty letters takes years.
/// This one follows all ways at once, so a word takes as many steps as it has characters, times the pattern's length.
public struct WordPattern: Sendable {
  /// How long a pattern may be, in bytes, and how many steps it may have once its repetitions are written out.
  static let longestPattern = 200
  private static let mostSteps = 1_000
  /// How long a word may be, in Unicode scalars: what is longer does not match.
  private static let longestWord = 200

  private let steps: [PatternStep]

  /// The pattern that `text` writes; `nil` where it is none, or too long.
  public init?(_ text: String) {
    var reading = PatternReading(text)
    guard text.utf8.count <= Self.longestPattern, let pattern = reading.whole() else { return nil }
    var steps: [PatternStep] = []
    guard pattern.write(into: &steps, upTo: Self.mostSteps) else { return nil }
    self.steps = steps + [.end]
  }

  /// Whether all of `text` matches.
  public func matches(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars.prefix(Self.longestWord + 1))
    guard scalars.count <= Self.longestWord else { return false }
    var places = reachable(from: [0])
    for scalar in scalars {
      let next = places.compactMap { place in
        if case .character(let set) = steps[place], set.contains(scalar) { place + 1 } else { nil }
      }
      if next.isEmpty { return false }
      places = reachable(from: next)
    }
    return places.contains(steps.count - 1)
  }

  /// The steps at which a way through the pattern may stand that has come to one of `places`.
  private func reachable(from places: [Int]) -> [Int] {
    var seen = [Bool](repeating: false, count: steps.count)
    var open = places
    var reached: [Int] = []
    while let place = open.popLast() {
      guard !seen[place] else { continue }
      seen[place] = true
      switch steps[place] {
      case .character, .end: reached.append(place)
      case .jump(let target): open.append(target)
      case .either(let first, let second): open += [first, second]
      }
    }
    return reached
  }
}

/// A step of a pattern, once its repetitions are written out.
enum PatternStep: Sendable {
  /// One character of a set, then the next step.
  case character(PatternSet)
  /// On with another step.
  case jump(Int)
  /// On with either of two steps.
  case either(Int, Int)
  /// The word is over.
  case end
}

/// The characters that may stand at one place of a pattern.
struct PatternSet: Sendable {
  var ranges: [ClosedRange<UInt32>] = []
  var isNegated = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isNegated
  }
}

/// A pattern taken apart.
indirect enum PatternNode: Sendable {
  case set(PatternSet)
  case sequence([PatternNode])
  case choice(PatternNode, PatternNode)
  case repeated(PatternNode, least: Int, most: Int?)

  /// Adds the steps of this part to `steps`; `false` where that would be more than `limit`.
  func write(into steps: inout [PatternStep], upTo limit: Int) -> Bool {
    guard steps.count < limit else { return false }
    switch self {
    case .set(let set):
      steps.append(.character(set))
      return true
    case .sequence(let parts):
      return parts.allSatisfy { $0.write(into: &steps, upTo: limit) }
    case .choice(let left, let right):
      let split = steps.count
      steps.append(.end)
      guard left.write(into: &steps, upTo: limit) else { return false }
      let jump = steps.count
      steps.append(.end)
      guard right.write(into: &steps, upTo: limit) else { return false }
      steps[split] = .either(split + 1, jump + 1)
      steps[jump] = .jump(steps.count)
      return true
    case .repeated(let part, let least, let most):
      for _ in 0..<least { guard part.write(into: &steps, upTo: limit) else { return false } }
      return Self.writeRest(of: part, times: most.map { $0 - least }, into: &steps, upTo: limit)
    }
  }

  /// Adds `part` as often as one likes, but not more than so many times.
  private static func writeRest(
    of part: PatternNode,
    times: Int?,
    into steps: inout [PatternStep],
    upTo limit: Int
  ) -> Bool {
    var splits: [Int] = []
    for _ in 0..<(times ?? 1) {
      splits.append(steps.count)
      steps.append(.end)
      guard part.write(into: &steps, upTo: limit) else { return false }
    }
    if times == nil, let split = splits.first { steps.append(.jump(split)) }
    for split in splits { steps[split] = .either(split + 1, steps.count) }
    return true
  }
}
