internal import CCMarkGFM

/// Keeps the parser from dropping footnotes: those that nothing refers to, and second ones of the same name.
///
/// Between the two stages of parsing, a paragraph at the end of the document refers to each footnote once more, so that all
/// of them are used, those that are really used first; and second ones are passed off as quotes.
struct KeptFootnotes {
  /// A footnote, and where it stood.
  struct Standing {
    let node: CNode
    let parent: CNode
    let line: Int
  }

  private var references: CNode?
  private var standing: [Standing] = []
  /// Those whose name another footnote before them has; they still stand where they stood.
  private(set) var repeated: [CNode] = []

  /// Keeps the footnotes of `parser`, which has read all lines and not yet finished.
  init(_ parser: borrowing CParser) {
    guard let root = parser.root, let iterator = cmark_iter_new(root.raw) else { return }
    defer { cmark_iter_free(iterator) }
    var names: Set<[UInt8]> = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard event == CMARK_EVENT_ENTER, let node = CNode(cmark_iter_get_node(iterator)), node.kind == .footnote,
        let parent = node.parent, let name = KeptFootnotes.name(of: node, parser)
      else { continue }
      if names.insert(name).inserted {
        standing.append(Standing(node: node, parent: parent, line: node.startLine))
      } else {
        repeated.append(node)
      }
    }
    for node in repeated { node.raw.pointee.type = UInt16(CMARK_NODE_BLOCK_QUOTE.rawValue) }
    if !standing.isEmpty { refer(to: standing.map(\.node), in: root, parser) }
  }

  /// The name of the footnote `node`, as the parser compares it.
  private static func name(of node: CNode, _ parser: borrowing CParser) -> [UInt8]? {
    var label = node.raw.pointee.as.literal
    guard let name = normalize_map_label(parser.raw.pointee.mem, &label) else { return nil }
    defer { parser.raw.pointee.mem.pointee.free(name) }
    return Array(UnsafeBufferPointer(start: name, count: strlen(name)))
  }

  private mutating func refer(to footnotes: [CNode], in root: CNode, _ parser: borrowing CParser) {
    guard let paragraph = cmark_node_new_with_mem(CMARK_NODE_PARAGRAPH, parser.raw.pointee.mem) else { return }
    for footnote in footnotes {
      guard let reference = cmark_node_new_with_mem(CMARK_NODE_FOOTNOTE_REFERENCE, parser.raw.pointee.mem) else {
        return
      }
      var label = footnote.raw.pointee.as.literal
      // The text stays the footnote's.
      label.alloc = 0
      reference.pointee.as.literal = label
      cmark_node_append_child(paragraph, reference)
    }
    cmark_node_append_child(root.raw, paragraph)
    references = CNode(paragraph)
  }

  /// Undoes what was done to the tree, which is finished now; gives the footnotes that nothing refers to.
  func release() -> [Standing] {
    for node in repeated { node.raw.pointee.type = UInt16(CMARK_NODE_FOOTNOTE_DEFINITION.rawValue) }
    guard let references else { return [] }
    cmark_node_unlink(references.raw)
    cmark_node_free(references.raw)
    return standing.filter { $0.node.raw.pointee.footnote.def_count < 2 }
  }
}
