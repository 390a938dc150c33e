internal import CCMarkGFM
internal import Diagnostics

extension TreeConversion {
  /// The inline content of the block `node`, whose text stands at `place`; links that cannot be found point at `fallback`.
  mutating func inlines(in node: CNode, _ place: InlinePlace, fallback: Range<Int>) -> [Inline] {
    var conversion = InlineConversion(
      source: source,
      mask: mask,
      place: place,
      fallback: source.file.range(fallback),
      definitions: definitions,
      references: references
    )
    // Handed over: were it held twice, each change would copy it.
    references = [:]
    let inlines = conversion.inlines(in: node)
    definitions = conversion.definitions
    references = conversion.references
    uses.formUnion(conversion.uses)
    let before = hidden.count
    hidden += conversion.hidden
    guard conversion.showsComment else { return inlines }
    return withoutUnclosedComment(inlines, place, hiddenFrom: before)
  }

  /// What is left of `inlines` where a comment may begin in them that does not end: what stands before it. In ``hidden``, what
  /// stands in this text begins at `first`.
  private mutating func withoutUnclosedComment(
    _ inlines: [Inline],
    _ place: InlinePlace,
    hiddenFrom first: Int
  ) -> [Inline] {
    // The author's own bytes, because masks hide short comments.
    let text = InlineText(place, in: source.file.bytes)
    var openings = CommentOpenings(in: text.bytes, 0..<text.bytes.count)
    var count = 0
    var last: Range<Int>?
    while let opening = openings.next(in: text.bytes) {
      count += 1
      last = opening.start..<min(opening.start + 4, text.bytes.count)
      if opening.end == nil { break }
    }
    guard let last, count > inlines.commentCount else { return inlines }
    findings.append(.unclosedComment(source.file.range(text.place(of: last)), isInText: true))
    let rest = text.place(of: last.lowerBound..<text.bytes.count - 1)
    hidden[first...].removeAll { $0.lowerBound >= rest.lowerBound }
    hidden.append(rest)
    return inlines.beforeComment
  }
}

/// Turns the inline nodes of one block into ``Inline``s.
struct InlineConversion {
  let source: SourceLines
  let mask: CommentMask
  let place: InlinePlace
  let fallback: SourceRange
  var definitions: LinkDefinitions?
  var references: [Int: Int]
  /// Whether `<!--` stands in text that would be shown.
  private(set) var showsComment = false
  /// The definitions that links in the block use.
  private(set) var uses: [DefinitionUse] = []
  /// Where code spans and comments of the block stand in the file.
  var hidden: [Range<Int>] { (hasCode ? links?.code ?? [] : []) + commentPlaces }
  private var hasCode = false
  private var commentPlaces: [Range<Int>] = []
  private var links: LinkPlaces?
  private var comments: CommentPlaces?

  init(
    source: SourceLines,
    mask: CommentMask,
    place: InlinePlace,
    fallback: SourceRange,
    definitions: LinkDefinitions?,
    references: [Int: Int]
  ) {
    self.source = source
    self.mask = mask
    self.place = place
    self.fallback = fallback
    self.definitions = definitions
    self.references = references
  }

  /// The inlines within `parent`.
  mutating func inlines(in parent: CNode) -> [Inline] {
    var inlines: [Inline] = []
    for node in parent.children {
      if let inline = inline(node) { inlines.append(inline) }
    }
    return inlines
  }

  private mutating func inline(_ node: CNode) -> Inline? {
    switch node.kind {
    case .text: text(node)
    case .softBreak: .softBreak
    case .lineBreak: .lineBreak
    case .code: code(node)
    case .html: html(mask.text(node.literal))
    case .emphasis: .emphasis(inlines(in: node))
    case .strong: .strong(inlines(in: node))
    case .strikethrough: .strikethrough(inlines(in: node))
    case .link: .link(link(node))
    case .image: .image(image(node))
    case .footnoteReference: footnoteReference(node)
    default: nil
    }
  }

  private mutating func text(_ node: CNode) -> Inline? {
    let text = mask.text(node.literal)
    if text.isEmpty { return nil }
    if text.utf8.contains(.less), Array(text.utf8).firstIndex(ofComment: 0) != nil { showsComment = true }
    return .text(text)
  }

  private mutating func code(_ node: CNode) -> Inline {
    hasCode = true
    if links == nil { links = collectLinks() }
    return .code(mask.text(node.literal))
  }

  private mutating func html(_ text: String) -> Inline {
    if text.isLineBreakTag { return .lineBreak }
    guard text.hasPrefix("<!--") else { return .html(text) }
    if comments == nil { comments = CommentPlaces(place, in: source.file) }
    let place = comments?.place(of: text)
    if let place { commentPlaces.append(place) }
    let range = place.map { source.file.range($0) } ?? fallback
    return .comment(Inline.Comment(text: CommentText.inner(of: text), range: range))
  }

  private mutating func link(_ node: CNode) -> Inline.Link {
    let inner = inlines(in: node)
    let place = destinationPlace(node)
    return Inline.Link(
      destination: mask.text(node.url),
      title: mask.text(node.title),
      inlines: inner,
      destinationRange: place
    )
  }

  private mutating func image(_ node: CNode) -> Inline.Image {
    let alternative = inlines(in: node).alternative
    let place = destinationPlace(node)
    return Inline.Image(
      source: mask.text(node.url),
      title: mask.text(node.title),
      alternative: alternative,
      sourceRange: place
    )
  }

  private mutating func destinationPlace(_ node: CNode) -> SourceRange {
    if links == nil { links = collectLinks() }
    // In place: a copy for each link would make the time grow with their square.
    guard let (range, label) = links?.place(of: String(decoding: node.url, as: UTF8.self)) else { return fallback }
    if let label { uses.append(DefinitionUse(label: label, title: mask.text(node.title))) }
    return source.file.range(range)
  }

  private mutating func collectLinks() -> LinkPlaces {
    let definitions = self.definitions ?? LinkDefinitions(in: source)
    self.definitions = definitions
    return LinkPlaces(InlineText(place, in: source.bytes), definitions)
  }

  private mutating func footnoteReference(_ node: CNode) -> Inline? {
    let text = mask.text(node.literal)
    // Within footnotes the parser leaves references as they are, numbers among them.
    guard let number = Int(text), node.raw.pointee.parent_footnote_def != nil else { return .text("[^" + text + "]") }
    references[number, default: 0] += 1
    return .footnoteReference(Inline.FootnoteReference(number: number, occurrence: references[number] ?? 1))
  }
}

extension String {
  /// Whether this is `<br>`. Raw HTML is shown as text, but this tag is the only way to break a line in a cell, it is what every
  /// export writes there, and it can do no harm: it is read as the line break that it is.
  fileprivate var isLineBreakTag: Bool {
    guard utf8.count <= 10 else { return false }
    return ["<br>", "<br/>"].contains(lowercased().filter { !$0.isWhitespace })
  }
}
