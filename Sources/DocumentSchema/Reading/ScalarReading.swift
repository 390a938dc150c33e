internal import Diagnostics
internal import HandoverModel

/// Applies a type to one piece of text. Lenient in what a person can reasonably mean, exact in what comes out.
struct ScalarReading {
  /// Why a text is not what its type asks for.
  struct Complaint: Error {
    /// What it should be, to stand after "is not": `a date`, `one of low, medium, high`.
    let expectation: String
    private let sentence: @Sendable () -> String
    private let word: @Sendable () -> String?

    /// A text is not `expectation`; `help` and `replacement`, what was surely meant, are made only where somebody reads them, because
    /// a guess takes time.
    init(
      expectation: String,
      replacement: @autoclosure @escaping @Sendable () -> String? = nil,
      help: @autoclosure @escaping @Sendable () -> String
    ) {
      self.expectation = expectation
      sentence = help
      word = replacement
    }

    /// What to write in its place; `nil` where that is not sure.
    var replacement: String? { word() }

    /// What to write instead, a sentence.
    var help: String { sentence() }
  }

  /// The words that mean yes.
  static let yesWords = ["yes", "y", "true", "on", "ja"]
  /// The words that mean no.
  static let noWords = ["no", "n", "false", "off", "nein", "not yet", "noch nicht"]

  let vocabulary: Vocabulary

  /// Reads `text`, which stands in `range`, as a single value of `type`. The range that comes back is that of the value: for
  /// one of our people that of the id, without `@`.
  func value(of text: String, at range: SourceRange, as type: ValueType) throws(Complaint) -> Written<TypedValue> {
    switch type {
    case .person:
      let id = try person(text)
      return Written(.person(id), at: range.firstPlace(of: Self.withoutSign(text)) ?? range)
    case .someone:
      // Someone is one of ours only with the sign; without it, somebody of the customer's.
      guard text.hasPrefix("@") else { return Written(.someone(.theirs(text)), at: range) }
      let id = try person(text)
      return Written(.someone(.ours(id)), at: range.firstPlace(of: Self.withoutSign(text)) ?? range)
    case .list(let element): return try value(of: text, at: range, as: element)
    default: return Written(try plainValue(of: text, as: type), at: range)
    }
  }

  private func plainValue(of text: String, as type: ValueType) throws(Complaint) -> TypedValue {
    switch type {
    case .text, .reference: .text(text)
    case .slug: .text(try slug(text))
    case .date: .date(try date(text))
    case .dateTime: .dateTime(try dateTime(text))
    case .day: .day(try day(text))
    case .wholeNumber(let limits): .number(try number(text, within: limits))
    case .amount: .amount(try amount(text))
    case .flag: .flag(try flag(text))
    case .url: .text(try url(text))
    case .word(let choices): .text(try word(text, of: choices))
    case .wordOrDate(let choices): try wordOrDate(text, of: choices)
    case .person, .someone, .list, .map, .group:
      throw Complaint(expectation: "a group of fields", help: "put each field on its own line below")
    }
  }

  /// The first of our people that `text` names: `@jordan`.
  func person(in text: String) -> PersonID? { personSign(in: text).map { PersonID($0.dropFirst().lowercased()) } }

  /// How `text` names the first of our people, with the sign.
  func personSign(in text: String) -> String? {
    guard let sign = text.firstIndex(of: "@") else { return nil }
    let id = text[text.index(after: sign)...].prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    let before = text[..<sign].last
    return id.isEmpty || before.map { $0.isLetter || $0.isNumber } ?? false ? nil : "@" + id
  }

  private func slug(_ text: String) throws(Complaint) -> String {
    let isAllowed = text.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "-")
    }
    if isAllowed, !text.hasPrefix("-"), !text.hasSuffix("-"), !text.isEmpty, text.utf8.count <= 80 { return text }
    let suggestion = Slug.suggestion(for: text)
    throw Complaint(
      expectation: "a short name of small letters, digits and hyphens",
      help: suggestion.isEmpty ? "write a name such as apex-logistics" : "write \(suggestion)"
    )
  }

  private func date(_ text: String) throws(Complaint) -> CalendarDate {
    if let date = CalendarDate(text) { return date }
    throw Complaint(
      expectation: "a date",
      replacement: DateGuess.date(in: text)?.description,
      help: DateGuess.help(for: text)
    )
  }

  private func dateTime(_ text: String) throws(Complaint) -> CalendarDateTime {
    if let time = CalendarDateTime(text) { return time }
    throw Complaint(
      expectation: "a date with a time",
      replacement: DateGuess.dateTime(in: text)?.description,
      help: "write year, month, day, hour and minute: 2026-04-08 15:00"
    )
  }

  private func day(_ text: String) throws(Complaint) -> PlanDay {
    if let day = PlanDay(text) { return day }
    throw Complaint(
      expectation: "a day",
      replacement: DateGuess.date(in: text)?.description,
      help: DateGuess.helpWithDayNumber(text)
        ?? "\(DateGuess.help(for: text)), or count from the plan's first day: Day 14, D+30"
    )
  }

  private func number(_ text: String, within limits: ClosedRange<Int>?) throws(Complaint) -> Int {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    if isNumber, let number = Int(text), limits?.contains(number) ?? true { return number }
    let limit = limits.map { " from \($0.lowerBound) to \($0.upperBound)" } ?? ""
    throw Complaint(
      expectation: "a whole number\(limit)",
      help: limits.map { "write a number from \($0.lowerBound) to \($0.upperBound), in digits only" }
        ?? "write digits only, such as 12"
    )
  }

  private func amount(_ text: String) throws(Complaint) -> Amount {
    if let amount = Amount(text) { return amount }
    throw Complaint(
      expectation: "an amount",
      replacement: AmountGuess(text).flatMap { $0.currency == nil ? $0.digits : nil },
      help: AmountGuess.help(for: text)
    )
  }

  private func flag(_ text: String) throws(Complaint) -> Bool {
    let word = text.lowercased()
    if Self.yesWords.contains(word) { return true }
    if Self.noWords.contains(word) { return false }
    throw Complaint(expectation: "yes or no", help: "write yes or no")
  }

  private func url(_ text: String) throws(Complaint) -> String {
    let lowered = text.lowercased()
    let rest = lowered.hasPrefix("https://") ? text.dropFirst(8) : lowered.hasPrefix("http://") ? text.dropFirst(7) : ""
    if let first = rest.first, first.isLetter || first.isNumber || first == "[", !text.contains(where: \.isWhitespace) {
      return text
    }
    throw Complaint(expectation: "a web address", help: "write the whole address, beginning with https://")
  }

  private func wordOrDate(_ text: String, of choices: Choices) throws(Complaint) -> TypedValue {
    if let date = CalendarDate(text) { return .date(date) }
    do {
      return .text(try word(text, of: choices))
    } catch {
      let help = error.help.hasPrefix("did you mean") ? error.help : error.help + ", or a date: 2026-05-07"
      throw Complaint(
        expectation: error.expectation + ", or a date",
        replacement: DateGuess.date(in: text)?.description ?? error.replacement,
        help: help
      )
    }
  }

  private func person(_ text: String) throws(Complaint) -> PersonID {
    let id = Self.withoutSign(text)
    if id.isEmpty || id.contains(where: { $0 == "," || $0 == ";" || $0 == "@" }) {
      throw Complaint(
        expectation: "one person",
        help: Self.helpWithSeveral(id)
      )
    }
    // "@Jordan" is Jordan; what can be no id stays as it was written.
    let isPlain = id.allSatisfy { $0 == "-" || $0.isASCII && $0.isWordLike }
    return PersonID(isPlain ? id.lowercased() : id)
  }

  private static func withoutSign(_ text: String) -> String { text.hasPrefix("@") ? String(text.dropFirst()) : text }

  /// What to write instead of several people, of whom `text` names the first without a sign.
  private static func helpWithSeveral(_ text: String) -> String {
    let first = text.prefix { $0.isASCII && $0.isWordLike || $0 == "-" }
    let rest = text.dropFirst(first.count).drop { $0 != "@" }.dropFirst().prefix {
      $0.isASCII && $0.isWordLike || $0 == "-"
    }
    guard !first.isEmpty, !rest.isEmpty else {
      return "write the id of one of our people, such as @jordan: the one who answers for it"
    }
    return "write the one who answers for it, such as @\(first); that @\(rest) helps can be said in the text"
  }

  /// The one of `choices` that `text` is, whatever its letter case, its hyphens, and which of its spellings it is; `nil` for none.
  func choice(_ text: String, of choices: Choices) -> String? {
    if case .matching(let pattern, _) = choices {
      return WordPattern(pattern).map { $0.matches(text) } ?? false ? text : nil
    }
    let words = vocabulary.words(for: choices) ?? []
    if words.contains(text) { return text }
    let wanted = Self.folded(text)
    if let word = words.first(where: { Self.isFolded($0, as: wanted) }) { return word }
    guard case .listed(_, let spellings) = choices else { return nil }
    return words.first { spellings[$0, default: []].contains { Self.isFolded($0, as: wanted) } }
  }

  private func word(_ text: String, of choices: Choices) throws(Complaint) -> String {
    if let word = choice(text, of: choices) { return word }
    if case .matching(let pattern, let example) = choices {
      if pattern == Self.threeCapitals {
        let code = AmountGuess.currencySigns[text] ?? (text.count == 3 ? text.uppercased() : example)
        throw Complaint(
          expectation: "three capitals, such as \(example)",
          replacement: spelling(of: text, choices),
          help: "write three capitals: \(code)"
        )
      }
      let spelling = spelling(of: text, choices)
      throw Complaint(
        expectation: "written like \(example)",
        replacement: spelling,
        help: spelling.map { "write \($0)" } ?? "write it like \(example)"
      )
    }
    let words = vocabulary.words(for: choices) ?? []
    let list = words.joined(separator: ", ")
    if words.count == 1 { throw Complaint(expectation: "\"\(list)\"", help: "write \(list)") }
    // A long list stands once, where it helps.
    let short = words.count <= 5 ? list : words.prefix(3).joined(separator: ", ") + " …"
    throw Complaint(
      expectation: "one of \(short)",
      replacement: Self.spelling(surelyMeantBy: text, among: words, choices),
      help: Self.word(meantBy: text, among: words, choices).map { "did you mean \"\($0)\"?" } ?? "write one of \(list)"
    )
  }

  /// How a schema asks for the code of a currency or a country.
  private static let threeCapitals = "[A-Z]{3}"

  /// `text` in capitals or in small letters, where one of them is what is asked for.
  private func spelling(of text: String, _ choices: Choices) -> String? {
    let fitting = [text.uppercased(), text.lowercased()].compactMap { choice($0, of: choices) }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The word that `text` was probably meant to be, in its own spelling or another.
  private static func word(meantBy text: String, among words: [String], _ choices: Choices) -> String? {
    guard case .listed(_, let spellings) = choices else { return words.nearest(to: text) }
    let near = (words + spellings.values.joined()).nearest(to: text)
    return near.flatMap { near in words.first { $0 == near || spellings[$0, default: []].contains(near) } }
  }

  /// The word that `text` surely was meant to be, or the other spelling of it that it is nearer to: what the author's language is.
  private static func spelling(surelyMeantBy text: String, among words: [String], _ choices: Choices) -> String? {
    guard case .listed(_, let spellings) = choices else {
      let near = words.surelyNearest(to: text)
      return near.count == 1 ? near[0] : nil
    }
    let near = (words + words.flatMap { spellings[$0, default: []] }).surelyNearest(to: text)
    let meant = words.filter { word in near.contains { $0 == word || spellings[word, default: []].contains($0) } }
    return meant.count == 1 ? near.first : nil
  }

  /// Whether `word` is `wanted`, which is folded already. That of another length is not, if it is written in ASCII, as most are.
  private static func isFolded(_ word: String, as wanted: String) -> Bool {
    guard word.utf8.count == wanted.utf8.count || !word.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    return folded(word) == wanted
  }

  /// Letter case, and whether words are joined by a hyphen, a space or an underscore, do not matter.
  private static func folded(_ text: String) -> String {
    let small = text.lowercased()
    guard small.utf8.contains(where: { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: " ") }) else { return small }
    return small.replacing("_", with: "-").replacing(" ", with: "-")
  }
}

extension Character {
  /// A letter or a digit.
  fileprivate var isWordLike: Bool { isLetter || isNumber }
}
