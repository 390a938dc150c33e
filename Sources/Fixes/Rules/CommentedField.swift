internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel

/// A field that the document's stage asks for stands in a comment, as a skeleton has those of later stages: `# notice-days: 90`. The
/// sign before it goes; what stands there stays, and what does not is left to be filled in.
enum CommentedField: FixRule {
  static let name = "fields in comments"

  static func fixes(of document: FixableDocument) -> [Fix] {
    let lacking = document.kind.fields.compactMap { rule -> (name: String, finding: Finding)? in
      guard rule.takesOneLine, document.content.fields.field(rule.name) == nil else { return nil }
      return document.lack(of: .field(rule.name)).map { (rule.name, $0) }
    }
    guard !lacking.isEmpty else { return [] }
    let comments = Dictionary(grouping: comments(in: document.file), by: \.name)
    return lacking.compactMap { name, finding in
      // Of two nobody knows which holds.
      guard let lines = comments[name], lines.count == 1 else { return nil }
      let object = "the field \"\(name)\", which stood in a comment"
      return Fix(.add, object, mending: finding.kind, at: finding.range, [TextEdit(lines[0].sign, "")])
    }
  }

  /// The lines of front matter that would be fields without the sign before them, and that sign.
  private static func comments(in file: SourceFile) -> [(name: String, sign: SourceRange)] {
    var found: [(name: String, sign: SourceRange)] = []
    var line: Int? = file.byteOrderMarkLength
    var isOpen = false
    while let start = line {
      let text = file.bytes[start..<file.lineTextEnd(of: start)]
      let isFence = ["---", "..."].contains { text.elementsEqual($0.utf8) }
      // Without a fence at its beginning a document has no front matter.
      guard isOpen != isFence else { return isOpen ? found : [] }
      isOpen = true
      if let comment = comment(in: text) { found.append((comment.name, file.range(start, comment.start))) }
      line = file.nextLine(after: start)
    }
    return []
  }

  /// What stands behind "# " at the beginning of a line up to a colon, and where it begins.
  private static func comment(in line: ArraySlice<UInt8>) -> (name: String, start: Int)? {
    guard line.first == UInt8(ascii: "#") else { return nil }
    let rest = line.dropFirst().drop { $0 == UInt8(ascii: " ") }
    guard let colon = rest.firstIndex(of: UInt8(ascii: ":")), colon - rest.startIndex <= longest,
      colon + 1 == rest.endIndex || " \t".utf8.contains(rest[colon + 1])
    else { return nil }
    return (String(decoding: rest[..<colon], as: UTF8.self), rest.startIndex)
  }

  /// Longer than the name of any field, in bytes.
  private static let longest = 100
}
