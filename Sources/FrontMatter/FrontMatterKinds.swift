public import Diagnostics

/// Every kind of finding this module reports, for `baton explain` and its reference page.
public enum FrontMatterKinds {
  /// The kinds, in the order in which a file is read.
  public static let all: [FindingKind] = [
    .invalidEncoding, .nulCharacter, .emptyDocument, .missingFrontMatter, .tomlFrontMatter, .unclosedFrontMatter,
    .frontMatterTooLarge, .yamlTooDeep, .yamlAlias, .duplicateKey, .invalidYAML, .notAMapping, .valueLostInComment,
  ]
}
