internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Reads "None known (reviewed by @jordan, 2026-03-30)": an answer that there is nothing to tell.
///
/// 1. It is one of a few phrases, and nothing else stands in the section.
/// 2. Where the section allows it, a phrase that says "known" may go on, "None known that outlives the bid", as long as no word in it
///    takes something out: "None known except …" tells of something.
/// 3. There, it may also be said in other words of its kind, "None outstanding", "Nothing open as of today", "All closed", "Alles
///    erledigt", as long as all words are such; and who looked may stand behind a dash or a comma: "All closed – reviewed by @jordan".
/// 4. What begins like it and is signed like it, and is none all the same, is told.
enum NoneReading {
  /// The answer, if it is all that `blocks` say, which stand in a section that `allowsNone` or not.
  static func none(
    in blocks: [Block],
    allowsNone: Bool,
    _ scalars: ScalarReading,
    _ record: inout ReadingRecord
  ) -> NoneKnown? {
    guard let (text, range) = onlyLine(of: blocks) else { return nil }
    var (words, details) = allowsNone ? partedFromSignature(text) : (text, [])
    if let open = text.firstIndex(of: "(") {
      words = String(text[..<open])
      let inner = text[text.index(after: open)...].prefix { $0 != ")" }
      details = inner.split(whereSeparator: { $0 == "," || $0 == ";" }).map(\.trimmed)
      // "None known (…) but the CFO is angry" says something.
      guard text[inner.endIndex...].allSatisfy({ !$0.isLetter && !$0.isNumber }) else { return nil }
    }
    let folded = HeadingNames.folded(words)
    let isNone =
      ReadingWords.none.contains(folded)
      || allowsNone && (isNone(goingOn: folded) || isNone(inOtherWords: folded))
    let isLikeNone = allowsNone && ReadingWords.none.contains { folded.hasPrefix($0 + " ") }
    // Who looked is only read where it matters: most parentheses hold something else, and may be long.
    guard isNone || isLikeNone else { return nil }
    // "None (except single sign-on, …)" says something too.
    let signatures = details.map { NoneSignature($0) }
    let isSigned = signatures.contains { $0.isSigned }
    guard isNone else {
      if isSigned { record.log.append(UnreadText.none(words.trimmed, at: range)) }
      return nil
    }
    var reviewer: Written<Party>?
    for signature in signatures where !signature.name.isEmpty {
      let name = signature.name
      if isSigned, !signature.isSigned, !name.hasPrefix("@") { return nil }
      let place = range.firstPlace(of: name) ?? range
      if reviewer == nil, Placeholder.presence(of: name) == .given,
        let party = record.value(of: name, at: place, as: .someone, in: "reviewed by", by: scalars)
      {
        reviewer = party.reading()
      }
    }
    let dated = signatures.first { $0.date != nil }
    let date = dated?.date.map { Written($0, at: range.firstPlace(of: dated?.day ?? "") ?? range) }
    return NoneKnown(reviewer: reviewer, date: date, isDated: signatures.contains { $0.day != nil }, range: range)
  }

  /// Whether `text`, folded, begins with a phrase that says "known", and goes on without taking anything out.
  private static func isNone(goingOn text: String) -> Bool {
    guard ReadingWords.noneKnown.contains(where: { text.hasPrefix($0 + " ") }) else { return false }
    return text.split { !$0.isLetter }.allSatisfy { !ReadingWords.exceptions.contains(String($0)) }
  }

  /// Whether `text`, folded, says in words of its kind alone that there is nothing, or that all is closed.
  private static func isNone(inOtherWords text: String) -> Bool {
    let words = text.split { !$0.isLetter }.map(String.init)
    guard let head = words.first else { return false }
    let rest = words.dropFirst()
    if ReadingWords.noneHeads.contains(head) { return !rest.isEmpty && rest.allSatisfy(ReadingWords.noneRest.contains) }
    return ReadingWords.allHeads.contains(head) && rest.contains(where: ReadingWords.closed.contains)
      && rest.allSatisfy { ReadingWords.closed.contains($0) || ReadingWords.noneRest.contains($0) }
  }

  /// `text` before the dash, the comma or the like behind which it says who looked, and the parts of that.
  private static func partedFromSignature(_ text: String) -> (words: String, details: [String]) {
    guard text.utf8.count <= 200, !text.contains("(") else { return (text, []) }
    for place in text.indices where "–—-,;.:".contains(text[place]) {
      let parts = text[text.index(after: place)...].split { ",;".contains($0) }
      let details = parts.map { $0.trimmed.trimming { $0 == "." } }
      if let first = details.first, NoneSignature(first).isSigned { return (String(text[..<place]), details) }
    }
    return (text, [])
  }

  /// Whether a line says nothing but where the answer is from.
  private static func isSource(_ inlines: [Inline], at range: SourceRange) -> Bool {
    Answer(inlines, at: range).isOnlySource || LabelledLine(inlines, at: range)?.namesSource ?? false
  }

  /// The only line that says anything among `blocks`, in a paragraph, an item or a row.
  private static func onlyLine(of blocks: [Block]) -> (text: String, range: SourceRange)? {
    let (texts, rest) = blocks.linesAndRest
    var lines = texts.map { (inlines: $0.inlines, range: $0.range) }
    for block in rest {
      guard let table = block.table else { return nil }
      lines += table.rows.flatMap(\.cells).map { (inlines: $0.inlines, range: $0.range) }
    }
    var only: (text: String, range: SourceRange)?
    for line in lines {
      let text = line.inlines.plainText.trimmed
      guard Placeholder.presence(of: text) != .missing, !isSource(line.inlines, at: line.range) else { continue }
      // With a second line it is no such answer, however long the rest is.
      if only != nil { return nil }
      only = (text, line.range)
    }
    return only
  }
}
