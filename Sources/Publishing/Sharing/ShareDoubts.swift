internal import Checks
internal import Diagnostics
internal import DocumentSchema
internal import FrontMatter
internal import HandoverModel

/// What of a company's own settings could not be read, so that nobody knows what must not leave the house.
struct ShareDoubts: Sendable {
  /// One for each file or setting, at its first place.
  let findings: [Finding]

  /// What could not be read of the settings in `tree`, which were read into `read` by `schemas`.
  init(in tree: ParsedTree, _ read: ReadTree, by schemas: SchemaSet) {
    let unread = tree.unreadSettings.sorted { $0.key < $1.key }.map { path, finding in
      switch path.parts.first?.lowercased().prefix(5) {
      case "baton": SecretsInDoubt.settings(at: finding.range)
      case "peopl": SecretsInDoubt.people(at: finding.range)
      default: SecretsInDoubt.schema(at: finding.range)
      }
    }
    func first(_ findings: [Finding]?) -> SourceRange? { findings?.first { $0.severity == .broken }?.range }
    findings =
      unread + [first(tree.configuration?.findings).map { SecretsInDoubt.settings(at: $0) }].compactMap { $0 }
      + read.configuration.unreadSecrets.prefix(Self.most).map { SecretsInDoubt.setting($0.value, at: $0.range) }
      + [
        first(tree.people?.findings).map { SecretsInDoubt.people(at: $0) },
        first(schemas.findings).map { SecretsInDoubt.schema(at: $0) },
      ].compactMap { $0 }
  }

  /// So many settings are named.
  private static let most = 5
}
