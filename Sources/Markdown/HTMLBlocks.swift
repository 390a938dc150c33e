extension HTMLOutput {
  /// Writes `blocks`; in a tight list, paragraphs are only their words.
  mutating func write(_ blocks: [Block], isTight: Bool = false) {
    var isBehindWords = false
    for block in blocks {
      // What the parser had dropped between paragraphs makes them neighbours in a tight list, where they have no tags.
      if isTight, isBehindWords, case .paragraph = block.content { html.markup("<br>\n") }
      write(block, isTight: isTight)
      switch block.content {
      case .paragraph: isBehindWords = true
      case .comment: break
      default: isBehindWords = false
      }
    }
  }

  private mutating func write(_ block: Block, isTight: Bool) {
    switch block.content {
    case .paragraph(let inlines) where isTight: write(inlines)
    case .paragraph(let inlines): writeParagraph(inlines)
    case .heading(let heading): write(heading)
    case .blockQuote(let blocks):
      html.lineBreak()
      html.markup("<blockquote>\n")
      write(blocks)
      html.lineBreak()
      html.markup("</blockquote>\n")
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .codeBlock(let info, let text): writeCode(text, info: info)
    case .thematicBreak:
      html.lineBreak()
      html.markup("<hr>\n")
    case .html(let text):
      html.lineBreak()
      html.markup("<pre class=\"raw-html\">")
      html.text(text)
      html.markup("</pre>\n")
    case .comment: break
    }
  }

  private mutating func writeParagraph(_ inlines: [Inline]) {
    html.lineBreak()
    html.markup("<p>")
    write(inlines)
    html.markup("</p>\n")
  }

  private mutating func write(_ heading: Block.Heading) {
    let level = min(6, max(1, heading.level + writer.headingShift))
    html.lineBreak()
    html.markup("<h")
    html.number(level)
    if let prefix = writer.headingPrefix, !(prefix + heading.anchor).isEmpty {
      html.markup(" id=\"")
      html.text(prefix + heading.anchor)
      html.markup("\"")
    }
    html.markup(">")
    write(heading.inlines)
    html.markup("</h")
    html.number(level)
    html.markup(">\n")
  }

  private mutating func writeCode(_ text: String, info: String) {
    html.lineBreak()
    let info = info.withoutComments
    let language = info.prefix { !$0.isWhitespace }
    if !info.allSatisfy(\.isWhitespace) {
      html.markup("<p class=\"code-info\">")
      html.text(info)
      html.markup("</p>\n")
    }
    if language.isEmpty {
      html.markup("<pre><code>")
    } else {
      html.markup("<pre><code class=\"language-")
      html.text(String(language))
      html.markup("\">")
    }
    html.text(text)
    html.markup("</code></pre>\n")
  }

  private mutating func write(_ list: Block.List) {
    html.lineBreak()
    switch list.start {
    case nil: html.markup("<ul>\n")
    case 1: html.markup("<ol>\n")
    case let start?:
      html.markup("<ol start=\"")
      html.number(start)
      html.markup("\">\n")
    }
    var next = list.start
    for item in list.items {
      write(item, isTight: list.isTight, number: item.number == next ? nil : item.number)
      next = (item.number ?? next).map { $0 + 1 }
    }
    if list.start == nil { html.markup("</ul>\n") } else { html.markup("</ol>\n") }
  }

  private mutating func write(_ item: Block.Item, isTight: Bool, number: Int?) {
    html.lineBreak()
    html.markup("<li")
    if let number {
      html.markup(" value=\"")
      html.number(number)
      html.markup("\"")
    }
    if let isDone = item.isDone {
      html.markup(" class=\"task\">")
      writeTask(item, isDone: isDone, isTight: isTight)
    } else {
      html.markup(">")
      write(item.blocks, isTight: isTight)
    }
    html.markup("</li>\n")
  }

  /// A task's words are the label of its box, so that a screen reader names it by them.
  private mutating func writeTask(_ item: Block.Item, isDone: Bool, isTight: Bool) {
    guard case .paragraph(let inlines)? = item.blocks.first?.content, !inlines.plainText.allSatisfy(\.isWhitespace)
    else {
      writeBox(isDone: isDone, label: writer.taskLabel)
      write(item.blocks, isTight: isTight)
      return
    }
    if !isTight { html.markup("\n<p>") }
    html.markup("<label>")
    writeBox(isDone: isDone, label: nil)
    write(inlines)
    html.markup("</label>")
    if !isTight { html.markup("</p>\n") }
    write(Array(item.blocks.dropFirst()), isTight: isTight)
  }

  private mutating func writeBox(isDone: Bool, label: String?) {
    html.markup(isDone ? "<input type=\"checkbox\" checked disabled" : "<input type=\"checkbox\" disabled")
    if let label {
      html.markup(" aria-label=\"")
      html.text(label)
      html.markup("\"")
    }
    html.markup("> ")
  }

  mutating func write(_ footnotes: [Footnote]) {
    if footnotes.isEmpty { return }
    html.markup("<section class=\"footnotes\">\n<ol>\n")
    for note in footnotes {
      html.markup("<li id=\"")
      html.text(writer.footnotePrefix)
      html.markup("fn-")
      html.number(note.number)
      html.markup("\">\n")
      if case .paragraph(let inlines)? = note.blocks.last?.content {
        write(Array(note.blocks.dropLast()))
        html.lineBreak()
        html.markup("<p>")
        write(inlines)
        html.markup(" ")
        writeWaysBack(note)
        html.markup("</p>\n")
      } else {
        write(note.blocks)
        writeWaysBack(note)
        html.markup("\n")
      }
      html.markup("</li>\n")
    }
    html.markup("</ol>\n</section>\n")
  }

  private mutating func writeWaysBack(_ note: Footnote) {
    for occurrence in 1...max(1, note.references) where note.references > 0 {
      if occurrence > 1 { html.markup(" ") }
      html.markup("<a href=\"#")
      html.address(writer.footnotePrefix)
      html.markup("fnref-")
      html.number(note.number)
      if occurrence > 1 {
        html.markup("-")
        html.number(occurrence)
      }
      html.markup("\" class=\"footnote-backref\" aria-label=\"")
      html.text(writer.backLabel)
      html.markup("\">↩")
      if occurrence > 1 {
        html.markup("<sup>")
        html.number(occurrence)
        html.markup("</sup>")
      }
      html.markup("</a>")
    }
  }
}
