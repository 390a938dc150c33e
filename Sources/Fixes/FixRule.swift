/// One kind of fix. A new one is a file in `Rules/` and a line in ``fixRules``.
///
/// A fix must be sure: what it writes is what every reader would say was meant. What it writes is read by Baton as it is meant, so that
/// nothing is left to do for the rule afterwards.
public protocol FixRule: Sendable {
  /// What it mends, in a person's words: it stands before "were not mended".
  static var name: String { get }
  /// What it mends in `document`, in the order of the places.
  static func fixes(of document: FixableDocument) -> [Fix]
}

/// All rules, those first whose fixes let more be understood; where a fix would make an error, the first are taken back first.
public let fixRules: [any FixRule.Type] = [
  MisspeltStage.self,
  MisspeltName.self,
  MisspeltLabel.self,
  OtherSpelling.self,
  AmountWithCurrency.self,
  PlaceholderWord.self,
  MissingTableColumn.self,
  MissingSectionHeading.self,
]
