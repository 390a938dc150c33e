public import Diagnostics
public import HandoverModel

/// A requirement that a document does not meet, and what to say about it.
public struct MissingRequirement: Sendable {
  /// What is not met.
  public let requirement: Requirement
  /// What to say about it.
  public let finding: Finding

  /// How much there is to write, from 0: a field, a cell or label, a section.
  fileprivate var effort: Int {
    switch finding.kind {
    case MissingField.kind: 0
    case MissingAnswer.kind, UnreviewedNone.kind: 1
    default: 2
    }
  }

  /// `requirement`, which `document` does not meet; `nil` where no check has anything to say. Its `order` is its place in the schema.
  public init?(of document: any Document, _ requirement: Requirement, order: Int = 0) {
    let said = requirementChecks.lazy.compactMap { $0.finding(for: requirement, in: document) }.first
    guard let said else { return nil }
    self.requirement = requirement
    finding = said.with(order: order).with(meant: requirement.subject.key)
  }
}

extension [MissingRequirement] {
  /// These, those with the least to write first.
  var shortestFirst: [MissingRequirement] {
    enumerated().sorted { ($0.element.effort, $0.offset) < ($1.element.effort, $1.offset) }.map(\.element)
  }
}
