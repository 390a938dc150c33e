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
  /// Its gates, in the order of the stages they lead into.
  public let gates: [GateState]
  let file: SourceFile

  /// The first gate that is not open; `nil` where all are.
  public var gate: GateState? { gates.first { !$0.isOpen } }
  /// What is missing for that gate, the shortest way first.
  public var lacks: [Finding] { gate?.lacks ?? [] }

  /// What is known of `handover`, of which a part cannot be read.
  init(unreadable handover: Handover, at path: String, before: CustomerStanding?) {
    customer = handover.content.fields.word("customer") ?? before?.customer ?? handover.customer
    id = before?.id ?? handover.id
    self.path = path
    stage = handover.content.fields.word("stage") ?? before?.stage
    gates = []
    file = handover.file
  }

  /// Where `account` stands.
  init(_ account: Account, _ readiness: Readiness?, at path: String) {
    customer = account.handover.customer
    id = account.handover.id
    self.path = path
    stage = account.handover.content.fields.word("stage")
    gates = readiness?.gates ?? []
    file = account.handover.file
  }
}
