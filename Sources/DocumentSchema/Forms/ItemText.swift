internal import HandoverModel

/// The text of a task taken apart: `Title (owner, due, audience, for: …) — done when: …` (DOMAIN.md, "Plan items").
///
/// 1. From the first dash, semicolon or full stop on that a label of an item follows, what comes is labelled. A label of several
///    words, such as "done when", needs no colon.
/// 2. Parentheses at the end of what stands before that, or else at the very end, hold details, parted by commas, if at least
///    one of them is one: a person, a day, an audience, a status, a labelled detail. Several may stand one behind the other.
/// 3. The rest is the title.
struct ItemText {
  /// How many characters of the text are the title.
  private(set) var titleCount: Int
  /// The parentheses that hold details, in the order written: all that stands in them, and its parts.
  private(set) var groups: [(text: String, details: [String])] = []
  /// What stands in parentheses at the end of the title, several things of which none is a detail: probably meant as details.
  private(set) var strange: [String] = []
  /// What stands behind labels: the label, folded, and the text.
  private(set) var labelled: [(label: String, text: String)] = []

  /// Takes `text` apart.
  ///
  /// - Parameters:
  ///   - labels: The labels of items.
  ///   - isDetail: Whether a text in parentheses can only be a detail.
  init(_ text: String, labels: ItemLabels, isDetail: (String) -> Bool) {
    guard text.utf8.count <= Self.longest else {
      titleCount = text.count
      return
    }
    let characters = Array(text)
    let cuts = Self.cuts(in: characters, labels: labels)
    let head = characters[..<(cuts.first?.start ?? characters.count)]
    titleCount = head.count
    for (number, cut) in cuts.enumerated() {
      let end = number + 1 < cuts.count ? cuts[number + 1].start : characters.count
      labelled.append((cut.label, String(characters[cut.value..<end]).trimmed))
    }
    var rest = head
    var isOpen = true
    while let group = Self.group(atEndOf: rest), group.parts.contains(where: isDetail) {
      // A second pair of parentheses holds details only where one of the two begins with a label.
      let isLabelled = labels.begin(group.text)
      guard isOpen || isLabelled else { break }
      isOpen = isLabelled
      groups.insert((group.text, group.parts), at: 0)
      rest = rest[..<group.start]
      titleCount = rest.count
    }
    guard groups.isEmpty else { return }
    if let last = labelled.last, let group = Self.group(atEndOf: Array(last.text)[...]),
      group.parts.contains(where: isDetail)
    {
      groups = [(group.text, group.parts)]
      labelled[labelled.count - 1].text = String(last.text.prefix(group.start)).trimmed
    } else if let group = Self.group(atEndOf: head), group.parts.count > 1 {
      strange = group.parts
    }
  }

  /// How long the text of a task may be to be taken apart, in bytes: several times what anybody writes.
  private static let longest = 4_000

  /// Where a label begins behind a dash, a semicolon, a full stop or a closing parenthesis; and where what it labels begins.
  private static func cuts(in text: [Character], labels: ItemLabels) -> [(start: Int, value: Int, label: String)] {
    var cuts: [(start: Int, value: Int, label: String)] = []
    var start = 0
    let inner = enclosed(in: text)
    for index in text.indices where !inner[index] || text[index] == ")" {
      // "for: x" within parentheses is a detail, not a label of its own.
      if text[index] == ":", let label = label(before: index, from: start, in: text, labels: labels.names) {
        cuts.append((label.start, index + 1, label.name))
        start = index + 1
      } else if index >= start, isMark(at: index, in: text), index + 1 < text.count, !inner[index + 1],
        let phrase = phrase(behind: index, in: text, labels.phrases)
      {
        cuts.append((markStart(index, in: text, from: start), phrase.end, phrase.name))
        start = phrase.end
      }
    }
    return cuts
  }

  /// The label of several words that stands behind the mark at `index`, without a colon and with more behind it.
  private static func phrase(
    behind index: Int,
    in text: [Character],
    _ phrases: [[Character]]
  ) -> (end: Int, name: String)? {
    // Behind the parentheses a colon may stand where the dash should: "(@jordan, Day 3): done when goals are confirmed".
    let rest = text[(index + 1)...].drop { $0.isWhitespace || text[index] == ")" && ($0 == ":" || $0 == ",") }
    let found = phrases.first { phrase in
      rest.count > phrase.count + 1 && rest[rest.startIndex + phrase.count].isWhitespace
        && zip(rest, phrase).allSatisfy { $0.lowercased() == $1.lowercased() }
    }
    return found.map { (rest.startIndex + $0.count, String($0)) }
  }

  /// For each character, whether it stands between two parentheses.
  private static func enclosed(in text: [Character]) -> [Bool] {
    var inner = Array(repeating: false, count: text.count)
    var open: [Int] = []
    for index in text.indices {
      if text[index] == "(" { open.append(index) }
      // Only the outermost pair matters, so that no character is marked twice.
      guard text[index] == ")", let start = open.popLast(), open.isEmpty else { continue }
      for place in start...index { inner[place] = true }
    }
    return inner
  }

  /// The label that ends at `colon`: up to five words back to a mark that parts it from what stands before.
  private static func label(
    before colon: Int,
    from start: Int,
    in text: [Character],
    labels: Set<String>
  ) -> (start: Int, name: String)? {
    var index = colon
    while index > start, colon - index <= 40 {
      if isMark(at: index - 1, in: text) {
        let name = HeadingNames.folded(String(text[index..<colon]))
        return labels.contains(name) ? (markStart(index - 1, in: text, from: start), name) : nil
      }
      index -= 1
    }
    return nil
  }

  /// A dash between spaces, a semicolon, a full stop, a closing parenthesis.
  private static func isMark(at index: Int, in text: [Character]) -> Bool {
    switch text[index] {
    case "—", "–", ";", ")": true
    case ".": !isAbbreviation(endingAt: index, in: text)
    case "-": index > 0 && text[index - 1].isWhitespace && index + 1 < text.count && text[index + 1].isWhitespace
    default: false
    }
  }

  /// Whether the word before the full stop at `index` is short and begins with a capital, such as "Dr." and "Nr."
  private static func isAbbreviation(endingAt index: Int, in text: [Character]) -> Bool {
    let word = text[..<index].reversed().prefix(4).prefix { $0.isLetter }
    return (1...3).contains(word.count) && (word.last?.isUppercase ?? false)
  }

  /// Where the mark at `index` begins, the spaces before it included; a parenthesis belongs to what stands before it.
  private static func markStart(_ index: Int, in text: [Character], from start: Int) -> Int {
    var begin = text[index] == ")" ? index + 1 : index
    while begin > start, text[begin - 1].isWhitespace { begin -= 1 }
    return begin
  }

  /// The parts of the parentheses at the end of `text`, and where these begin.
  private static func group(atEndOf text: ArraySlice<Character>) -> (start: Int, text: String, parts: [String])? {
    var end = text.endIndex
    while end > text.startIndex, text[end - 1].isWhitespace || ".:,".contains(text[end - 1]) { end -= 1 }
    guard end > text.startIndex, text[end - 1] == ")" else { return nil }
    var depth = 0
    var index = end
    while index > text.startIndex {
      index -= 1
      if text[index] == ")" { depth += 1 }
      if text[index] == "(" { depth -= 1 }
      if depth == 0 {
        let inner = text[(index + 1)..<(end - 1)]
        return (index - text.startIndex, String(inner), Self.parts(of: inner))
      }
    }
    return nil
  }

  /// `text` at its commas and semicolons, those in parentheses left alone.
  private static func parts(of text: ArraySlice<Character>) -> [String] {
    var parts: [String] = []
    var part = ""
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if depth == 0, character == "," || character == ";" {
        parts.append(part.trimmed)
        part = ""
      } else {
        part.append(character)
      }
    }
    return (parts + [part.trimmed]).filter { !$0.isEmpty }
  }
}
