public import Diagnostics

/// A Markdown document: GitHub's Markdown with tables, strikethrough, autolinks, tasks and footnotes, as a tree with places
/// in the file.
///
/// Reading takes three steps: the library finds the blocks, line by line; it parses their text; the tree is turned into
/// values. After each of the first two, a document that holds more than ``ShapeLimits`` allow is given up: it then has
/// no blocks, and a finding that says what it has too much of.
public struct MarkdownDocument: Sendable {
  /// The file it was read from.
  public let file: SourceFile
  /// What it holds, footnotes apart; footnotes that nothing refers to, and definitions of links that no link uses, are
  /// paragraphs where they stand.
  public let blocks: [Block]
  /// Its footnotes, by number; those that nothing refers to stand in ``blocks``.
  public let footnotes: [Footnote]
  /// The bytes of the file that code spans and comments take up in running text, in the order in which they stand.
  public let hidden: [Range<Int>]
  /// What is wrong with it, in the order in which it stands in the file.
  public let findings: [Finding]

  /// All kinds of findings that reading a document can give.
  public static let findingKinds: [FindingKind] = [
    .fileTooLarge, .tooWide, .tooDeep, .tooDense, .unclosedComment, .extraCells, .missingCells,
  ]

  /// Reads the body of `file`, which begins at the byte `offset`, behind the front matter. All ranges are of the whole file.
  public init(parsing file: SourceFile, from offset: Int = 0) {
    self.file = file
    switch MarkdownDocument.parse(file, from: min(max(0, offset), file.bytes.count)) {
    case .success(let parsed):
      (blocks, footnotes) = (parsed.blocks, parsed.footnotes)
      hidden = parsed.hidden.sorted { $0.lowerBound < $1.lowerBound }
      findings = parsed.findings.sorted()
    case .failure(let refusal):
      (blocks, footnotes, hidden, findings) = ([], [], [], [refusal.finding])
    }
  }

  init(file: SourceFile, blocks: [Block], footnotes: [Footnote], hidden: [Range<Int>], findings: [Finding]) {
    self.file = file
    self.blocks = blocks
    self.footnotes = footnotes
    self.hidden = hidden
    self.findings = findings
  }

  private struct Refusal: Error {
    let finding: Finding

    init(_ finding: Finding) { self.finding = finding }

    init(_ excess: ShapeExcess, _ source: SourceLines) {
      finding = Finding(excess.kind, excess.message, at: source.place(ofLine: excess.line), help: excess.help)
    }
  }

  private struct Parsed {
    var blocks: [Block] = []
    var footnotes: [Footnote] = []
    var hidden: [Range<Int>] = []
    var findings: [Finding] = []
  }

  private static func parse(_ file: SourceFile, from offset: Int) -> Result<Parsed, Refusal> {
    guard file.bytes.count <= ShapeLimits.fileSize else { return .failure(Refusal(.fileTooLarge(file))) }
    let mask = CommentMask(file, from: offset)
    let source = SourceLines(file: file, bytes: mask.bytes, from: offset)
    guard let parser = CParser() else { return .success(Parsed()) }
    var feed = BlockFeed()
    if let excess = feed.feed(source, to: parser) ?? TextShape.check(parser) {
      return .failure(Refusal(excess, source))
    }
    let kept = KeptFootnotes(parser)
    guard let tree = parser.finish() else { return .success(Parsed()) }
    let strays = Strays(feed.dissolved, kept.release(), repeated: kept.repeated)
    let depth = tree.depth(upTo: ShapeLimits.treeDepth)
    if depth.depth > ShapeLimits.treeDepth { return .failure(Refusal(.treeDepth(line: depth.line), source)) }
    var conversion = TreeConversion(source, mask, strays)
    let (blocks, footnotes) = conversion.document(tree.root)
    if let heading = blocks.lazy.filter({ $0.heading != nil }).dropFirst(ShapeLimits.headings).first {
      let message = "more than \(ShapeLimits.headings) headings stand in this document"
      return .failure(
        Refusal(Finding(.tooDense, message, at: heading.range, help: "put data into a file of its own, and link to it"))
      )
    }
    return .success(
      Parsed(blocks: blocks, footnotes: footnotes, hidden: conversion.hidden, findings: conversion.findings)
    )
  }
}

/// A footnote.
public struct Footnote: Sendable {
  /// Its number, from 1, in the order of first use.
  public let number: Int
  /// What it says.
  public let blocks: [Block]
  /// The characters from its mark to its end.
  public let range: SourceRange
  /// How many references lead to it.
  public let references: Int
}

extension Finding {
  fileprivate static func fileTooLarge(_ file: SourceFile) -> Finding {
    let tenths = file.bytes.count / 104_858
    return Finding(
      .fileTooLarge,
      "\(tenths / 10).\(tenths % 10) MB is the size of this file; at most 1 MB can be read",
      at: file.beginning,
      help: "keep what matters, and link to the rest"
    )
  }
}
