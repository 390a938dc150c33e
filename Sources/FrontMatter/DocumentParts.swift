public import Diagnostics

/// A Markdown document taken apart: its front matter, read into fields, and where its text begins.
public struct DocumentParts: Sendable {
  /// The fields that could be read.
  public let fields: FieldMap
  /// Whether the document begins with front matter, even if nothing in it could be read.
  public let hasFrontMatter: Bool
  /// The offset of the first byte behind the front matter: where the document's text begins.
  public let bodyOffset: Int
  /// The comments of the front matter, in order: those at the ends of lines, and lines that are nothing else.
  public let comments: [YAMLComment]
  /// What is wrong, in the order in which it stands in the file.
  public let findings: [Finding]

  /// How long front matter may be, in bytes.
  public static let maximumSize = 64 << 10

  /// Takes `file` apart; whatever it holds, it becomes fields, text or findings.
  public init(splitting file: SourceFile) {
    let check = TextCheck(file)
    if check.isForeign {
      self.init(FieldMap([], range: file.beginning), false, file.bytes.count, check.findings)
      return
    }
    let fences = Fences(file)
    guard let content = fences.content else {
      self.init(FieldMap([], range: file.beginning), false, fences.bodyOffset, check.findings + fences.findings)
      return
    }
    if content.count > Self.maximumSize {
      let finding = Finding(
        .frontMatterTooLarge,
        "this front matter is longer than 64 KB, so it is not read",
        at: file.range(fences.opening),
        help: "move long text into sections of the document"
      )
      let place = file.range(content.lowerBound, content.lowerBound)
      self.init(FieldMap([], range: place), true, fences.bodyOffset, check.findings + fences.findings + [finding])
      return
    }
    let block = YAMLBlock(file, in: content, check: check)
    if !block.findings.isEmpty, let text = Fences.textWithin(content, of: file) {
      let shorter = YAMLBlock(file, in: content.lowerBound..<text, check: check)
      let finding = Finding.unclosed(file.range(fences.opening), notes: [])
      let findings = check.findings + fences.findings + shorter.findings + [finding]
      self.init(shorter.map, true, text, findings, YAMLComment.all(in: file, content.lowerBound..<text))
      return
    }
    let findings = check.findings + fences.findings + block.findings
    self.init(block.map, true, fences.bodyOffset, findings, YAMLComment.all(in: file, content))
  }

  private init(
    _ fields: FieldMap,
    _ hasFrontMatter: Bool,
    _ bodyOffset: Int,
    _ findings: [Finding],
    _ comments: [YAMLComment] = []
  ) {
    self.fields = fields
    self.hasFrontMatter = hasFrontMatter
    self.bodyOffset = bodyOffset
    self.comments = comments
    self.findings = findings.sorted()
  }
}
