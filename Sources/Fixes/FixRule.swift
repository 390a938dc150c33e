public import Diagnostics

/// One kind of fix. A new one is a file in `Rules/` and a line in ``fixRules``.
///
/// A fix must be sure: what it writes is what every reader would say was meant. What it writes is read by Baton as it is meant, so that
/// nothing is left to do for the rule afterwards.
public protocol FixRule: Sendable {
  /// What it mends, in a person's words: it stands before "were not mended".
  static var name: String { get }
  /// What it mends in `document`, in the order of the places.
  static func fixes(of document: FixableDocument) -> [Fix]
  /// What it could mend in `document` and leaves to a person, because it is not sure.
  static func doubts(of document: FixableDocument) -> [Doubt]
}

extension FixRule {
  /// Most are sure, or have nothing to say.
  public static func doubts(of document: FixableDocument) -> [Doubt] { [] }

  /// What it is known by.
  static var id: ObjectIdentifier { ObjectIdentifier(Self.self) }
}

/// Something that a rule leaves to a person.
public struct Doubt: Sendable {
  /// What it is about.
  public let place: SourceRange
  /// Why it is not mended, and what to do: a sentence without a full stop.
  public let sentence: String
}

/// All rules, those first whose fixes let more be understood; where a fix would make an error, the first are taken back first.
public let fixRules: [any FixRule.Type] = [
  MisspeltStage.self,
  MisspeltName.self,
  MisspeltLabel.self,
  OtherSpelling.self,
  AmountWithCurrency.self,
  CommentedField.self,
  PlaceholderWord.self,
  MissingTableColumn.self,
  MissingSectionHeading.self,
]
