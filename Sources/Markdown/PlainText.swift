extension [Inline] {
  /// What these say in place of an image: ``plainText``, and the titles of links and images in them.
  var alternative: String {
    let titles = links.map { use in
      switch use {
      case .link(let link): link.title
      case .image(let image): image.title
      }
    }
    return ([plainText] + titles.filter { !$0.isEmpty }.map { "(\($0))" }).joined(separator: " ")
  }

  /// What is read: the words without marks, code as it is, an image's alternative, a space for a line break. Comments and
  /// marks of footnotes are left out.
  public var plainText: String {
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  private func appendPlainText(to text: inout String) {
    for inline in self {
      switch inline {
      case .text(let words), .code(let words), .html(let words): text += words
      case .softBreak, .lineBreak: text += " "
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .marked(_, let inner):
        inner.appendPlainText(to: &text)
      case .link(let link): link.inlines.appendPlainText(to: &text)
      case .image(let image): text += image.alternative
      case .comment, .footnoteReference: break
      }
    }
  }
}
