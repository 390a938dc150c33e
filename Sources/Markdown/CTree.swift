internal import CCMarkGFM
internal import Synchronization

/// A tree that libcmark-gfm has built; freed with this value.
struct CTree: ~Copyable {
  let root: CNode

  deinit { cmark_node_free(root.raw) }

  /// How deep the tree is; no more than `limit` + 1 is told. Without recursion, for the tree may be deeper than the stack.
  func depth(upTo limit: Int) -> (depth: Int, line: Int) {
    var node = root
    var depth = 0
    var deepest = 0
    var line = 1
    while true {
      if node.startLine > 0 { line = node.startLine }
      deepest = max(deepest, depth)
      if deepest > limit { return (deepest, line) }
      if let child = node.firstChild {
        node = child
        depth += 1
        continue
      }
      while node.next == nil, let parent = node.parent, depth > 0 {
        node = parent
        depth -= 1
      }
      guard depth > 0, let next = node.next else { return (deepest, line) }
      node = next
    }
  }
}

/// A parser of libcmark-gfm with all of GitHub's extensions that Baton reads; freed with this value.
struct CParser: ~Copyable {
  let raw: UnsafeMutablePointer<cmark_parser>

  /// `cmark_parser_finish` switches entries of a global table of special characters on for the extensions, and off
  /// again: two threads inside it spoil each other's documents. Nothing else in the library is shared.
  private static let finishing = Mutex(())

  /// Registers the extensions, once in a process.
  private static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  /// The parser's options: positions, footnotes, and U+FFFD for what is not UTF-8.
  static let options = CMARK_OPT_SOURCEPOS | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8

  /// `nil` where the library gives none, which it does for no reason that is known.
  init?() {
    guard CParser.isRegistered, let raw = cmark_parser_new(CParser.options) else { return nil }
    self.raw = raw
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      guard let syntax = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(raw, syntax)
    }
  }

  deinit { cmark_parser_free(raw) }

  /// Reads a line, its line end included.
  func feed(_ line: UnsafeBufferPointer<UInt8>) {
    line.withMemoryRebound(to: CChar.self) { cmark_parser_feed(raw, $0.baseAddress, $0.count) }
  }

  /// The document as far as it is read; its text is not yet parsed.
  var root: CNode? { CNode(raw.pointee.root) }
  /// The innermost block that the last line belongs to.
  var current: CNode? { CNode(raw.pointee.current) }

  /// Parses the text of all blocks, and gives the whole tree.
  func finish() -> CTree? {
    let root = CParser.finishing.withLock { _ in CNode(cmark_parser_finish(raw)).map { UInt(bitPattern: $0.raw) } }
    guard let root, let pointer = UnsafeMutablePointer<cmark_node>(bitPattern: root) else { return nil }
    return CTree(root: CNode(pointer))
  }
}
