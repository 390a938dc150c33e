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
  /// The same names.
  let ourNames: Set<String>

  /// What a customer may read of `inlines`, an answer, in one line; `nil` where nothing is left.
  func text(of inlines: [Inline]) -> String? {
    let said = said(of: inlines)
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  /// The lines of that up to the first that begins with a label.
  private func said(of inlines: [Inline]) -> [String] {
    var said: [String] = []
    for (number, line) in allLines(of: inlines).enumerated() where !line.isEmpty {
      if Self.isSource(line) || number > 0 && Self.beginsWithLabel(line) { break }
      said.append(line)
    }
    return said
  }

  /// What a customer may read of `inlines`, a title or an end of an item of a plan.
  ///
  /// Parentheses with details of the item are no part of it, wherever they stand: "Kickoff (@jordan, Day 3) (customer)".
  func itemText(of inlines: [Inline]) -> String? {
    guard inlines.plainText.utf8.contains(UInt8(ascii: "(")) else { return text(of: inlines).map(Self.withoutLabels) }
    let said = said(of: inlines)
    let cleared = said.map(withoutDetails).filter { !$0.isEmpty }
    return cleared.isEmpty ? nil : Self.withoutLabels(cleared.joined(separator: " "))
  }

  /// `line` without parentheses that hold one of our people by name, or say who may see something.
  private func withoutDetails(_ line: String) -> String {
    var kept = ""
    var rest = line[...]
    while let open = rest.firstIndex(of: "(") {
      let inner = rest[rest.index(after: open)...]
      let end = Self.end(of: inner, openedBy: "(")
      let parts = inner[..<end].split { ",;()".contains($0) }.map(\.trimmed)
      kept += rest[..<open]
      if parts.contains(where: { Self.audiences.contains($0.lowercased()) || ourNames.contains($0) }) {
        kept = kept.trimmed
      } else {
        kept += rest[open..<end]
      }
      rest = inner[end...]
    }
    return (kept + rest).withSingleBlanks
  }

  private static let audiences: Set<String> = ["customer", "internal", "kunde", "kundin", "intern"]

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

  /// `text`, which is written in a field of the front matter, or in `people.yaml`: what is struck out and comments stay in the house there
  /// too, and so do lines that begin with a label.
  func text(of text: String) -> String? {
    let shown = Self.without("~~", "~~", in: Self.without("<!--", "-->", in: text))
    var said: [String] = []
    let lines = Self.withoutSources(withNames(ItemID.removed(from: shown))).split(whereSeparator: \.isNewline)
    for (number, line) in lines.map(\.trimmed).enumerated() where !line.isEmpty {
      if Self.isSource(line) || number > 0 && Self.beginsWithLabel(line) { break }
      said.append(line)
    }
    return said.isEmpty ? nil : said.joined(separator: " ")
  }

  /// `text` without what stands between `opening` and `closing`; a comment that is not closed goes to the end, one mark alone is a mark.
  private static func without(_ opening: String, _ closing: String, in text: String) -> String {
    guard text.firstRange(of: opening) != nil else { return text }
    var kept = ""
    var rest = text[...]
    while let start = rest.firstRange(of: opening) {
      let inner = rest[start.upperBound...]
      guard let end = inner.firstRange(of: closing) else {
        return kept + (opening == closing ? rest : rest[..<start.lowerBound])
      }
      kept += rest[..<start.lowerBound]
      rest = inner[end.upperBound...]
    }
    return kept + rest
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
    // Most texts are so already, which their bytes tell faster than their characters.
    var before = UInt8(ascii: " ")
    let isSo = utf8.allSatisfy { byte in
      defer { before = byte }
      return byte > 0x20 && byte < 0x7F || byte == 0x20 && before != 0x20
    }
    if isSo, before != 0x20 { return self }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
