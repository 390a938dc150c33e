public import Diagnostics

/// The text of HTML comments.
enum CommentText {
  /// What stands between the delimiters of `comment`, which is whole.
  static func inner(of comment: String) -> String {
    guard comment.utf8.count >= 7 else { return "" }
    return String(comment.dropFirst(4).dropLast(3))
  }
}

extension [UInt8] {
  /// Where the next `<!--` begins, from `start` on.
  func firstIndex(ofComment start: Int) -> Int? {
    var index = start
    while index + 4 <= count {
      if self[index] == .less, matches("<!--", at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Where a comment begins that nothing closes.
  var unclosedComment: Int? {
    var index = 0
    while let start = firstIndex(ofComment: index) {
      guard let end = end(ofComment: start) else { return start }
      index = end
    }
    return nil
  }

  /// Where the comment that begins at `start` ends; `nil` if nothing closes it.
  func end(ofComment start: Int) -> Int? {
    if matches(">", at: start + 4) { return start + 5 }
    if matches("->", at: start + 4) { return start + 6 }
    var index = start + 4
    while index + 3 <= count {
      if self[index] == .hyphen, matches("-->", at: index) { return index + 3 }
      index += 1
    }
    return nil
  }
}

extension [Inline] {
  /// How many comments stand in these, at any depth.
  var commentCount: Int {
    reduce(0) { count, inline in
      switch inline {
      case .comment: count + 1
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): count + inner.commentCount
      case .link(let link): count + link.inlines.commentCount
      default: count
      }
    }
  }

  /// These up to the first `<!--` in their text.
  var beforeComment: [Inline] {
    var result: [Inline] = []
    for inline in self {
      if case .text(let text) = inline, let start = Array<UInt8>(text.utf8).firstIndex(ofComment: 0) {
        let before = String(decoding: Array<UInt8>(text.utf8)[..<start], as: UTF8.self)
        return before.isEmpty ? result : result + [.text(before)]
      }
      if inline.showsComment { return result + inline.beforeComment }
      result.append(inline)
    }
    return result
  }
}

extension Inline {
  /// What stands in this before the first `<!--` in its text.
  fileprivate var beforeComment: [Inline] {
    switch self {
    case .emphasis(let inner): [.emphasis(inner.beforeComment)]
    case .strong(let inner): [.strong(inner.beforeComment)]
    case .strikethrough(let inner): [.strikethrough(inner.beforeComment)]
    case .link(let link): link.inlines.beforeComment
    default: []
    }
  }

  /// Whether `<!--` stands in text within this.
  fileprivate var showsComment: Bool {
    switch self {
    case .text(let text): Array(text.utf8).firstIndex(ofComment: 0) != nil
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.contains(where: \.showsComment)
    case .link(let link): link.inlines.contains(where: \.showsComment)
    case .image(let image): Array(image.alternative.utf8).firstIndex(ofComment: 0) != nil
    default: false
    }
  }
}

extension FindingKind {
  /// A comment begins and nothing ends it.
  public static let unclosedComment = FindingKind(
    "unclosed-comment",
    .broken,
    summary: "A comment begins with <!-- and has no --> that ends it.",
    reason: "Everything behind it would be hidden without a word, or the comment itself be shown to readers.",
    wrong: "<!-- ask finance",
    right: "<!-- ask finance -->"
  )

  /// A row has fewer cells than its table has columns.
  public static let missingCells = FindingKind(
    "missing-cells",
    .advice,
    summary: "A table's row ends before the table's last column.",
    reason: "Most often a row was cut off when it was copied, and what stood in its last cells is lost without a word.",
    wrong: "| Outcome | Baseline | Target |\n|---|---|---|\n| Planning is quick | 4 h |",
    right: "| Outcome | Baseline | Target |\n|---|---|---|\n| Planning is quick | 4 h | 0.5 h |"
  )

  /// A row has more cells than its table has columns.
  public static let extraCells = FindingKind(
    "extra-cells",
    .warning,
    summary: "A table's row has more cells than the table has columns.",
    reason:
      "Its text is shown in the row's last cell, under a title that is not meant for it; other programs leave it out.",
    wrong: "| Outcome | Target |\n|---|---|\n| Planning is quick | 2 | 3 hours |",
    right: "| Outcome | Target |\n|---|---|\n| Planning is quick | 2 \\| 3 hours |"
  )
}

extension Finding {
  /// The comment that begins at `range` is not closed: in its block, or nowhere at all.
  static func unclosedComment(_ range: SourceRange, isInText: Bool) -> Finding {
    let reach = isInText ? "before its paragraph or cell ends" : "anywhere below"
    return Finding(
      .unclosedComment,
      "\"<!--\" begins a comment that no \"-->\" closes \(reach)",
      at: range,
      label: isInText ? "the text from here on is not shown" : "all text from here on is hidden",
      help: "write --> where the comment ends",
      "or write \\<!-- to show these characters"
    )
  }
}
