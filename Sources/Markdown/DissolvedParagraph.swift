internal import CCMarkGFM

/// A paragraph of nothing but definitions of links, which the parser has taken out of its tree.
struct DissolvedParagraph {
  /// The block it stood in.
  let parent: UnsafeMutablePointer<cmark_node>
  /// Its first line, from 1.
  let line: Int
  /// The column where it began, from 1, in bytes.
  let column: Int
  /// How many lines it had.
  let lineCount: Int
}

/// The paragraph that is open before a line is read: the line may close it, and the parser then take it out.
struct OpenParagraph {
  private let node: CNode
  private let parent: CNode
  private let previous: CNode?
  private let line: Int
  private let column: Int
  private let definitions: UInt32

  /// The paragraph that is open in `parser`; `nil` if there is none.
  init?(_ parser: borrowing CParser) {
    guard let node = parser.current, node.kind == .paragraph, node.startLine > 0, let parent = node.parent else {
      return nil
    }
    self.node = node
    self.parent = parent
    previous = node.previous
    line = node.startLine
    column = node.startColumn
    definitions = parser.definitionCount
  }

  /// What is known of it if the parser has taken it out on reading line `number`; the node itself may then be freed.
  ///
  /// A line of `===` below definitions underlines nothing: it goes on as the paragraph, which then begins here.
  func dissolved(in parser: borrowing CParser, onLine number: Int) -> DissolvedParagraph? {
    guard parser.definitionCount > definitions else { return nil }
    let now = previous.map(\.next) ?? parent.firstChild
    if let now, now.raw == node.raw, now.startLine == line {
      guard now.kind == .paragraph, parser.current?.raw == node.raw else { return nil }
      now.raw.pointee.start_line = Int32(number)
      now.raw.pointee.start_column = Int32(parser.raw.pointee.first_nonspace) + 1
    }
    return DissolvedParagraph(parent: parent.raw, line: line, column: column, lineCount: number - line)
  }
}

extension CParser {
  /// How many definitions of links are read so far.
  var definitionCount: UInt32 { raw.pointee.refmap?.pointee.size ?? 0 }
}
