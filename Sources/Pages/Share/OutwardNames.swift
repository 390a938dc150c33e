/// What a customer's template may be written with: elements and attributes of which it is known that they lead nowhere, fetch nothing, run
/// nothing and hide no words. What is not named here is told, however harmless it may be.
enum OutwardNames {
  /// The elements.
  static let elements: Set<String> = [
    "a", "abbr", "address", "article", "aside", "b", "bdi", "bdo", "blockquote", "body", "br", "caption", "cite", "col",
    "colgroup", "dd", "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
    "head", "header", "hr", "html", "i", "li", "main", "mark", "meta", "nav", "ol", "p", "q", "s", "section", "small",
    "span", "strong", "style", "sub", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "title", "tr", "u",
    "ul", "wbr",
  ]

  /// The attributes, those that say something to a screen reader besides.
  static let attributes: Set<String> = [
    "charset", "class", "colspan", "content", "datetime", "dir", "href", "http-equiv", "id", "lang", "name", "reversed",
    "role", "rowspan", "scope", "start", "title", "value",
  ]

  /// Whether an attribute of that name may be there.
  static func isAttribute(_ name: String) -> Bool { attributes.contains(name) || name.hasPrefix("aria-") }

  /// The only thing that an element may tell a browser instead of a server.
  static let policy = "content-security-policy"
}
