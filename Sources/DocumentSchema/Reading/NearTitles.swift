internal import Diagnostics

/// Which section a heading was probably meant to begin that begins none: "did you mean".
///
/// 1. It is the name of the section.
/// 2. Or it is so word by word, each with a letter in three wrong: "Sucess criteria". Small words, such as "to", may be left out. One
///    word in common is not enough: "Technical notes" is a section of its author's own, and no "Technical context".
/// 3. Or it is the name with its words put together or apart: "Success-criteria", "Road blocks".
/// 4. Or it is the first half of the name, small words counted: "30/60/90".
struct NearTitles {
  private let names: [Name]

  fileprivate struct Name {
    let rule: SectionRule
    let folded: String
    let words: [String]
    let joined: String
    /// How many words it has, small ones counted.
    let count: Int
  }

  /// Looks for the names of `rules`.
  init(of rules: [SectionRule]) {
    names = rules.flatMap { rule in
      rule.names.folded.map { name in
        let words = Self.words(of: name)
        return Name(
          rule: rule,
          folded: name,
          words: words,
          joined: words.joined(),
          count: name.split(separator: " ").count
        )
      }
    }
  }

  /// The section that `title` was probably meant to begin; `nil` where it is near to no name.
  func rule(meantBy title: String) -> SectionRule? {
    guard title.utf8.count <= Self.longest else { return nil }
    let folded = HeadingNames.folded(title)
    let words = Self.words(of: folded)
    guard !words.isEmpty else { return nil }
    let joined = words.joined()
    return names.first { $0.isLike(words, joined) }?.rule ?? names.first { $0.begins(with: folded) }?.rule
  }

  /// How long a heading that means a section may be, in bytes.
  private static let longest = 80

  /// The words of `text` that tell it from others.
  private static func words(of text: String) -> [String] {
    let all = text.split { $0 == " " || $0 == "-" }.map(String.init)
    let telling = all.filter { !small.contains($0) }
    return telling.isEmpty ? all : telling
  }

  private static let small: Set<String> = [
    "a", "an", "and", "the", "to", "of", "for", "in", "on", "they", "them", "und", "der", "die", "das", "zu", "für",
    "sie",
  ]
}

extension NearTitles.Name {
  fileprivate func isLike(_ title: [String], _ joinedTitle: String) -> Bool {
    guard abs(joined.utf8.count - joinedTitle.utf8.count) * 2 <= max(joined.utf8.count, 4) else { return false }
    if title.count == words.count {
      return zip(title, words).allSatisfy { $0 == $1 || [$1].nearest(to: $0) != nil }
    }
    return joined == joinedTitle || joined.utf8.count > 8 && Self.differsByOne(joined, joinedTitle)
  }

  fileprivate func begins(with title: String) -> Bool {
    title.utf8.count >= 4 && folded.hasPrefix(title + " ") && title.split(separator: " ").count * 2 >= count
  }

  /// Whether one letter more or less makes the one of the other.
  private static func differsByOne(_ one: String, _ other: String) -> Bool {
    let (long, short) = one.utf8.count >= other.utf8.count ? (one, other) : (other, one)
    guard long.utf8.count - short.utf8.count <= 1 else { return false }
    let same = zip(long.utf8, short.utf8).prefix { $0 == $1 }.count
    let rest = long.utf8.dropFirst(same + 1)
    return rest.elementsEqual(short.utf8.dropFirst(same))
      || rest.elementsEqual(short.utf8.dropFirst(same + 1))
  }
}
