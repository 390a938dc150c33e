internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// A sentence that may repeat a fact of the front matter, word by word.
struct FactSentence {
  /// Its words, without the punctuation around them.
  let words: [Word]
  /// Whether it stands where the deal is described.
  let isInTerms: Bool
  private let text: String
  private let block: SourceRange

  /// A word of a sentence.
  struct Word {
    /// The word, as written.
    let text: Substring
    /// The same in small letters.
    let small: String
    /// Whether a comma, a colon or the end of the sentence stands behind it.
    let endsClause: Bool
  }

  /// The sentences of the commercial terms, and those that may name a fact elsewhere: what stands before the first heading, and in
  /// sections that the schema does not know.
  ///
  /// No more than ``most`` of them, each of no more than ``longest`` bytes: what is longer is nobody's commercial terms, and cutting it
  /// into words takes time.
  static func all(in handover: Handover) -> [FactSentence] {
    let body = handover.content.body.blocks
    let preamble = body.drop { $0.heading?.level == 1 }.prefix { $0.heading == nil }
    let terms = handover.content.section("commercial")?.blocks ?? []
    var sentences: [FactSentence] = []
    for block in terms { add(block, true, to: &sentences) }
    for block in preamble { add(block, false, to: &sentences) }
    for block in handover.content.otherSections.flatMap(\.blocks) { add(block, false, to: &sentences) }
    return sentences
  }

  private static let most = 2000
  private static let longest = 2000

  private static func add(_ block: Block, _ isInTerms: Bool, to sentences: inout [FactSentence]) {
    guard sentences.count < most, holdsFigure(block) else { return }
    switch block.content {
    case .paragraph(let inlines): add(inlines.plainText, in: block.range, isInTerms, to: &sentences)
    case .list(let list): for item in list.items { for block in item.blocks { add(block, isInTerms, to: &sentences) } }
    case .table(let table): sentences += self.sentences(in: table, isInTerms).prefix(most - sentences.count)
    case .heading, .blockQuote, .codeBlock, .thematicBreak, .html, .comment: break
    }
  }

  /// Whether a figure or a span of time can be named in `block`: a digit stands in it, or a word for a year or a month. Most text
  /// holds neither, and is not cut into words.
  private static func holdsFigure(_ block: Block) -> Bool {
    // "year" and "Jahr", "month" and "Monat" share three letters each with no capital among them; "ährig" has a letter of two bytes.
    var last: (UInt8, UInt8) = (0, 0)
    for byte in block.range.file.bytes[block.range.bytes] {
      switch (last.0, last.1, byte) {
      case (_, _, 0x30...0x39): return true
      case (UInt8(ascii: "e"), UInt8(ascii: "a"), UInt8(ascii: "r")),
        (UInt8(ascii: "a"), UInt8(ascii: "h"), UInt8(ascii: "r")),
        (UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "t")),
        (UInt8(ascii: "o"), UInt8(ascii: "n"), UInt8(ascii: "a")),
        (UInt8(ascii: "h"), UInt8(ascii: "r"), UInt8(ascii: "i")):
        return true
      default: last = (last.1, byte)
      }
    }
    return false
  }

  /// A table says something of one thing in each row of two cells, or in each column of a single row.
  private static func sentences(in table: Block.Table, _ isInTerms: Bool) -> [FactSentence] {
    if table.header.cells.count == 2 {
      return ([table.header] + table.rows).map { row in
        let said = row.cells.map(\.inlines.plainText).joined(separator: ": ")
        return FactSentence(said, in: row.cells[1].range, isInTerms)
      }
    }
    guard table.rows.count == 1, let row = table.rows.first else { return [] }
    return zip(table.header.cells, row.cells).map { title, cell in
      FactSentence("\(title.inlines.plainText): \(cell.inlines.plainText)", in: cell.range, isInTerms)
    }
  }

  private static func add(
    _ text: String,
    in block: SourceRange,
    _ isInTerms: Bool,
    to sentences: inout [FactSentence]
  ) {
    var start = text.startIndex
    var last: (Character, Character) = (" ", " ")
    for place in text.indices {
      let character = text[place]
      // "7. April" is no end of a sentence.
      if character == " ", ";!?".contains(last.1) || last.1 == "." && !last.0.isNumber {
        sentences.append(FactSentence(text[start..<place], in: block, isInTerms))
        guard sentences.count < most else { return }
        start = place
      }
      last = (last.1, character)
    }
    sentences.append(FactSentence(text[start...], in: block, isInTerms))
  }

  /// A text that stands nowhere in particular.
  init(of text: String) { self.init(text, in: SourceFile(path: "", bytes: []).beginning, false) }

  private init(_ said: some StringProtocol, in block: SourceRange, _ isInTerms: Bool) {
    let text = String(said)
    self.isInTerms = isInTerms
    self.text = text
    self.block = block
    guard text.utf8.count <= Self.longest else {
      words = []
      return
    }
    words = text.split { $0.isWhitespace || $0 == "|" }.compactMap { piece in
      let word = piece.drop(while: Self.isMark)
      guard let end = word.lastIndex(where: { !Self.isMark($0) }) else { return nil }
      let rest = word[end...].dropFirst()
      let endsClause = rest.contains { !")]}\"”“’'*_".contains($0) } || word.endIndex == text.endIndex
      return Word(text: word[...end], small: word[...end].lowercased(), endsClause: endsClause)
    }
  }

  private static func isMark(_ character: Character) -> Bool { ".,;:!?()[]{}\"“”„'’*_=–—".contains(character) }

  /// The characters of the words from the `first` one to the `last` one, as far as they stand so in the file. `from` is a word
  /// before them that is surely beside them.
  func range(of first: Int, to last: Int, from start: Int) -> (text: String, range: SourceRange) {
    let value = String(text[words[first].text.startIndex..<words[last].text.endIndex])
    let near = String(text[words[min(start, first)].text.startIndex..<words[last].text.endIndex])
    if let place = block.firstPlace(of: near) {
      return (value, block.file.range(place.bytes.upperBound - value.utf8.count, place.bytes.upperBound))
    }
    return (value, block.firstPlace(of: value) ?? block)
  }

  /// Whether one of its words begins with one of `beginnings`, or is one of `whole`.
  func says(_ whole: Set<String>, beginnings: [String] = []) -> Bool {
    words.contains { word in whole.contains(word.small) || beginnings.contains { word.small.hasPrefix($0) } }
  }

  /// Whether it begins with one of `names` and a colon, as a row of a table or a line does that says one thing: "ARR: 98,000".
  func isLabelled(_ names: Set<String>) -> Bool { subject.map(names.contains) ?? false }

  /// What stands before its colon, in small letters; `nil` where it has none.
  var subject: String? {
    text.firstIndex(of: ":").map { text[..<$0].trimmed.lowercased() }
  }

  /// Whether one of `names` stands in it, in small letters.
  func names(oneOf names: [String]) -> Bool {
    guard !names.isEmpty else { return false }
    let text = text.lowercased()
    return names.contains { text.contains($0) }
  }
}
