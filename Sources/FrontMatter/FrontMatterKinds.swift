public import Diagnostics

/// Every kind of finding that taking a file apart can make, in the order in which a file is read.
public let frontMatterFindingKinds: [FindingKind] = [
  .invalidEncoding, .nulCharacter, .emptyDocument, .missingFrontMatter, .tomlFrontMatter, .unclosedFrontMatter,
  .frontMatterTooLarge, .yamlTooDeep, .yamlAlias, .duplicateKey, .invalidYAML, .notAMapping, .valueLostInComment,
]
