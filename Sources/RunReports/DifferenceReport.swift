internal import Checks
internal import Diagnostics
internal import HandoverModel

/// What changed between two revisions, as it is told.
public struct DifferenceReport: Sendable {
  /// What changed.
  public let difference: ProjectDifference
  /// The earlier revision, as a person called it.
  public let from: String
  /// The later one; `nil` for the files as they are now.
  public let to: String?

  /// A report on `difference`.
  public init(_ difference: ProjectDifference, from: String, to: String?) {
    self.difference = difference
    self.from = from
    self.to = to
  }

  /// For people at a terminal, ending with a line end.
  public var text: String {
    guard !difference.handovers.isEmpty else { return "No handover changed \(span)\n" }
    return difference.handovers.map { handover in
      let lines = handover.sentences.map { "  " + $0.shownOnTerminal + "\n" }.joined()
      return handover.title.shownOnTerminal + "\n" + lines
    }.joined(separator: "\n")
  }

  /// The same for programs. Versioned: within a version names are added, never changed or taken away.
  public var json: String { JSONText.text(of: Document(self)) }

  /// "since HEAD~1", "between v1 and v2".
  var span: String { to.map { "between \(from) and \($0)" } ?? "since \(from)" }

  private struct Document: Encodable {
    let format = "baton-diff"
    let version = 1
    let from: String
    let to: String?
    let handovers: [Entry]

    init(_ report: DifferenceReport) {
      from = report.from
      to = report.to
      handovers = report.difference.handovers.map(Entry.init)
    }
  }

  private struct Entry: Encodable {
    let customer: String
    let id: String
    let path: String
    let state: String
    let stage: String?
    let changes: [Change]
    let gates: [Gate]

    init(_ handover: HandoverDifference) {
      customer = handover.standing.customer
      id = handover.standing.id
      path = handover.standing.path
      state = handover.state.rawValue
      stage = handover.standing.stage
      changes = handover.changes.map { Change(words: $0.words, before: $0.before, after: $0.after) }
      gates = handover.gates.map {
        Gate(number: $0.gate.number, stage: $0.gate.stage, passes: $0.gate.isOpen, words: $0.words)
      }
    }
  }

  private struct Change: Encodable {
    let words: String
    let before: String?
    let after: String?
  }

  private struct Gate: Encodable {
    let number: Int
    let stage: String
    let passes: Bool
    let words: String
  }
}

extension HandoverDifference {
  /// What stands above what changed: the customer, the file, and what became of it.
  var title: String {
    let name = "\(standing.customer) (\(standing.path))"
    let stage = standing.stage.map { ", stage \($0)" } ?? ""
    switch state {
    case .added: return "New: \(name)\(stage)"
    case .changed: return name
    case .takenOut: return "Taken out: \(name)\(stage)"
    }
  }
}
