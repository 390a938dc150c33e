/// The documents of a project, as they were read.
public struct ReadDocuments: Sendable {
  /// The handovers.
  public let handovers: [Handover]
  /// The playbooks.
  public let playbooks: [Playbook]
  /// Those of the company's own kinds.
  public let others: [GeneralDocument]

  /// The sentences that the schema of each kind shows as examples.
  public let examples: [String: [String]]

  /// These documents, those of a kind in the order of their paths.
  public init(
    handovers: [Handover],
    playbooks: [Playbook] = [],
    others: [GeneralDocument] = [],
    examples: [String: [String]] = [:]
  ) {
    self.handovers = handovers
    self.playbooks = playbooks
    self.others = others
    self.examples = examples
  }

  /// All of them, handovers first.
  public var all: [any Document] { handovers + playbooks + others }
}
