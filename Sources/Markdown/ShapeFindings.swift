public import Diagnostics

extension FindingKind {
  /// A file is larger than Baton reads.
  public static let fileTooLarge = FindingKind(
    "file-too-large",
    .broken,
    summary: "A Markdown file is larger than 1 MB.",
    reason:
      "Nobody reads a page of that length, and it is mostly a file of another kind that was given the wrong name.",
    wrong: "content/handovers/apex.md, with 4 MB of exported e-mails",
    right: "content/handovers/apex.md, with a link to the e-mails in the CRM"
  )

  /// A table has more columns or cells than Baton reads.
  public static let tooWide = FindingKind(
    "markdown-too-wide",
    .broken,
    summary: "A table has more columns, or all tables together have more cells, than a page can show.",
    reason: "Such a table is hardly written by hand; reading it could take minutes and block the whole build.",
    wrong: "|---|---|---|… and so on, 201 times",
    right: "a table with the columns that matter, and a link to the whole sheet"
  )

  /// Quotes, lists or emphasis stand within one another deeper than Baton reads.
  public static let tooDeep = FindingKind(
    "markdown-too-deep",
    .broken,
    summary: "Quotes, lists or emphasis stand within one another more than 64 times.",
    reason: "Nobody can read that, and reading it could take minutes and block the whole build.",
    wrong: "> > > > > and so on, 65 times",
    right: "> a quote"
  )

  /// A text holds more marks of Markdown than Baton reads.
  public static let tooDense = FindingKind(
    "markdown-too-dense",
    .broken,
    summary: "A text holds so many marks such as *, [ or @ that it is hardly Markdown.",
    reason: "It is mostly data that came in by mistake; reading it could take minutes and block the whole build.",
    wrong: "a line of 20,000 asterisks",
    right: "the data in a code block, or in a file that the document links to"
  )
}

/// What a document has too much of.
struct ShapeExcess {
  let kind: FindingKind
  /// What there is how much of, and how much can be read.
  let message: String
  let help: String
  /// The line where it begins, counted from 1 in the body.
  let line: Int

  static func columns(_ count: Int, line: Int) -> ShapeExcess {
    ShapeExcess(
      kind: .tooWide,
      message: "\(count) columns stand in this table; at most \(ShapeLimits.columns) can be read",
      help: "keep the columns that matter, and link to the whole sheet",
      line: line
    )
  }

  static func cells(line: Int) -> ShapeExcess {
    ShapeExcess(
      kind: .tooWide,
      message: "more than \(ShapeLimits.cells) cells stand in the tables up to here, more than can be read",
      help: "split the document, or link to the whole sheet",
      line: line
    )
  }

  static func depth(line: Int) -> ShapeExcess {
    ShapeExcess(
      kind: .tooDeep,
      message: "more than \(ShapeLimits.depth) quotes and lists stand one within another here, more than can be read",
      help: "remove what is not meant as a quote or a list, or put it into a code block",
      line: line
    )
  }

  static func depthOfLines(line: Int) -> ShapeExcess {
    ShapeExcess(
      kind: .tooDeep,
      message: "quotes and lists stand one within another over so many lines up to here, more than can be read",
      help: "close the lists with a line of text at the margin, and remove blank lines",
      line: line
    )
  }

  static func treeDepth(line: Int) -> ShapeExcess {
    ShapeExcess(
      kind: .tooDeep,
      message:
        "more than \(ShapeLimits.depth) emphases and images stand one within another here, more than can be read",
      help: "remove the marks that are not meant as emphasis, or put the text into a code block",
      line: line
    )
  }

  static func dense(_ what: String, line: Int) -> ShapeExcess {
    ShapeExcess(
      kind: .tooDense,
      message: "\(what), more than can be read",
      help: "put data into a code block or a file of its own, and split what is really text",
      line: line
    )
  }
}
