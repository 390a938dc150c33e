internal import HandoverModel
internal import Markdown

/// What of an author's words a customer may read, where their place may be read by a customer at all.
///
/// 1. Words, code, emphasis, and the words of links. Where a link leads, images with all they say, raw HTML, comments, footnotes and what is
///    struck out stay in the house.
/// 2. Neither do sources, in whichever form they stand: "(source: call, 12 Jan)", "— source: call", a line "Source: call".
/// 3. Ids go, and one of our people by the sign is called by name.
/// 4. Of several lines those stay behind that begin with a label, with all that comes after: nobody said that what stands behind an unknown one
///    is for the customer. In an item of a plan a label may stand behind a dash or a semicolon too.
struct ClearedWords {
  /// Our people's names, by id.
  let names: [PersonID: String]

  /// What a customer may read of `inlines`, an answer, in one line; `nil` where nothing is left.
  func text(of inlines: [Inline]) -> String? {
    var said: [String] = []
    for (number, line) in allLines(of: inlines).enumerated() where !line.isEmpty {
      if Self.isSource(line) || number > 0 && Self.beginsWithLabel(line) { break }
      said.append(line)
    }
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  /// What a customer may read of `inlines`, a title or an end of an item of a plan.
  func itemText(of inlines: [Inline]) -> String? {
    text(of: inlines).map(Self.withoutLabels)
  }

  /// The lines of `inlines`, each an answer of its own.
  func lines(of inlines: [Inline]) -> [String] {
    allLines(of: inlines).enumerated().filter { number, line in
      !line.isEmpty && !Self.isSource(line) && (number == 0 || !Self.beginsWithLabel(line))
    }.map(\.element)
  }

  private func allLines(of inlines: [Inline]) -> [String] {
    var whole = ""
    append(splittingSource(of: inlines).content, to: &whole)
    // A source may go on in the next line, so that lines are parted only where sources are gone.
    let lines = Self.withoutSources(withNames(ItemID.removed(from: whole))).split(whereSeparator: \.isNewline)
    return lines.map { Self.withoutSourceBehindDash(String($0)).withSingleBlanks }
  }

  /// `text`, which is written without marks, as a field of the front matter is.
  func text(of text: String) -> String? {
    let cleared = Self.withoutSources(withNames(ItemID.removed(from: text))).trimmed
    return cleared.isEmpty || Self.isSource(cleared) ? nil : cleared
  }

  /// Every kind of inline is decided on here: one that is new does not compile until somebody has decided.
  private func append(_ inlines: [Inline], to text: inout String) {
    for inline in inlines {
      switch inline {
      case .text(let words), .code(let words): text += words
      case .softBreak, .lineBreak: text += "\n"
      case .emphasis(let inner), .strong(let inner): append(inner, to: &text)
      case .link(let link): append(link.inlines, to: &text)
      case .strikethrough, .image, .html, .comment, .footnoteReference, .marked: text += " "
      }
    }
  }

  /// `text` with the names of our people where it has their ids: "@jordan" says nothing to a customer.
  private func withNames(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
    var result = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "@") {
      let behind = rest[rest.index(after: sign)...]
      let id = behind.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      let isWord = rest[..<sign].last.map { $0.isLetter || $0.isNumber } ?? false
      result += rest[..<sign]
      if !isWord, let name = names[PersonID(id.lowercased())] {
        result += name
        rest = behind[id.endIndex...]
      } else {
        result += "@"
        rest = behind
      }
    }
    return result + rest
  }

  /// `text` without what stands in parentheses or brackets behind "source:", wherever it stands; what is not closed goes to its end.
  private static func withoutSources(_ text: String) -> String {
    guard mentionsSource(text) else { return text }
    var kept = ""
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "(" || $0 == "[" }) {
      let inner = rest[rest.index(after: open)...]
      // No further than the next parenthesis, so that a thousand of them are no thousand times the whole.
      let word = inner.prefix { $0.isLetter || $0.isWhitespace || $0 == "-" }
      guard let mark = inner[word.endIndex...].first, mark == ":" || mark == "：", isSourceWord(word) else {
        kept += rest[...open]
        rest = inner
        continue
      }
      kept += rest[..<open]
      rest = inner[end(of: inner, openedBy: rest[open])...]
    }
    return kept + rest
  }

  /// Where the parentheses end whose content begins with `text`, with those in it; the end of the text where they do not.
  private static func end(of text: Substring, openedBy open: Character) -> Substring.Index {
    let close: Character = open == "(" ? ")" : "]"
    var depth = 1
    for place in text.indices {
      if text[place] == open { depth += 1 }
      if text[place] == close { depth -= 1 }
      if depth == 0 { return text.index(after: place) }
    }
    return text.endIndex
  }

  private static func withoutSourceBehindDash(_ line: String) -> String {
    splittingSource(of: [.text(line)]).content.plainText
  }

  private static func isSourceWord(_ word: Substring) -> Bool {
    SourceWords.all.contains(word.trimmed.lowercased())
  }

  /// Whether a line says nothing but where an answer is from: "Source: call, 12 Jan".
  private static func isSource(_ line: String) -> Bool {
    guard let colon = line.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    return isSourceWord(line[..<colon])
  }

  /// `text` up to the first dash or semicolon behind which a label stands: "goals confirmed — Risk: Bill objects".
  private static func withoutLabels(_ text: String) -> String {
    for place in text.indices.dropFirst() where "—–-;".contains(text[place]) {
      let behind = text[text.index(after: place)...]
      guard behind.first?.isWhitespace ?? false, text[place] == ";" || text[text.index(before: place)].isWhitespace,
        beginsWithLabel(behind.drop(while: \.isWhitespace))
      else { continue }
      return text[..<place].trimmed
    }
    return text
  }

  /// Whether a line begins with one to three words and a colon with a blank behind it: "Note: ask Bill first".
  private static func beginsWithLabel(_ line: some StringProtocol) -> Bool {
    guard let colon = line.prefix(40).firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    let words = line[..<colon].split(separator: " ")
    let behind = line[line.index(after: colon)...].first
    return (1...3).contains(words.count) && (behind?.isWhitespace ?? true)
  }
}

extension String {
  /// The text with one blank wherever white space stands, and none at its ends.
  var withSingleBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
