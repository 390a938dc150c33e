public import Diagnostics
internal import Templates

/// A customer's template shows nothing: the customer would get an empty file.
public enum EmptyTemplate {
  /// What is found.
  public static let kind = FindingKind(
    "empty-template",
    .broken,
    summary: "A template of what the customer gets shows nothing.",
    reason: "The customer would open an empty page, and think that this is all we have to say.",
    wrong: "templates/share/success-plan.en.mustache without a word in it",
    right: "no such file, so that the built-in one is used"
  )

  /// What is found where the template called `name` in `library`, with all that it includes, has neither a word nor a value to show.
  static func findings(in library: TemplateLibrary, _ name: String) -> [Finding] {
    let texts = library.texts(shownBy: [name])
    guard let file = texts.first?.file, !texts.contains(where: { $0.bytes.contains { !$0.isWhiteSpace } }) else {
      return []
    }
    return [finding(name, at: file)]
  }

  /// That the template called `name` shows nothing because of `file`.
  static func finding(_ name: String, at file: SourceFile) -> Finding {
    let help = "remove the file, so that the built-in one is used, or write what the customer shall read"
    return Finding(kind, "\"\(name)\" shows nothing of what is for the customer", at: file.beginning, help: help)
  }
}

extension UInt8 {
  fileprivate var isWhiteSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
