public import Diagnostics
internal import HandoverModel

/// An address for editing that is the same for every document.
public enum EditAddressWithoutPath {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "edit-url-without-path",
    .notReady,
    summary: "The address for editing does not say where the document's path belongs.",
    reason: "The link on every page would lead to the same place.",
    wrong: "edit-url: https://git.example/handovers/edit/main/",
    right: "edit-url: https://git.example/handovers/edit/main/{path}"
  )

  /// `address` has no place for a path.
  static func finding(_ address: Written<String>) -> Finding {
    Finding(
      kind,
      "\"\(address.value)\" has no {path} in it",
      at: address.range,
      help: "write {path} where the path of a document belongs"
    )
  }
}
