public import Diagnostics
internal import Templates

/// A customer's template has something in its own text that asks for a file, leads elsewhere, runs, or hides words.
///
/// Names are proven: a template can show nothing that was not cleared. Its own text is the company's, and this looks at it: a customer's page
/// is one file, which needs no other, leads nowhere but to an address for mail and to itself, and has no word that is not shown.
public enum TemplateLeadsOut {
  /// What is found.
  public static let kind = FindingKind(
    "template-leads-out",
    .broken,
    summary: "A template of a customer's page asks for a file, leads elsewhere, or hides words.",
    reason:
      "The customer would see where we work, we would see when they read it, or they would read what they should not.",
    wrong: "<img src=\"https://wiki.fieldnote.example/logo.png\" alt=\"\">",
    right: "<p class=\"vendor\">{{vendor}}</p>"
  )

  /// What a template is written in, by which it is known what in it leads out.
  enum Form {
    case page
    case style
    case text
  }

  /// What in the text of the templates called `names` in `library`, and of all they include, leads out.
  static func findings(in library: TemplateLibrary, _ names: [String], _ form: Form) -> [Finding] {
    library.texts(shownBy: names).flatMap { text in
      let scan = OutwardScan(text.bytes, form)
      return scan.found.prefix(maximumFindings).map { part, reason in
        let range = text.range(of: part)
        return Finding(kind, "\(quoted(range.text)) \(reason.words)", at: range, help: reason.help)
      }
    }
  }

  /// After so many the rest of a file is not told any more.
  private static let maximumFindings = 20
  /// Longer words of a template make no readable message.
  private static let longestQuote = 60

  private static func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count > longestQuote ? "\"\(line.prefix(longestQuote))…\"" : "\"\(line)\""
  }
}

extension OutwardScan.Reason {
  fileprivate var words: String {
    switch self {
    case .comment: "is a comment, which the customer can read"
    case .script: "is a script, which a customer's page must not have"
    case .file: "asks for another file, but a customer's page is one file"
    case .address: "leads out of a customer's page"
    case .unknown: "is not known to be harmless on a customer's page"
    }
  }

  fileprivate var help: String {
    switch self {
    case .comment: "write it as {{! … }}, which is on no page"
    case .script: "remove it"
    case .file: "remove it; colours and shapes can be written in share/style.mustache"
    case .address: "remove it, or let it begin with mailto: or #"
    case .unknown: "remove it, or say it with what the built-in templates are made of"
    }
  }
}
