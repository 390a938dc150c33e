/// Writes HTML from a document's tree.
///
/// Whatever the document holds, the output is well-formed and safe: text is escaped by construction, raw HTML is shown as
/// the text it is, comments are left out, and links lead only where ``LinkResolver`` and a short list of schemes allow.
/// Nothing is styled inline, so that pages can forbid it.
public struct HTMLWriter<Resolver: LinkResolver>: Sendable {
  /// Where links lead.
  public let resolver: Resolver
  /// How many levels headings move down, up to level 6: 1 turns a document's `##` into `<h3>`.
  public var headingShift = 0
  /// What stands before a heading's anchor in its `id`; `nil` to write none.
  public var headingPrefix: String? = ""
  /// What stands before the names of footnotes, which must be unique on a page.
  public var footnotePrefix = ""
  /// What a footnote's way back is called by a screen reader.
  public var backLabel = "Back to content"
  /// What a task's box is called by a screen reader if the task has no words of its own.
  public var taskLabel = "Task"
  /// What a table is called by a screen reader; with it, each table stands in a `<div class="scroll">` that can be scrolled
  /// with the keyboard.
  public var tableLabel: String?

  /// A writer whose links lead where `resolver` says.
  public init(resolver: Resolver) { self.resolver = resolver }

  /// The HTML of `blocks`.
  public func html(of blocks: [Block]) -> [UInt8] {
    var output = HTMLOutput(self)
    output.write(blocks)
    return output.html.bytes
  }

  /// The HTML of `inlines`.
  public func html(of inlines: [Inline]) -> [UInt8] {
    var output = HTMLOutput(self)
    output.write(inlines)
    return output.html.bytes
  }

  /// The section that holds `footnotes`; nothing if there are none.
  public func html(of footnotes: [Footnote]) -> [UInt8] {
    var output = HTMLOutput(self)
    output.write(footnotes)
    return output.html.bytes
  }
}

/// HTML in the making, with the writer's options at hand.
struct HTMLOutput<Resolver: LinkResolver> {
  let writer: HTMLWriter<Resolver>
  var html = HTMLBytes()

  init(_ writer: HTMLWriter<Resolver>) { self.writer = writer }
}
