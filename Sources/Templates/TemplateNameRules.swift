import Diagnostics

/// Which names a tag may carry.
enum TemplateNameRules {
  /// What is wrong with a name, in words that follow the quoted tag.
  struct Problem {
    let kind: FindingKind
    let what: String
    let help: String
  }

  /// What is wrong with the name of `tag`, which is written as `content`; `nil` if nothing is.
  static func problem(of tag: TemplateTag, content: ArraySlice<UInt8>) -> Problem? {
    guard let first = content.first else {
      return Problem(kind: .badTemplateTag, what: "names nothing", help: "write a name in it, or remove it")
    }
    if content.count > TagScanner.longestName {
      let help = "check whether the tag's end is missing; a name has at most \(TagScanner.longestName) bytes"
      return Problem(kind: .badTemplateTag, what: "is too long for a name", help: help)
    }
    if content.contains(where: \.isTemplateWhitespace) {
      return Problem(kind: .badTemplateTag, what: "has a space in its name", help: "write the name in one word")
    }
    if first == UInt8(ascii: "*"), tag.kind == .partial || tag.kind == .parent {
      let help = "write the template's name itself, in a section for each case"
      return Problem(kind: .unsupportedTemplateTag, what: "takes its template's name from the data", help: help)
    }
    if first == UInt8(ascii: "%"), tag.kind == .shown {
      let help = "remove it; a template for plain text ends in .txt.mustache"
      return Problem(kind: .unsupportedTemplateTag, what: "is a pragma, which is not part of Mustache", help: help)
    }
    if signs.contains(first) {
      let help = "write the sign directly after the opening braces, and only one"
      return Problem(kind: .badTemplateTag, what: "has a sign where its name should begin", help: help)
    }
    if isPath(tag.kind), content.count > 1, !isDotted(content) {
      let help = "write a single dot for the value itself, or names with one dot between them"
      return Problem(kind: .badTemplateTag, what: "has a dot without a name beside it", help: help)
    }
    return nil
  }

  private static let signs = Set("#^><$/!=&{".utf8)

  private static func isPath(_ kind: TemplateTag.Kind) -> Bool {
    switch kind {
    case .shown, .shownAsItIs, .section, .inverted: true
    default: false
    }
  }

  private static func isDotted(_ content: ArraySlice<UInt8>) -> Bool {
    content.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
  }
}

extension FindingKind {
  static let unsupportedTemplateTag = FindingKind(
    "unsupported-template-tag",
    .broken,
    summary: "A template uses a part of Mustache that cannot be proven beforehand.",
    reason: "Which template is shown would depend on the content, so nobody could know that every page is whole.",
    wrong: "{{>*kind}}",
    right: "{{#isBrief}}{{>partials/brief}}{{/isBrief}}"
  )
}
