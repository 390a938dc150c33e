internal import CCMarkGFM

/// A node of the parser's tree. Valid as long as the ``CTree`` it belongs to, or the parser that builds it.
struct CNode {
  let raw: UnsafeMutablePointer<cmark_node>

  init(_ raw: UnsafeMutablePointer<cmark_node>) { self.raw = raw }

  init?(_ raw: UnsafeMutablePointer<cmark_node>?) {
    guard let raw else { return nil }
    self.raw = raw
  }

  /// The kinds of nodes the converter tells apart.
  enum Kind {
    case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak, footnote
    case table, row, cell
    case text, softBreak, lineBreak, code, html, emphasis, strong, strikethrough, link, image, footnoteReference
    case unknown
  }

  var kind: Kind {
    switch UInt32(raw.pointee.type) {
    case CMARK_NODE_TEXT.rawValue: .text
    case CMARK_NODE_PARAGRAPH.rawValue: .paragraph
    case CMARK_NODE_SOFTBREAK.rawValue: .softBreak
    case CMARK_NODE_LINEBREAK.rawValue: .lineBreak
    case CMARK_NODE_CODE.rawValue: .code
    case CMARK_NODE_HTML_INLINE.rawValue: .html
    case CMARK_NODE_EMPH.rawValue: .emphasis
    case CMARK_NODE_STRONG.rawValue: .strong
    case CMARK_NODE_LINK.rawValue: .link
    case CMARK_NODE_IMAGE.rawValue: .image
    case CMARK_NODE_FOOTNOTE_REFERENCE.rawValue: .footnoteReference
    case CMARK_NODE_DOCUMENT.rawValue: .document
    case CMARK_NODE_BLOCK_QUOTE.rawValue: .blockQuote
    case CMARK_NODE_LIST.rawValue: .list
    case CMARK_NODE_ITEM.rawValue: .item
    case CMARK_NODE_CODE_BLOCK.rawValue: .codeBlock
    case CMARK_NODE_HTML_BLOCK.rawValue: .htmlBlock
    case CMARK_NODE_HEADING.rawValue: .heading
    case CMARK_NODE_THEMATIC_BREAK.rawValue: .thematicBreak
    case CMARK_NODE_FOOTNOTE_DEFINITION.rawValue: .footnote
    default: extensionKind
    }
  }

  /// The kinds that extensions add get their numbers when they are registered, so they are known by name.
  private var extensionKind: Kind {
    guard let name = cmark_node_get_type_string(raw) else { return .unknown }
    switch String(cString: name) {
    case "table_cell": return .cell
    case "table_row", "table_header": return .row
    case "table": return .table
    case "strikethrough": return .strikethrough
    default: return .unknown
    }
  }

  var next: CNode? { CNode(raw.pointee.next) }
  var parent: CNode? { CNode(raw.pointee.parent) }
  var previous: CNode? { CNode(raw.pointee.prev) }
  var firstChild: CNode? { CNode(raw.pointee.first_child) }
  var lastChild: CNode? { CNode(raw.pointee.last_child) }
  var children: some Sequence<CNode> {
    sequence(state: firstChild) { node in
      defer { node = node?.next }
      return node
    }
  }

  var startLine: Int { Int(raw.pointee.start_line) }
  var startColumn: Int { Int(raw.pointee.start_column) }
  var endLine: Int { Int(raw.pointee.end_line) }
  /// Whether an extension made it what it is: a table's part, or an item that is a task.
  var isExtended: Bool { raw.pointee.extension != nil }

  /// The text inlines are parsed from, for blocks that hold them; definitions of links are gone from it.
  var content: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: raw.pointee.content.ptr, count: Int(raw.pointee.content.size))
  }
  var literal: UnsafeBufferPointer<UInt8> { CNode.bytes(of: raw.pointee.as.literal) }
  var codeLiteral: UnsafeBufferPointer<UInt8> { CNode.bytes(of: raw.pointee.as.code.literal) }
  var codeInfo: UnsafeBufferPointer<UInt8> { CNode.bytes(of: raw.pointee.as.code.info) }
  var isFenced: Bool { raw.pointee.as.code.fenced != 0 }
  var url: UnsafeBufferPointer<UInt8> { CNode.bytes(of: raw.pointee.as.link.url) }
  var title: UnsafeBufferPointer<UInt8> { CNode.bytes(of: raw.pointee.as.link.title) }
  var headingLevel: Int { Int(raw.pointee.as.heading.level) }
  var isSetext: Bool { raw.pointee.as.heading.setext }

  static func bytes(of chunk: cmark_chunk) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: chunk.data, count: Int(chunk.len))
  }
}
