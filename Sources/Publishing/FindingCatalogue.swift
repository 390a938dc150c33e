internal import Checks
public import Diagnostics
internal import DocumentSchema
internal import FrontMatter
internal import HandoverModel
internal import Markdown
internal import Pages
internal import Templates

/// Every kind of finding that Baton can make, by name.
public let findingCatalogue: [FindingKind] =
  (checkFindingKinds + schemaFindingKinds + linkingFindingKinds + frontMatterFindingKinds
  + MarkdownDocument.findingKinds + TemplateLibrary.findingKinds + [
    EmptyTemplate.kind, IgnoredFile.kind, MissingConfiguredFile.kind, NothingToRead.kind, SecretsInDoubt.kind,
    ShallowHistory.kind,
    TemplateLeadsOut.kind, UnfitLogo.kind, UnknownWord.kind, UnknownTimeZone.kind, UnreadableHistory.kind,
  ]).sorted { $0.id < $1.id }
