public import Diagnostics

extension FindingKind {
  /// More than anybody writes by hand.
  public static let frontMatterTooLarge = FindingKind(
    "front-matter-too-large",
    .broken,
    summary: "The front matter is longer than 64 KB, or a YAML file longer than Baton reads.",
    reason: "Fields are short; so much text is a document in the wrong place, or a mistake of a program.",
    wrong: "---\nnotes: (the whole history of the deal)\n---",
    right: "---\nid: apex\n---\n\n## Context\n(the whole history of the deal)"
  )
}

/// A whole YAML file, such as `people.yaml` or `baton.yaml`, read into fields with positions.
public struct YAMLDocument: Sendable {
  /// The fields that could be read; none for an empty file.
  public let fields: FieldMap
  /// Its comments, in order: those at the ends of lines, and lines that are nothing else.
  public let comments: [YAMLComment]
  /// What is wrong with the file, in the order in which it stands there.
  public let findings: [Finding]

  /// How large a YAML file may be, in bytes.
  public static let maximumSize = 1 << 20

  /// Reads all of `file`, if it is at most `limit` bytes long; whatever it holds, it becomes fields or findings.
  public init(reading file: SourceFile, upTo limit: Int = maximumSize) {
    let check = TextCheck(file)
    let nothing = FieldMap([], range: file.beginning)
    if check.isForeign {
      self.init(fields: nothing, findings: check.findings)
    } else if file.bytes.count > limit {
      let finding = Finding(
        .frontMatterTooLarge,
        "this file is longer than \(limit == Self.maximumSize ? "1 MB" : "\(limit >> 10) KB"), so it is not read",
        at: file.beginning,
        help: "split it, or look whether it is the file you meant"
      )
      self.init(fields: nothing, findings: check.findings + [finding])
    } else {
      let (range, finding) = Self.body(of: file)
      let block = YAMLBlock(file, in: range, check: check)
      let findings = check.findings + block.findings + (finding.map { [$0] } ?? [])
      let head = YAMLComment.all(in: file, file.byteOrderMarkLength..<range.lowerBound)
      self.init(fields: block.map, findings: findings.sorted(), comments: head + YAMLComment.all(in: file, range))
    }
  }

  private init(fields: FieldMap, findings: [Finding], comments: [YAMLComment] = []) {
    self.fields = fields
    self.comments = comments
    self.findings = findings
  }

  /// The part of `file` that is its one YAML document: a line `---` may stand before it, and `...` behind it. Another
  /// document after that is a finding.
  private static func body(of file: SourceFile) -> (Range<Int>, Finding?) {
    let bytes = file.bytes
    var start = file.byteOrderMarkLength
    var hasContent = false
    var isOver = false
    for line in bytes.lines(in: start..<bytes.count) {
      let mark = bytes[line].prefix(3)
      let isMark = mark.elementsEqual("---".utf8) || mark.elementsEqual("...".utf8)
      if isMark, bytes.isBlankOrEnd(line.lowerBound + 3, before: line.upperBound) {
        let isAlone = bytes.trimmed((line.lowerBound + 3)..<line.upperBound).isEmpty
        if bytes[line.lowerBound] == UInt8(ascii: "-"), !hasContent, !isOver, isAlone {
          start = line.upperBound
          hasContent = true
        } else if bytes[line.lowerBound] == UInt8(ascii: "."), isAlone, !isOver {
          isOver = true
          if !restIsBlank(bytes, after: line.upperBound) { return (start..<line.lowerBound, second(line, in: file)) }
          return (start..<line.lowerBound, nil)
        } else {
          return (start..<line.lowerBound, second(line, in: file))
        }
      } else if let first = bytes[bytes.trimmed(line)].first, first != UInt8(ascii: "#") {
        hasContent = true
      }
    }
    return (start..<bytes.count, nil)
  }

  private static func restIsBlank(_ bytes: [UInt8], after offset: Int) -> Bool {
    bytes.lines(in: offset..<bytes.count).allSatisfy { line in
      let first = bytes[bytes.trimmed(line)].first
      return first == nil || first == UInt8(ascii: "#")
    }
  }

  private static func second(_ line: Range<Int>, in file: SourceFile) -> Finding {
    Finding(
      .invalidYAML,
      "a second document begins here, which is not read",
      at: file.range(file.bytes.trimmed(line)),
      help: "remove this line if what follows belongs to the same file"
    )
  }
}
