/// Finds where in a block's text the destinations of its links are written.
///
/// The parser's own positions of links are unreliable, so every place that could be a link is collected from the text,
/// with where it would lead, and each link takes the first place behind that of the link before it that leads where it
/// leads. Links are to be asked for in the order in which they end, those inside another one first.
struct LinkPlaces {
  private struct Candidate {
    let place: Range<Int>
    let label: String?
  }

  /// Where in the file code spans are written, from the first backtick to the last, in order.
  let code: [Range<Int>]
  private let text: InlineText
  private var candidates: [Candidate] = []
  /// For each destination, the candidates that lead there, in order.
  private var places: [String: [Int]] = [:]
  /// How many places of a destination have been passed.
  private var passed: [String: Int] = [:]
  /// The first candidate that is not yet passed.
  private var next = 0

  /// Collects the candidates in `text`, with the document's `definitions`.
  init(_ text: InlineText, _ definitions: LinkDefinitions) {
    self.text = text
    var scanner = LinkScanner(text.bytes, definitions)
    scanner.scan()
    code = scanner.code.map { text.place(of: $0) }
    for found in scanner.found {
      places[found.destination, default: []].append(candidates.count)
      candidates.append(Candidate(place: found.place, label: found.label))
    }
  }

  /// Where in the file the destination of the next link is written, which leads to `destination`, and the label of its
  /// definition if it stands in one; `nil` if it is not found.
  mutating func place(of destination: String) -> (place: Range<Int>, label: String?)? {
    guard let numbers = places[destination] else { return nil }
    var index = passed[destination] ?? 0
    while index < numbers.count, numbers[index] < next { index += 1 }
    passed[destination] = index
    guard index < numbers.count else { return nil }
    next = numbers[index] + 1
    let candidate = candidates[numbers[index]]
    return (candidate.label == nil ? text.place(of: candidate.place) : candidate.place, candidate.label)
  }
}
