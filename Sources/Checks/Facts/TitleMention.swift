internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// A title written behind a stakeholder's name: "Derek Huang (CFO)", "Derek Huang, Head of Fleet, asked for it".
struct TitleMention {
  /// The place of the stakeholder among all.
  let stakeholder: Int
  /// The title, as written.
  let title: String
  /// Its characters.
  let range: SourceRange
  /// Whether it stands in parentheses, so that it is surely theirs.
  let isInParentheses: Bool

  /// Those in the body of `handover` that have a rank. In a list of people a comma says nothing, so it counts only behind the first
  /// name of one, and not before "and" or another name.
  static func all(in handover: Handover) -> [TitleMention] {
    let names = handover.stakeholders.map { Array($0.nameText.utf8) }
    let byLastByte = Dictionary(grouping: names.indices.filter { names[$0].contains(0x20) }) { names[$0].last ?? 0 }
    guard !byLastByte.isEmpty else { return [] }
    let file = handover.content.body.file
    let start = handover.content.body.blocks.first?.range.bytes.lowerBound ?? file.bytes.count
    var mentions: [TitleMention] = []
    for place in start..<max(start, file.bytes.count) {
      let byte = file.bytes[place]
      guard byte == UInt8(ascii: ",") || byte == UInt8(ascii: "("), mentions.count < 100 else { continue }
      let end = byte == UInt8(ascii: "(") && place > 0 && file.bytes[place - 1] == 0x20 ? place - 1 : place
      guard end > start, let candidates = byLastByte[file.bytes[end - 1]] else { continue }
      for candidate in candidates where isName(names[candidate], before: end, from: start, file) {
        let name = end - names[candidate].count..<end
        let isInParentheses = byte == UInt8(ascii: "(")
        let title = isInParentheses ? title(inParenthesesAt: place, file) : title(behindCommaAt: place, name, file)
        guard let title, handover.content.body.blocks.say(title) else { continue }
        mentions.append(
          TitleMention(stakeholder: candidate, title: title.text, range: title, isInParentheses: isInParentheses)
        )
      }
    }
    return mentions
  }

  /// Whether `name` ends at `end`, as a word of its own.
  private static func isName(_ name: [UInt8], before end: Int, from start: Int, _ file: SourceFile) -> Bool {
    let first = end - name.count
    guard first >= start, file.bytes[first..<end].elementsEqual(name) else { return false }
    let before = first > start ? file.bytes[first - 1] : 0x20
    return before < 0x80 && !Character(UnicodeScalar(before)).isLetter
  }

  /// A title is not longer than so many bytes.
  private static let longest = 60

  private static func title(inParenthesesAt place: Int, _ file: SourceFile) -> SourceRange? {
    let rest = file.bytes[(place + 1)...].prefix(longest)
    guard let end = rest.firstIndex(where: { ")\n|,;:".utf8.contains($0) }), file.bytes[end] == UInt8(ascii: ")") else {
      return nil
    }
    return titled(file.range(place + 1, end))
  }

  private static func title(behindCommaAt place: Int, _ name: Range<Int>, _ file: SourceFile) -> SourceRange? {
    let before = file.bytes[..<name.lowerBound].last { $0 != 0x20 }
    guard before != UInt8(ascii: ","), before != UInt8(ascii: ";") else { return nil }
    let rest = file.bytes[(place + 1)...].prefix(longest)
    guard rest.first == 0x20, let end = rest.firstIndex(where: { ".,;:)|\n".utf8.contains($0) }),
      let title = titled(file.range(place + 2, end))
    else { return nil }
    let words = title.text.split(separator: " ")
    guard !words.contains("and"), !words.contains("&"), !words.contains("/") else { return nil }
    // Behind another comma a small letter or a number goes on with the sentence; a capital one goes on with the list.
    guard file.bytes[end] == UInt8(ascii: ",") else { return title }
    let next = file.bytes[(end + 1)...].prefix(longest).drop { $0 == 0x20 }
    let isList = ["and ", "und ", "or ", "oder "].contains { next.starts(with: $0.utf8) }
    let isSmall = next.first.map { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 } ?? false
    return isSmall && !isList ? title : nil
  }

  /// `range`, if a title with a rank stands there, written as titles are: in capitals, and behind "of" whatever they head. "CFO in copy"
  /// and "Manager of the Year 2024" are none.
  private static func titled(_ range: SourceRange) -> SourceRange? {
    let text = range.text
    guard text.first?.isUppercase ?? false, text.trimmed == text, !text.contains(where: \.isNumber),
      TitleRank(text) != nil
    else { return nil }
    let words = text.split(separator: " ")
    let head = words.prefix { !heads.contains($0) }
    let isCapital = { (word: Substring) in !(word.first?.isLowercase ?? false) }
    let isHonour = words.contains { honours.contains($0.lowercased()) }
    return head.allSatisfy(isCapital) && !isHonour ? range : nil
  }

  /// Behind these stands what somebody heads.
  private static let heads: Set<Substring> = ["of", "for", "der", "des", "die", "für", "im"]
  private static let honours: Set<String> = ["year", "month", "jahres", "monats"]
}

extension [Block] {
  /// Whether what stands at `range` is text that is read: not in a comment, in code or in HTML.
  fileprivate func say(_ range: SourceRange) -> Bool {
    guard let block = first(where: { $0.range.bytes.overlaps(range.bytes) }) else { return false }
    switch block.content {
    case .heading(let heading): return heading.inlines.plainText.contains(range.text)
    case .paragraph(let inlines): return inlines.plainText.contains(range.text)
    case .blockQuote(let blocks): return blocks.say(range)
    case .list(let list):
      return list.items.first { $0.range.bytes.overlaps(range.bytes) }.map { $0.blocks.say(range) } ?? false
    case .table(let table):
      let cells = table.rows.first { $0.range.bytes.overlaps(range.bytes) }?.cells ?? []
      return cells.contains { $0.range.bytes.overlaps(range.bytes) && $0.inlines.plainText.contains(range.text) }
    case .codeBlock, .thematicBreak, .html, .comment: return false
    }
  }
}
