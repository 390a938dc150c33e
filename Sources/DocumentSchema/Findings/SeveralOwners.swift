internal import Diagnostics

/// A task that names a second one of our people.
enum SeveralOwners {
  /// `text`, at `place`, names another one of us beside the owner.
  static func finding(_ text: String, at place: SourceRange) -> Finding {
    Finding(
      UnreadText.kind,
      "\"\(text)\" is the second one named to do this, and only the first counts",
      at: place,
      severity: .warning,
      help: "name the one who answers for it; that \(text) helps can be said in the title"
    )
  }
}
