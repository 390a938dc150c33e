public import Checks
public import Diagnostics
internal import HandoverModel

/// Where one customer's handover stands, for those who read a merge request or a dashboard.
public struct CustomerStanding: Sendable {
  /// The customer's name.
  public let customer: String
  /// The permanent name of the handover.
  public let id: String
  /// Its file, from the top of the repository.
  public let path: String
  /// Its stage, as written.
  public let stage: String?
  /// The first gate that is not open; `nil` where all are.
  public let gate: GateState?
  /// What is missing for that gate, the shortest way first.
  public var lacks: [Finding] { gate?.lacks ?? [] }

  /// Where `account` stands.
  init(_ account: Account, _ readiness: Readiness?, at path: String) {
    customer = account.handover.customer
    id = account.handover.id
    self.path = path
    stage = account.handover.content.fields.word("stage")
    gate = readiness?.gates.first { !$0.isOpen }
  }
}
