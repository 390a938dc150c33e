public import Diagnostics
public import HandoverModel

/// How ready a document is for one gate.
public struct GateState: Sendable {
  /// Its number, from 1.
  public let number: Int
  /// The stage it leads into.
  public let stage: String
  /// The place of that stage in the course, from 0.
  let position: Int
  /// What its schema requires by then, and no gate before asks for.
  let missing: [MissingRequirement]
  /// What each of its checks found, in the order of the schema.
  public let checks: [Result]
  /// What stands in its way and is told at its own place besides, whichever stage the document is in: what must not leave the house.
  let leaks: [Finding]
  /// The manager's word that lets it through all the same; `nil` where there is none.
  public let override: Handover.Override?
  /// Whether the gate before it is open.
  let isBehindOpen: Bool

  /// What a check of a gate found.
  public struct Result: Sendable {
    /// The check's permanent name.
    public let id: String
    /// What is missing for it; nothing where it passes.
    public let findings: [Finding]
  }

  /// What its checks found.
  var failing: [Finding] { checks.flatMap(\.findings) }

  /// What its schema requires by then and no gate before asks for, the shortest way first.
  public var unwritten: [Finding] { missing.shortestFirst.map(\.finding) }

  /// What must not leave the house.
  public var leaking: [Finding] { leaks }

  /// What is missing for it that no gate before asks for, each as a finding at its place, the shortest way first: a line of front
  /// matter, a cell, a section, then what its checks found, then what must not leave the house.
  public var lacks: [Finding] {
    missing.shortestFirst.map(\.finding) + failing + leaks
  }

  /// Whether nothing is missing for it, and for none before.
  public var isOpen: Bool { isBehindOpen && (lacks.isEmpty || override != nil) }
}
