public import Diagnostics
public import HandoverModel

/// A check: looks at the linked whole, and says what is wrong.
///
/// To add one, copy a file of this folder, change its words, and add a line to ``standardChecks``.
public protocol Check: Sendable {
  /// The kind of finding it makes; one only, with a permanent name.
  static var kind: FindingKind { get }

  /// What is wrong in `book`, in any order.
  func findings(in book: AccountBook) -> [Finding]
}

/// All checks, in alphabetical order.
public let standardChecks: [any Check] = [
  EmptySection(),
  MissingField(),
  MissingSection(),
  NextStage(),
  ThinSection(),
]
