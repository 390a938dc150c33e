extension HTMLOutput {
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let text): html.text(text)
    case .html(let text): html.text(text.withoutComments)
    case .softBreak: html.markup("\n")
    case .lineBreak: html.markup("<br>\n")
    case .code(let text):
      html.markup("<code>")
      html.text(text)
      html.markup("</code>")
    case .emphasis(let inner): write(inner, in: "<em>", "</em>")
    case .strong(let inner): write(inner, in: "<strong>", "</strong>")
    case .strikethrough(let inner): write(inner, in: "<del>", "</del>")
    case .link(let link): write(link)
    case .image(let image): write(image)
    case .comment: break
    case .footnoteReference(let reference): write(reference)
    case .marked(.source, let inner): write(inner, in: "<small class=\"source\">", "</small>")
    case .marked(.note, let inner): write(inner, in: "<small>", "</small>")
    case .marked(.gap, let inner): write(inner, in: "<strong class=\"gap\">", "</strong>")
    }
  }

  private mutating func write(_ inner: [Inline], in start: StaticString, _ end: StaticString) {
    html.markup(start)
    write(inner)
    html.markup(end)
  }

  private mutating func write(_ link: Inline.Link) {
    guard let address = writer.resolver.address(of: link), SafeAddress.isAllowedInLink(address) else {
      writeTitled(link.title) { $0.write(link.inlines) }
      return
    }
    html.markup("<a href=\"")
    html.address(address)
    html.markup("\"")
    writeTitle(link.title)
    html.markup(">")
    write(link.inlines)
    html.markup("</a>")
  }

  private mutating func write(_ image: Inline.Image) {
    guard let address = writer.resolver.address(of: image), SafeAddress.isAllowedInImage(address) else {
      writeTitled(image.title) { $0.html.text(image.alternative) }
      return
    }
    html.markup("<img src=\"")
    html.address(address)
    html.markup("\" alt=\"")
    html.text(image.alternative)
    html.markup("\"")
    writeTitle(image.title)
    html.markup(">")
  }

  /// Writes what leads nowhere, with its title.
  private mutating func writeTitled(_ title: String, _ write: (inout Self) -> Void) {
    guard !title.isEmpty else { return write(&self) }
    html.markup("<span")
    writeTitle(title)
    html.markup(">")
    write(&self)
    html.markup("</span>")
  }

  private mutating func writeTitle(_ title: String) {
    guard !title.isEmpty else { return }
    html.markup(" title=\"")
    html.text(title.withoutComments)
    html.markup("\"")
  }

  private mutating func write(_ reference: Inline.FootnoteReference) {
    html.markup("<sup class=\"footnote-ref\"><a href=\"#")
    html.address(writer.footnotePrefix)
    html.markup("fn-")
    html.number(reference.number)
    html.markup("\" id=\"")
    html.text(writer.footnotePrefix)
    html.markup("fnref-")
    html.number(reference.number)
    if reference.occurrence > 1 {
      html.markup("-")
      html.number(reference.occurrence)
    }
    html.markup("\">")
    html.number(reference.number)
    html.markup("</a></sup>")
  }
}

extension String {
  /// Without what stands between `<!--` and `-->`, or the end: raw HTML and titles may hold a comment that is none by the rules
  /// of Markdown, and its author did not mean it to be read.
  var withoutComments: String {
    guard contains("<!--") else { return self }
    var kept = ""
    var rest = self[...]
    while let start = rest.firstRange(of: "<!--") {
      kept += rest[..<start.lowerBound]
      guard let end = rest[start.upperBound...].firstRange(of: "-->") else { return kept }
      rest = rest[end.upperBound...]
    }
    return kept + rest
  }
}
