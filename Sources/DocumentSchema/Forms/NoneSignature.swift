internal import HandoverModel

/// Who looked, and when, as a part of the parentheses behind "None known" says it: `reviewed by @jordan`, `2026-03-30`,
/// `reviewed by @jordan on 2026-03-30`, `geprüft am 30.3.2026 von @jordan`, `asked Rana on 2 March`.
struct NoneSignature {
  /// Who; empty where nobody is named.
  private(set) var name: String
  /// When, as written; `nil` where no day is.
  private(set) var day: String?
  /// When; `nil` also where the day is written without its year.
  private(set) var date: CalendarDate?
  /// Whether it says that somebody looked: "reviewed by".
  let isSigned: Bool

  /// Reads `detail`.
  init(_ detail: String) {
    var words = detail.split(whereSeparator: \.isWhitespace).map(String.init)
    let verb = words.first?.lowercased().trimming { $0 == ":" } ?? ""
    isSigned = words.count > 1 && ReadingWords.reviewed.contains(verb)
    if isSigned { words.removeFirst() }
    if let place = Self.day(in: words) {
      let written = words[place].joined(separator: " ")
      day = written
      date = CalendarDate(written) ?? DateGuess.date(in: written)
      // "On" belongs to the day.
      let start = place.lowerBound > 0 && Self.beforeDays.contains(words[place.lowerBound - 1].lowercased()) ? 1 : 0
      words.removeSubrange((place.lowerBound - start)..<place.upperBound)
    }
    while isSigned, let first = words.first, Self.beforeNames.contains(first.lowercased().trimming { $0 == ":" }) {
      words.removeFirst()
    }
    // Of several who looked the first one is enough.
    name = words.prefix { !Self.betweenNames.contains($0.lowercased()) }.joined(separator: " ")
  }

  /// Where a day stands among `words`: the longest that begins first; one without a year only where nothing else is a day.
  private static func day(in words: [String]) -> Range<Int>? {
    guard words.count <= 20 else { return nil }
    for start in words.indices {
      for end in [start + 3, start + 2, start + 1] where end <= words.count {
        let text = words[start..<end].joined(separator: " ")
        if CalendarDate(text) != nil || DateGuess.date(in: text) != nil { return start..<end }
      }
    }
    return words.indices.dropLast().first { start in
      DateGuess.date(in: words[start...(start + 1)].joined(separator: " ") + " 2000") != nil
    }.map { $0..<($0 + 2) }
  }

  private static let beforeDays: Set<String> = ["on", "am", "at", "vom"]
  private static let betweenNames: Set<String> = ["and", "und", "&", "with", "mit"]
  private static let beforeNames: Set<String> = ["by", "von", "durch", "with", "mit"]
}
