import Diagnostics

/// How a finding about a name in a template is put into words.
struct ShapeWording {
  /// A finding but for its place.
  struct Words {
    let kind: FindingKind
    let message: String
    let help: String
  }

  /// So many names are listed at most.
  static let listed = 12

  let path: TemplatePath
  let shape: TemplateShape

  /// Text in three braces.
  var unescapedText: Words {
    Words(
      kind: .unescapedTemplateText,
      message: "\"\(path.text)\" is text and would be shown unescaped",
      help: "write {{\(path.text)}}"
    )
  }

  /// HTML in two braces, or in a template for plain text.
  func html(inPlainText: Bool) -> Words {
    Words(
      kind: .escapedTemplateHTML,
      message: "\"\(path.text)\" is HTML and "
        + (inPlainText ? "this is plain text" : "would be escaped a second time"),
      help: inPlainText ? "give the page a name for the same as text" : "write {{{\(path.text)}}}"
    )
  }

  /// A name that is only for sections.
  var notShown: Words {
    let help =
      switch shape {
      case .flag: "write {{#\(path.text)}}…{{/\(path.text)}} around what it decides about"
      case .texts: "write {{#\(path.text)}}{{.}}{{/\(path.text)}}"
      case .record(let record) where path.first != nil:
        "name what to show of it, for example {{\(path.text).\(record.names.first ?? "name")}}"
      case .record(let record): "name what to show of it, for example {{\(record.names.first ?? "name")}}"
      case .text, .html, .list: "write {{#\(path.text)}}…{{/\(path.text)}} and what to show of each in between"
      }
    return Words(
      kind: .unshowableTemplateName,
      message: "\"\(path.text)\" is \(shape.words), which cannot be shown as it is",
      help: help
    )
  }

  /// A part of a path that names nothing, though `names` do.
  static func unknown(_ path: TemplatePath, part: Int, among names: [String]) -> Words {
    let parts = path.text.split(separator: ".").map(String.init)
    let message =
      part == 0 ? "\"\(parts[0])\" is not a name here" : "\"\(parts[part])\" is not a name in \"\(parts[part - 1])\""
    var help = "the page gives no name like it; its model lists those it has"
    if let near = names.nearest(to: parts[part]) {
      help = "did you mean \"\(near)\"?"
    } else if !names.isEmpty, names.count <= listed {
      help = "the names here are: \(names.sorted().joined(separator: ", "))"
    }
    return Words(kind: .unknownTemplateName, message: message, help: help)
  }

  /// A part of a path after something that has no names inside.
  static func noNames(_ path: TemplatePath, part: Int, in shape: TemplateShape) -> Words {
    let parts = path.text.split(separator: ".").map(String.init)
    let before = parts[..<part].joined(separator: ".")
    var help = "write {{\(before)}}"
    if case .list = shape { help = "write {{#\(before)}}…{{/\(before)}} and the name in between" }
    return Words(
      kind: .unknownTemplateName,
      message: "\"\(parts[part])\" is not a name in \"\(before)\", which is \(shape.words)",
      help: help
    )
  }
}

extension FindingKind {
  static let unknownTemplateName = FindingKind(
    "unknown-template-name",
    .broken,
    summary: "A template uses a name that the page does not have.",
    reason: "The page would silently show nothing in its place.",
    wrong: "<h1>{{custmer}}</h1>",
    right: "<h1>{{customer}}</h1>"
  )

  static let unescapedTemplateText = FindingKind(
    "unescaped-template-text",
    .broken,
    summary: "A template shows text without escaping it.",
    reason: "What an author writes could change the page, or take it over.",
    wrong: "<h1>{{{customer}}}</h1>",
    right: "<h1>{{customer}}</h1>"
  )

  static let escapedTemplateHTML = FindingKind(
    "escaped-template-html",
    .broken,
    summary: "A template escapes HTML, or shows it in plain text.",
    reason: "The reader would see tags instead of what they mean.",
    wrong: "<div>{{summary}}</div>",
    right: "<div>{{{summary}}}</div>"
  )

  static let unshowableTemplateName = FindingKind(
    "unshowable-template-name",
    .broken,
    summary: "A template shows a name that is only for sections.",
    reason: "The page would silently show nothing in its place.",
    wrong: "{{outcomes}}",
    right: "{{#outcomes}}<li>{{outcome}}</li>{{/outcomes}}"
  )

  static let endlessTemplate = FindingKind(
    "endless-template",
    .broken,
    summary: "A template includes itself and nothing would end that.",
    reason: "The page would never be finished.",
    wrong: "{{>partials/tree}} in partials/tree",
    right: "{{#children}}{{>partials/tree}}{{/children}}"
  )
}
