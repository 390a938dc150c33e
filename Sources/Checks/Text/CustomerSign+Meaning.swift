internal import Diagnostics
internal import HandoverModel

extension CustomerSigns.Sign {
  /// Whether what stands at `place` within `running` is this sign, and not only spelt like it.
  func isMeant(at place: Range<Int>, in running: RunningText) -> Bool {
    guard !running.hides(place) else { return false }
    let text = running.range
    guard !isDomain else { return isWholeDomain(at: place, in: text) }
    guard hasCapitals(at: place, in: text) else { return false }
    return isMeant(beside: NameNeighbours(of: place, in: text))
  }

  /// Whether a name that is spelt like this one is this one, by the words beside it.
  private func isMeant(beside words: NameNeighbours) -> Bool {
    // "Øresund Home Care" and "Northern Rail Freight" are others than "Home Care" and "Northern Rail".
    if words.touchesLetter || words.before.map({ Self.goesOnInto($0) }) ?? false { return false }
    let isFollowedByForm = words.after.map(LegalForms.include) ?? false
    let endsWithForm = isFollowedByForm || LegalForms.include(self.text.split(separator: " ").last ?? "")
    if !endsWithForm, words.after?.first?.isUppercase ?? false { return false }
    guard isOneWord else { return true }
    guard !words.isCompound, let before = words.before, before.first?.isLowercase ?? false else { return false }
    return isFollowedByForm || Self.company.contains(before) && !Self.times.contains(self.text.lowercased())
  }

  /// Whether a name that is spelt like this one may be this one, by the words beside it: one of a single word counts wherever it has
  /// its capitals. Where a name must not be read, one that is only spelt like it is the smaller evil.
  func mayBeMeant(beside words: NameNeighbours) -> Bool {
    // "Monday Ltd" is no customer where somebody says Monday.
    guard spelling == .genitive || isOneWord && spelling == .whole else { return isMeant(beside: words) }
    guard !words.touchesLetter, !words.isCompound, !(words.before.map { Self.goesOnInto($0) } ?? false) else {
      return false
    }
    // Behind a genitive stands a noun: "Brauers Planer".
    let isFollowedByCapital = words.after?.first?.isUppercase ?? false
    if spelling == .genitive { return isFollowedByCapital }
    return words.after.map(LegalForms.include) ?? false || !isFollowedByCapital
  }

  /// The name in it, without the s of a genitive.
  var name: String { spelling == .genitive ? String(text.dropLast()) : text }

  /// Whether the words at `place` within `text` begin with capitals where those of the name do.
  func hasCapitals(at place: Range<Int>, in text: SourceRange) -> Bool { text.hasCapitals(of: self.text, at: place) }

  private func isWholeDomain(at place: Range<Int>, in text: SourceRange) -> Bool {
    let bytes = text.file.bytes
    // A phrase is found across blanks, and "crm. Example" is no address.
    guard !bytes[place].contains(where: { $0 <= 0x20 }) else { return false }
    let before = place.lowerBound > text.bytes.lowerBound ? bytes[place.lowerBound - 1] : 0x20
    let after = bytes[place.upperBound..<text.bytes.upperBound].prefix(2)
    guard before != UInt8(ascii: "-"), after.count == 2, let mark = after.first, let next = after.last else {
      return before != UInt8(ascii: "-")
    }
    return !(".-".utf8.contains(mark) && ASCII.isLetterOrDigit(next))
  }

  /// Whether `word`, before a name, is a part of a longer one: it has a capital, and is none that begins a sentence.
  private static func goesOnInto(_ word: Substring) -> Bool {
    word == "&" || word.first?.isUppercase ?? false && !smallWords.contains(word.lowercased())
  }

  /// Words before a company's name that are no part of it, with a capital at the beginning of a sentence, or as a noun in German.
  private static let smallWords: Set<String> = [
    "a", "about", "after", "also", "although", "an", "and", "as", "at", "because", "before", "behind", "beside", "but",
    "by", "did", "does",
    "even", "for", "from", "has", "have", "how", "if", "in", "is", "it", "like", "near", "now", "of", "on", "only",
    "or", "our", "since",
    "so", "than", "that", "the", "then", "these", "they", "this", "those", "though", "to", "today", "unlike", "until",
    "was", "we", "what",
    "when", "where", "which", "while", "who", "why", "with", "without", "yesterday", "aber", "als", "am", "an", "auch",
    "auf", "aus", "bei",
    "bis", "da", "damit", "das", "dass", "den", "der", "die", "doch", "durch", "ein", "eine", "für", "gegen", "hat",
    "hier", "im", "ist",
    "mit", "nach", "noch", "nur", "ob", "oder", "ohne", "schon", "seit", "statt", "über", "um", "und", "unser",
    "unsere", "unter", "vom", "von",
    "vor", "was", "weil", "wenn", "wer", "wie", "wo", "zu", "zum", "zur", "zwischen", "firma", "kunde", "kunden",
    "kundin",
  ]

  /// What stands before a company, and before neither a word nor a place nor a tool.
  private static let company: Set<Substring> = ["at", "bei", "beim"]

  /// What comes back each year: "at Easter".
  private static let times: Set<String> = [
    "easter", "christmas", "whitsun", "pentecost", "thanksgiving", "halloween", "passover", "ramadan", "diwali",
    "ostern", "pfingsten",
    "weihnachten", "silvester", "neujahr",
  ]
}

/// The words beside a name in a text, where nothing but blanks parts them from it.
struct NameNeighbours {
  /// The word before it, or "&".
  let before: Substring?
  /// The word behind it.
  let after: Substring?
  /// Whether the name is only a part of a word: "Ex-Acme".
  let touchesLetter: Bool
  /// Whether it is the beginning of a compound: "Acme-Tour".
  let isCompound: Bool

  /// Those of what stands at `place` within `text`.
  init(of place: Range<Int>, in text: SourceRange) {
    let bytes = text.file.bytes
    let head = Substring(
      decoding: bytes[text.bytes.lowerBound..<place.lowerBound].suffix(Self.reach),
      as: UTF8.self
    )
    let tail = Substring(decoding: bytes[place.upperBound..<text.bytes.upperBound].prefix(Self.reach), as: UTF8.self)
    touchesLetter = head.last.map { $0 == "-" || Self.isLetter($0) } ?? false
    isCompound = tail.first == "-" && (tail.dropFirst().first.map(Self.isLetter) ?? false)
    let blanks = head.reversed().prefix { Self.isBlank($0) }.count
    let rest = head.dropLast(blanks)
    let word = rest.suffix(rest.reversed().prefix { Self.isLetter($0) || "'’.-".contains($0) }.count)
    // A word with a stop behind it ends a sentence, unless it is "St."
    let isEnd = word.last == "." && word.count > 4
    before = blanks == 0 || isEnd ? nil : word.isEmpty ? (rest.last == "&" ? "&" : nil) : word
    let next = tail.drop(while: Self.isBlank)
    let following = next.prefix { Self.isLetter($0) || $0 == "." }
    after = next.count == tail.count || following.isEmpty ? nil : following
  }

  /// Whether the word behind it begins with a capital.
  var isBeforeCapital: Bool { after?.first?.isUppercase ?? false }

  /// So many bytes are looked at on each side.
  private static let reach = 80

  private static func isLetter(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// White space, the marks of emphasis and of a quotation at the beginning of a line.
  private static func isBlank(_ character: Character) -> Bool { character.isWhitespace || "*_>\\".contains(character) }
}
