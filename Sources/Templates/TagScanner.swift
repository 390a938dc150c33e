import Diagnostics

/// Divides a template's bytes into tags and the text between them.
///
/// 1. The text up to the next opening delimiter is text.
/// 2. The character after it says which kind of tag it is, and so what ends it.
/// 3. A tag that is wrong is reported and then treated as a comment, so that one run finds everything.
///
/// Any bytes are accepted. At most ``maximumFindings`` are reported, which also bounds the time that rubbish can take.
struct TagScanner {
  /// After so many findings the rest of a file is not looked at any more.
  static let maximumFindings = 50
  /// Longer names are a forgotten closing delimiter, and would make unreadable messages.
  static let longestName = 200

  let file: SourceFile
  /// The tags in order; before each stands the text with its index, and after the last one text more.
  private(set) var tags: [TemplateTag] = []
  /// The bytes of the texts between the tags, empty ones included: one more than tags.
  private(set) var texts: [Range<Int>] = []
  private(set) var findings: [Finding] = []

  private var open: [UInt8] = Array("{{".utf8)
  private var close: [UInt8] = Array("}}".utf8)

  init(_ file: SourceFile) {
    self.file = file
    var textStart = file.byteOrderMarkLength
    var searchStart = textStart
    while findings.count < Self.maximumFindings, let start = place(of: open, from: searchStart) {
      guard let tag = tag(at: start) else {
        searchStart = start + open.count
        continue
      }
      tags.append(tag)
      texts.append(textStart..<start)
      textStart = tag.bytes.upperBound
      searchStart = textStart
    }
    texts.append(textStart..<file.bytes.count)
  }

  /// The tag whose opening delimiter stands at `start`; `nil`, and a finding, if nothing closes it.
  private mutating func tag(at start: Int) -> TemplateTag? {
    let inside = start + open.count
    let sign = inside < file.bytes.count ? file.bytes[inside] : 0
    let kind = Self.kinds[sign] ?? .shown
    let contentStart = inside + (kind == .shown ? 0 : 1)
    // Delimiters may be set to what they are, so only an equals sign ends that tag; without one it is wrong anyway.
    if sign == UInt8(ascii: "="), let equals = place(of: [sign] + close, from: contentStart) {
      return delimiters(from: start, content: contentStart..<equals + 1)
    }
    guard let contentEnd = place(of: close, from: contentStart) else {
      report(
        .unclosedTemplateTag,
        "\"\(quoted(start..<endOfLine(from: start)))\" is never closed",
        start,
        endOfLine(from: start)
      )
      return nil
    }
    let end = contentEnd + close.count
    if kind == .comment { return TemplateTag(kind: .comment, name: "", nameBytes: end..<end, bytes: start..<end) }
    if open != close, let other = place(of: open, from: contentStart), other < contentEnd {
      report(
        .unclosedTemplateTag,
        "\"\(quoted(start..<endOfLine(from: start)))\" is never closed",
        start,
        min(other, endOfLine(from: start))
      )
      return nil
    }
    if sign == UInt8(ascii: "=") { return delimiters(from: start, content: contentStart..<contentEnd) }
    if sign == UInt8(ascii: "{") { return tripleTag(from: start, content: contentStart..<contentEnd) }
    return named(kind, trimmed(contentStart..<contentEnd), in: start..<end)
  }

  /// The tag with three braces, which must be closed by three.
  private mutating func tripleTag(from start: Int, content: Range<Int>) -> TemplateTag {
    let brace = content.upperBound
    let end = brace + 1 + close.count
    guard end <= file.bytes.count, file.bytes[brace] == UInt8(ascii: "}"),
      file.bytes[brace + 1..<end].elementsEqual(close)
    else { return wrongBraces(start..<brace + close.count) }
    return named(.shownAsItIs, trimmed(content), in: start..<end)
  }

  private mutating func wrongBraces(_ bytes: Range<Int>) -> TemplateTag {
    report(
      .badTemplateTag,
      "\"\(quoted(bytes))\" begins with three braces and ends with two",
      bytes.lowerBound,
      bytes.upperBound,
      help: "close it with three braces, or begin it with two to show the value escaped"
    )
    return wrong(bytes)
  }

  /// A tag that carries a name, if the name can be one.
  private mutating func named(_ kind: TemplateTag.Kind, _ name: Range<Int>, in bytes: Range<Int>) -> TemplateTag {
    let tag = TemplateTag(kind: kind, name: text(name), nameBytes: name, bytes: bytes)
    guard let problem = TemplateNameRules.problem(of: tag, content: file.bytes[name]) else { return tag }
    let range = file.range(bytes)
    findings.append(Finding(problem.kind, "\"\(quoted(bytes))\" \(problem.what)", at: range, help: problem.help))
    return wrong(bytes)
  }

  /// The tag that sets other delimiters, which hold from there on.
  private mutating func delimiters(from start: Int, content: Range<Int>) -> TemplateTag {
    let bytes = start..<content.upperBound + close.count
    let words = file.bytes[content].dropLast().split(whereSeparator: \.isTemplateWhitespace)
    let isEnded = file.bytes[content].last == UInt8(ascii: "=")
    guard isEnded, words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
      report(
        .badTemplateDelimiters,
        "\"\(quoted(bytes))\" does not set two delimiters",
        bytes.lowerBound,
        bytes.upperBound,
        help: "write the opening one, a space and the closing one between equals signs, such as {{=<% %>=}}"
      )
      return wrong(bytes)
    }
    (open, close) = (Array(words[0]), Array(words[1]))
    return TemplateTag(kind: .delimiters, name: "", nameBytes: content, bytes: bytes)
  }

  private func wrong(_ bytes: Range<Int>) -> TemplateTag {
    TemplateTag(kind: .comment, name: "", nameBytes: bytes.upperBound..<bytes.upperBound, bytes: bytes)
  }

  private static let kinds: [UInt8: TemplateTag.Kind] = [
    UInt8(ascii: "{"): .shownAsItIs, UInt8(ascii: "&"): .shownAsItIs, UInt8(ascii: "#"): .section,
    UInt8(ascii: "^"): .inverted, UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent,
    UInt8(ascii: "$"): .block, UInt8(ascii: "/"): .close, UInt8(ascii: "!"): .comment,
    UInt8(ascii: "="): .delimiters,
  ]
}

// MARK: - Reading bytes

extension TagScanner {
  private func place(of wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first, start + wanted.count <= file.bytes.count else { return nil }
    return file.bytes.withUnsafeBufferPointer { bytes in
      for offset in start...(bytes.count - wanted.count)
      where bytes[offset] == first && bytes[offset..<offset + wanted.count].elementsEqual(wanted) {
        return offset
      }
      return nil
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, file.bytes[start].isTemplateWhitespace { start += 1 }
    while end > start, file.bytes[end - 1].isTemplateWhitespace { end -= 1 }
    return start..<end
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: file.bytes[range], as: UTF8.self) }

  private func endOfLine(from start: Int) -> Int {
    file.bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") } ?? file.bytes.count
  }

  /// What stands at `range` as a message quotes it: at most 40 characters of its first line.
  private func quoted(_ range: Range<Int>) -> String {
    let end = min(range.upperBound, endOfLine(from: range.lowerBound))
    // No character is cut in two: of 40 characters more bytes are read than they usually have.
    let line = text(range.lowerBound..<min(end, range.lowerBound + 400))
    return line.count > 40 || range.upperBound > end ? String(line.prefix(40)) + "…" : line
  }

  private mutating func report(
    _ kind: FindingKind,
    _ message: String,
    _ start: Int,
    _ end: Int,
    help: String = "write its end, for example }}"
  ) {
    findings.append(Finding(kind, message, at: file.range(start, end), help: help))
  }
}

extension UInt8 {
  /// Whether Mustache ignores it around names: a space, a tab, or part of a line end.
  var isTemplateWhitespace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  /// Whether it may stand before and after a tag that has a line to itself.
  var isTemplateIndentation: Bool { self == 0x20 || self == 0x09 }
}

extension FindingKind {
  static let unclosedTemplateTag = FindingKind(
    "unclosed-template-tag",
    .broken,
    summary: "A tag in a template is opened but never closed.",
    reason: "Nobody can tell where the tag was meant to end, so the rest of the template would be shown as text.",
    wrong: "<h1>{{customer</h1>",
    right: "<h1>{{customer}}</h1>"
  )

  static let badTemplateTag = FindingKind(
    "bad-template-tag",
    .broken,
    summary: "A tag in a template is not written as Mustache has it.",
    reason: "The tag would show nothing, or something else than was meant.",
    wrong: "{{first name}}",
    right: "{{firstName}}"
  )

  static let badTemplateDelimiters = FindingKind(
    "bad-template-delimiters",
    .broken,
    summary: "A tag that sets other delimiters does not name exactly two.",
    reason: "Every tag after it would be read as text.",
    wrong: "{{=<%=}}",
    right: "{{=<% %>=}}"
  )
}
