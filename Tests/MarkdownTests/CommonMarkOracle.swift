import CCMarkGFM
import Foundation

@testable import Diagnostics
@testable import Markdown

/// What libcmark-gfm itself makes of a document, and what Baton does.
enum CommonMarkOracle {
  /// An example of the CommonMark specification.
  struct Example: Decodable, Sendable {
    let example: Int
    let markdown: String
  }

  static let specification = "/usr/share/gocode/src/github.com/yuin/goldmark/_test/spec.json"

  /// Whether the library is a version of Debian 13 or later, which knows the comments of later specifications.
  static let isLater = cmark_version() > 0x1D_0006

  /// The examples of the specification.
  static func examples() throws -> [Example] {
    guard let data = FileManager.default.contents(atPath: specification) else {
      throw MissingTool(description: "\(specification) is missing: apt-get install golang-github-yuin-goldmark-dev")
    }
    return try JSONDecoder().decode([Example].self, from: data)
  }

  /// The library's own HTML for `markdown`, with what differs on purpose everywhere rewritten.
  static func expected(_ markdown: String) throws -> String {
    guard let parser = CParser() else { throw MissingTool(description: "libcmark-gfm gives no parser") }
    Array(markdown.utf8).withUnsafeBufferPointer { parser.feed($0) }
    guard let tree = parser.finish() else { throw MissingTool(description: "libcmark-gfm gives no document") }
    replaceHTML(in: tree.root)
    replaceLinks(in: tree.root)
    guard let html = cmark_render_html(tree.root.raw, CMARK_OPT_UNSAFE, nil) else {
      throw MissingTool(description: "libcmark-gfm writes no HTML")
    }
    defer { free(html) }
    return rewritten(String(cString: html))
  }

  /// Raw HTML is shown as the text it is, and comments are left out.
  private static func replaceHTML(in node: CNode) {
    for child in node.children { replaceHTML(in: child) }
    guard node.kind == .html || node.kind == .htmlBlock else { return }
    var text = String(decoding: node.literal, as: UTF8.self)
    let isBlock = node.kind == .htmlBlock
    while let start = text.range(of: "<!--"), let end = text.range(of: "-->", range: start.upperBound..<text.endIndex) {
      text.removeSubrange(start.lowerBound..<end.upperBound)
    }
    if isBlock { text = String(text.trimmingPrefix(/\n*/)).replacing(/\s+$/, with: "") }
    for (old, new) in [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;")] {
      text = text.replacingOccurrences(of: old, with: new)
    }
    if isBlock, !text.isEmpty { text = "<pre class=\"raw-html\">\(text)</pre>" }
    cmark_node_set_literal(node.raw, text)
  }

  /// Links with a scheme that may be anything are only their words.
  private static func replaceLinks(in node: CNode) {
    for child in Array(node.children) { replaceLinks(in: child) }
    let schemes = ["irc:", "a+b+c:", "made-up-scheme:", "localhost:"]
    guard node.kind == .link, schemes.contains(where: String(decoding: node.url, as: UTF8.self).hasPrefix) else {
      return
    }
    for child in Array(node.children) { cmark_node_insert_before(node.raw, child.raw) }
    cmark_node_unlink(node.raw)
    cmark_node_free(node.raw)
  }

  /// The library's HTML as Baton writes it.
  private static func rewritten(_ html: String) -> String {
    var html = html
    // Later versions number the ways back in attributes.
    html.replace(#/ data-footnote-backref-idx="[-0-9]*"/#, with: "")
    html.replace(/aria-label="Back to reference [-0-9]*"/, with: "aria-label=\"Back to content\"")
    let rewrites = [
      // HTML has void elements, which take no slash.
      (" />", ">"),
      // The value of an attribute that is either there or not says nothing.
      ("checked=\"\" disabled=\"\"", "checked disabled"), ("disabled=\"\"", "disabled"),
      // A screen reader reads the title of the column with each cell.
      ("<th", "<th scope=\"col\""), ("<th scope=\"col\"ead>", "<thead>"),
      // `align` is obsolete, and a style is forbidden by the pages' security policy.
      ("align=\"left\"", "class=\"align-left\""), ("align=\"center\"", "class=\"align-center\""),
      ("align=\"right\"", "class=\"align-right\""),
      // Attributes for a style sheet of GitHub's.
      (" data-footnotes", ""), (" data-footnote-ref", ""), (" data-footnote-backref", ""),
      // The number in a second way back is no reference.
      ("↩<sup class=\"footnote-ref\">", "↩<sup>"),
    ]
    for (old, new) in rewrites { html = html.replacingOccurrences(of: old, with: new) }
    return html
  }

  /// Baton's HTML for `markdown`, without what the library has no word for: anchors, labels of tasks, and what
  /// is written behind the fence of code.
  static func actual(_ markdown: String) -> String {
    let document = MarkdownDocument(parsing: SourceFile(path: "a.md", text: markdown))
    var writer = HTMLWriter(resolver: WrittenAddresses())
    writer.headingPrefix = nil
    let html = String(decoding: writer.html(of: document.blocks) + writer.html(of: document.footnotes), as: UTF8.self)
    let plain = html.replacing(/<p class="code-info">.*<\/p>\n/, with: "")
    return plain.replacingOccurrences(of: "<li class=\"task\">", with: "<li>").replacingOccurrences(
      of: "<label>",
      with: ""
    )
    .replacingOccurrences(of: "</label>", with: "")
  }
}

/// Something a test needs is not installed.
struct MissingTool: Error, CustomStringConvertible {
  let description: String
}
