/// What says where an answer is from, in small letters, in the languages of Baton.
public let sourceWords = ["source", "sources", "quelle", "quellen", "evidence", "beleg", "belege", "src"]

/// Whether one of ``sourceWords`` may stand in `text`: told byte by byte by their first letters, because most texts name no source and
/// need not be taken apart.
public func mentionsSource(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    bytes.indices.contains { start in
      sourceBeginnings.contains { beginning in
        bytes[start] | 0x20 == beginning[0] && bytes.count - start >= beginning.count
          && beginning.indices.allSatisfy { bytes[start + $0] | 0x20 == beginning[$0] }
      }
    }
  }
}

/// The first letters of ``sourceWords``.
private let sourceBeginnings = Array(Set(sourceWords.map { Array($0.utf8.prefix(3)) }))

/// Splits the source off the end of an answer: `… by hand. (source: call, 12 Jan)`.
///
/// One of ``sourceWords`` in any letter case, in parentheses or brackets at the very end, or behind the last dash:
/// `— source: call`; a full stop, a comma or a semicolon behind them does not count. The source may hold links and further
/// parentheses; the whole note may stand in emphasis.
public func splittingSource(
  of inlines: [Inline],
  words: [String] = sourceWords
) -> (content: [Inline], source: [Inline]?) {
  if let note = SourceNote(behindDashIn: inlines, words) { return (note.content, note.source) }
  guard inlines.mayEndWithNote else { return (inlines, nil) }
  let trimmed = inlines.trimmingEnd().droppingMark()
  if let inner = trimmed.last?.emphasised, let note = SourceNote(endOf: inner, words), note.content.isEmpty {
    return (Array(trimmed.dropLast()).trimmingEnd(), note.source)
  }
  guard let note = SourceNote(endOf: trimmed, words) else { return (inlines, nil) }
  return (note.content, note.source)
}

/// A source at the end of some inlines, and what stands before it.
private struct SourceNote {
  let content: [Inline]
  let source: [Inline]

  init?(endOf inlines: [Inline], _ words: [String]) {
    guard let last = inlines.last?.text, let end = last.last, end == ")" || end == "]",
      inlines.contains(where: { $0.mayOpenNote(words) })
    else {
      return nil
    }
    let pieces = inlines
    guard let (index, opening) = SourceNote.opening(in: pieces, closedBy: end), let text = pieces[index].text else {
      return nil
    }
    let inner = text[text.index(after: opening)...]
    guard let start = SourceNote.endOfWord(in: inner, words) else { return nil }
    content = (Array(pieces[..<index]) + [.text(String(text[..<opening]))]).trimmingEnd()
    var source = [Inline.text(String(inner[start...].drop(while: \.isWhitespace)))] + pieces[(index + 1)...]
    if let end = source.last?.text { source[source.count - 1] = .text(String(end.dropLast())) }
    self.source = source.filter { $0.text != "" }.trimmingEnd()
  }

  /// The source behind the last dash, where that dash is in the last line: "… by hand — source: call, 12 Jan".
  init?(behindDashIn inlines: [Inline], _ words: [String]) {
    for index in inlines.indices.reversed() {
      if inlines[index].isBreak { return nil }
      guard let text = inlines[index].text, let dash = text.lastDash else { continue }
      guard let start = SourceNote.endOfWord(in: text[dash.upperBound...], words) else { return nil }
      content = (Array(inlines[..<index]) + [.text(String(text[..<dash.lowerBound]))]).trimmingEnd()
      let first = Inline.text(String(text[start...].drop(while: \.isWhitespace)))
      source = ([first] + inlines[(index + 1)...]).filter { $0.text != "" }.trimmingEnd()
      return
    }
    return nil
  }

  /// The parenthesis or the bracket that the last character, `end`, closes.
  private static func opening(in pieces: [Inline], closedBy end: Character) -> (Int, Substring.Index)? {
    let start: Character = end == ")" ? "(" : "["
    var depth = 0
    for index in pieces.indices.reversed() {
      guard let text = pieces[index].text else { continue }
      for place in text.indices.reversed() {
        if text[place] == end { depth += 1 }
        if text[place] == start { depth -= 1 }
        if depth == 0 { return (index, place) }
      }
    }
    return nil
  }

  /// Where what follows "source:" begins.
  private static func endOfWord(in text: Substring, _ words: [String]) -> Substring.Index? {
    let text = text.drop(while: \.isWhitespace)
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let word = text[..<colon].lowercased().filter { !$0.isWhitespace }
    return words.contains { $0.lowercased() == word } ? text.index(after: colon) : nil
  }
}

extension Inline {
  /// Whether a parenthesis opens in this text with the first letters of one of `words` behind it: told byte by byte, because most
  /// parentheses at the end of a text hold something else.
  fileprivate func mayOpenNote(_ words: [String]) -> Bool {
    guard case .text(let text) = self else { return false }
    var isOpen = false
    var rest = text.utf8[...]
    while let byte = rest.first {
      if isOpen, byte != 0x20,
        words.contains(where: { word in
          let beginning = word.utf8.prefix(4)
          return beginning.first == byte | 0x20
            && rest.prefix(beginning.count).elementsEqual(beginning) { $0 | 0x20 == $1 }
        })
      {
        return true
      }
      isOpen = byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || isOpen && byte == 0x20
      rest = rest.dropFirst()
    }
    return false
  }

  /// The text, if this is plain text.
  fileprivate var text: Substring? {
    if case .text(let text) = self { text[...] } else { nil }
  }

  /// Whether a line ends here.
  fileprivate var isBreak: Bool {
    switch self {
    case .softBreak, .lineBreak: true
    default: false
    }
  }

  /// What is emphasised, if this is emphasis.
  fileprivate var emphasised: [Inline]? {
    switch self {
    case .emphasis(let inner), .strong(let inner): inner
    default: nil
    }
  }
}

extension Substring {
  /// The last dash, or hyphen between blanks, with nothing but blanks and a word before the next colon; found byte by byte.
  fileprivate var lastDash: Range<Index>? {
    let bytes = utf8
    guard let colon = bytes.lastIndex(of: UInt8(ascii: ":")) else { return nil }
    var index = bytes.endIndex
    while index > bytes.startIndex {
      let end = index
      index = bytes.index(before: index)
      // The last byte of a long dash; the two before it are those of all dashes.
      if bytes[index] == 0x94 || bytes[index] == 0x93, bytes.distance(from: bytes.startIndex, to: index) >= 2 {
        let start = bytes.index(index, offsetBy: -2)
        if bytes[start] == 0xE2, bytes[bytes.index(after: start)] == 0x80 { return end <= colon ? start..<end : nil }
      }
      if bytes[index] == UInt8(ascii: "-"), index > bytes.startIndex, bytes[bytes.index(before: index)] == 0x20,
        end < bytes.endIndex, bytes[end] == 0x20
      {
        return end <= colon ? index..<end : nil
      }
    }
    return nil
  }
}

extension [Inline] {
  /// Whether a source in parentheses begins here and does not end: `… by hand. (source: Ruth Lockyer,` with the rest in the next
  /// line.
  public func endsInsideSource(words: [String] = sourceWords) -> Bool {
    guard contains(where: { $0.mayOpenNote(words) }) else { return false }
    let beginnings: [[UInt8]] = words.map { [UInt8]($0.lowercased().utf8) }
    var isSource: [Bool] = []
    for inline in self {
      guard case .text(let text) = inline else { continue }
      var rest = text.utf8[...]
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") {
          let word = rest.drop(while: { $0 == 0x20 })
          isSource.append(beginnings.contains { word.prefix($0.count).elementsEqual($0) { $0 | 0x20 == $1 } })
        } else if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") {
          _ = isSource.popLast()
        }
      }
    }
    return isSource.contains(true)
  }

  /// Whether a parenthesis closes in them.
  public var closesParenthesis: Bool {
    contains {
      if case .text(let text) = $0 {
        text.utf8.contains { $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }
      } else {
        false
      }
    }
  }

  /// Whether a note in parentheses may stand at their end; most texts end with a letter, which is told at once.
  fileprivate var mayEndWithNote: Bool {
    guard case .text(let text)? = last else { return !isEmpty }
    guard let end = text.utf8.last else { return true }
    return ")].,;".utf8.contains(end) || end <= 0x20 || end >= 0x80
  }

  /// These without the full stop, the comma or the semicolon at their end, where a parenthesis or emphasis stands before it.
  fileprivate func droppingMark() -> [Inline] {
    guard let text = last?.text, let mark = text.last, ".,;".contains(mark) else { return self }
    let rest = text.dropLast()
    if rest.isEmpty, dropLast().last?.emphasised != nil { return Array(dropLast()) }
    return rest.last == ")" || rest.last == "]" ? dropLast() + [.text(String(rest))] : self
  }

  /// These without white space, line breaks and comments at their end.
  fileprivate func trimmingEnd() -> [Inline] {
    var result = self
    while let last = result.last {
      switch last {
      case .softBreak, .lineBreak, .comment: result.removeLast()
      case .text(var text):
        while text.last?.isWhitespace == true { text.removeLast() }
        result.removeLast()
        if !text.isEmpty { return result + [.text(text)] }
      default: return result
      }
    }
    return result
  }
}
