public import Diagnostics

extension FindingKind {
  /// Nothing in the file.
  public static let emptyDocument = FindingKind(
    "empty-document",
    .broken,
    summary: "The document is empty.",
    reason: "There is no customer to make pages for; the file was probably never saved.",
    wrong: "(nothing)",
    right: "---\ntype: handover\nid: apex\ncustomer: Apex Logistics\nstage: draft\n---\n\n# Apex Logistics"
  )

  /// A document without fields.
  public static let missingFrontMatter = FindingKind(
    "missing-front-matter",
    .broken,
    summary: "The document does not begin with front matter, its fields between two lines of three hyphens.",
    reason:
      "Without it nothing says whose it is and how far it has come: it is read as a first draft, or not at all where its beginning is damaged.",
    wrong: "# Apex Logistics",
    right: "---\ntype: handover\nid: apex\ncustomer: Apex Logistics\nstage: draft\n---\n\n# Apex Logistics"
  )

  /// Front matter in another language.
  public static let tomlFrontMatter = FindingKind(
    "toml-front-matter",
    .broken,
    summary: "The front matter is written in TOML, between lines of three plus signs.",
    reason: "Fields are only read from YAML, between lines of three hyphens.",
    wrong: "+++\nid = \"apex\"\n+++",
    right: "---\nid: apex\n---"
  )

  /// Front matter without an end.
  public static let unclosedFrontMatter = FindingKind(
    "unclosed-front-matter",
    .broken,
    summary: "The front matter has no closing line of three hyphens.",
    reason: "Nothing says where the fields end and the document's text begins.",
    wrong: "---\nid: apex\n\n# Apex Logistics",
    right: "---\nid: apex\n---\n\n# Apex Logistics"
  )
}

/// The lines that stand around front matter, and what lies between them.
struct Fences {
  /// The opening fence's characters, without trailing spaces.
  private(set) var opening = 0..<0
  /// What lies between the fences; `nil` where there is no front matter.
  private(set) var content: Range<Int>?
  /// Where the document's text begins.
  private(set) var bodyOffset: Int
  private(set) var findings: [Finding] = []

  /// Looks for front matter at the beginning of `file`.
  init(_ file: SourceFile) {
    let bytes = file.bytes
    let start = file.byteOrderMarkLength
    bodyOffset = start
    let lines = LineCursor(bytes: bytes)
    var line = lines.line(at: start)
    var isFirst = true
    while bytes.trimmed(line).isEmpty, lines.next(after: line) < bytes.count {
      line = lines.line(at: lines.next(after: line))
      isFirst = false
    }
    let first = bytes.trimmed(line)
    guard !first.isEmpty else {
      findings.append(
        Finding(.emptyDocument, "this document is empty", at: file.beginning, help: Self.firstLines)
      )
      return
    }
    if bytes[first].elementsEqual("+++".utf8) {
      noteTOML(file, lines, first, line)
    } else if bytes[first].elementsEqual("---".utf8) {
      if !isFirst || first.lowerBound > line.lowerBound { noteMisplaced(file, first, isFirst: isFirst) }
      close(file, lines, first, line)
    } else if let end = Self.endOfFields(in: file.bytes, lines, from: line) {
      opening = first
      content = line.lowerBound..<end
      bodyOffset = lines.next(after: lines.line(at: end))
      findings.append(.unopened(file.range(first)))
    } else {
      noteMissing(file, first)
    }
  }

  /// Where the line of three hyphens begins that ends fields, where those begin the document without such a line: two of them at least,
  /// and nothing else above it. `nil` for other texts.
  private static func endOfFields(in bytes: [UInt8], _ lines: LineCursor, from first: Range<Int>) -> Int? {
    var line = first
    var count = 0
    while true {
      let text = bytes.trimmed(line)
      if bytes[text].elementsEqual("---".utf8) {
        return count > 1 && text.lowerBound == line.lowerBound ? line.lowerBound : nil
      }
      let name = bytes[line].prefix { $0 < 0x80 && (Character(Unicode.Scalar($0)).isLetter || $0 == UInt8(ascii: "-")) }
      if !name.isEmpty {
        let rest = bytes[line].dropFirst(name.count)
        guard rest.first == UInt8(ascii: ":"),
          rest.count == 1 || [0x20, 0x09, 0x0D].contains(rest[rest.startIndex + 1]),
          bytes.text(line.lowerBound..<line.lowerBound + 1).first.map(\.isLowercase) ?? false
        else { return nil }
        count += 1
      } else if let begin = bytes[line].first, !text.isEmpty, ![0x20, 0x09, UInt8(ascii: "#")].contains(begin) {
        return nil
      } else if count == 0 {
        return nil
      }
      let next = lines.next(after: line)
      guard next < bytes.count else { return nil }
      line = lines.line(at: next)
    }
  }

  private mutating func close(_ file: SourceFile, _ lines: LineCursor, _ first: Range<Int>, _ openingLine: Range<Int>) {
    let bytes = file.bytes
    opening = first
    let start = lines.next(after: openingLine)
    var offset = start
    var nearly: Range<Int>?
    while offset < bytes.count {
      let line = lines.line(at: offset)
      let text = bytes.trimmed(line)
      if text.count >= 2, "-—–._".utf8.contains(bytes[text.lowerBound]) {
        let isFence = bytes[text].elementsEqual("---".utf8) || bytes[text].elementsEqual("...".utf8)
        if isFence, text.lowerBound == line.lowerBound {
          content = start..<offset
          bodyOffset = lines.next(after: line)
          return
        }
        if nearly == nil, isFence || Self.isDashes(bytes.text(text)) { nearly = text }
      }
      offset = lines.next(after: line)
    }
    noteUnclosed(file, lines, from: start, nearly: nearly)
  }

  /// Without a closing fence the fields are taken to end at the line that looks like one, else at the first blank line
  /// or heading, so that they are read all the same.
  private mutating func noteUnclosed(_ file: SourceFile, _ lines: LineCursor, from start: Int, nearly: Range<Int>?) {
    let bytes = file.bytes
    var end = start
    var isOver = false
    while end < bytes.count, !isOver {
      let line = lines.line(at: end)
      let text = bytes.trimmed(line)
      isOver = nearly.map { line.contains($0.lowerBound) } ?? (text.isEmpty || bytes[text].starts(with: "# ".utf8))
      if !isOver { end = lines.next(after: line) }
    }
    content = start..<end
    bodyOffset = nearly == nil ? end : lines.next(after: lines.line(at: end))
    let notes = nearly.map {
      [Finding.Note("this looks like it, but is not exactly three hyphens", at: file.range($0))]
    }
    findings.append(.unclosed(file.range(opening), notes: notes ?? []))
  }

  /// Where the document's text begins within what lies between the fences, if the line taken for the closing fence was
  /// only a line across the page: at a heading behind a blank line, with a line of plain words after it.
  static func textWithin(_ content: Range<Int>, of file: SourceFile) -> Int? {
    let bytes = file.bytes
    var heading: Int?
    var isAfterBlank = false
    for line in bytes.lines(in: content) {
      let text = bytes.trimmed(line)
      let words = bytes[line].drop { $0 == UInt8(ascii: "#") }
      let level = line.count - words.count
      if heading == nil, isAfterBlank, (1...6).contains(level), words.first == 0x20 { heading = line.lowerBound }
      isAfterBlank = text.isEmpty
      guard heading != nil, level == 0, let first = bytes[line].first, first != 0x20, first != 0x09 else { continue }
      if !bytes[text].contains(UInt8(ascii: ":")), first != UInt8(ascii: "-") { return heading }
    }
    return nil
  }

  private mutating func noteTOML(
    _ file: SourceFile,
    _ lines: LineCursor,
    _ first: Range<Int>,
    _ openingLine: Range<Int>
  ) {
    var offset = lines.next(after: openingLine)
    while offset < file.bytes.count {
      let line = lines.line(at: offset)
      offset = lines.next(after: line)
      if file.bytes[file.bytes.trimmed(line)].elementsEqual("+++".utf8) {
        bodyOffset = offset
        break
      }
    }
    findings.append(
      Finding(
        .tomlFrontMatter,
        "\"+++\" begins front matter in TOML, which is not read",
        at: file.range(first),
        help: "write \"---\" instead of \"+++\" in both places, and each field as name: value"
      )
    )
  }

  private mutating func noteMisplaced(_ file: SourceFile, _ first: Range<Int>, isFirst: Bool) {
    findings.append(
      Finding(
        .missingFrontMatter,
        isFirst ? "\"---\" must stand at the beginning of the line" : "\"---\" must be the first line of the document",
        at: file.range(first),
        help: isFirst ? "remove the spaces before it" : "remove the empty lines above it"
      )
    )
  }

  private mutating func noteMissing(_ file: SourceFile, _ first: Range<Int>) {
    let text = file.bytes.text(first)
    if Self.isDashes(text) {
      findings.append(
        Finding(
          .missingFrontMatter,
          "\"\(text)\" is not exactly three hyphens, so no front matter begins here",
          at: file.range(first),
          help: "write \"---\" instead"
        )
      )
      return
    }
    findings.append(
      Finding(
        .missingFrontMatter,
        "this document does not begin with front matter",
        at: file.beginning,
        severity: .notReady,
        help: Self.firstLines
      )
    )
  }

  /// What editors make of three hyphens: dashes of other lengths.
  private static func isDashes(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 80 && text.allSatisfy { "-—–_".contains($0) }
  }

  private static let firstLines =
    "begin it with these lines, filled in:\n---\ntype: handover\nid: apex\ncustomer: Apex Logistics\nstage: draft\nsegment: smb\nae: lauren\nclose-date: 2026-04-30\nclose-state: expected\n---"
}

extension Finding {
  /// Front matter whose first field stands at `first`, without a line above it that opens it.
  static func unopened(_ first: SourceRange) -> Finding {
    Finding(
      .missingFrontMatter,
      "the line \"---\" is missing above the first field",
      at: first,
      help: "write a line of exactly three hyphens above this one"
    )
  }

  /// Front matter that begins at `opening` and does not end.
  static func unclosed(_ opening: SourceRange, notes: [Note]) -> Finding {
    Finding(
      .unclosedFrontMatter,
      "the front matter that begins here has no closing line \"---\"",
      at: opening,
      notes: notes,
      help: "write a line of exactly three hyphens, at the beginning of the line, behind the last field"
    )
  }
}
