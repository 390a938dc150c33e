internal import BuiltinFiles
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
  /// What was compared with it.
  public let base: Base

  /// The commit whose files are the earlier ones.
  public struct Base: Sendable, Hashable {
    /// Its whole name.
    public let commit: String
    /// Whether it is not `from` itself, but where the later revision left it.
    public let isParting: Bool

    /// The commit called so by git.
    public init(commit: String, isParting: Bool) {
      self.commit = commit
      self.isParting = isParting
    }
  }

  /// A report on `difference`, which begins at `base`.
  public init(_ difference: ProjectDifference, from: String, to: String?, base: Base) {
    self.difference = difference
    self.from = from
    self.to = to
    self.base = base
  }

  /// Whether there is a handover of which nobody knows what changed.
  public var hasUnreadable: Bool { difference.handovers.contains { $0.state == .unreadable } }

  /// The JSON Schema (draft 2020-12) of ``json``.
  public static var jsonSchema: String {
    BuiltinFiles.schemas.first { $0.path == "schema/diff.schema.json" }.map {
      String(decoding: $0.bytes, as: UTF8.self)
    } ?? ""
  }

  /// For people at a terminal, ending with a line end.
  public var text: String {
    guard !difference.handovers.isEmpty else { return "No handover changed \(span)\n" }
    // Where it is not the revision that was named, nobody would guess with what the files are compared.
    let opening = base.isParting ? "Changed \(span):\n\n" : ""
    return opening
      + difference.handovers.map { handover in
        let lines = handover.sentences.map { "  " + $0.shownOnTerminal + "\n" }.joined()
        return handover.title.shownOnTerminal + "\n" + lines
      }.joined(separator: "\n")
  }

  /// The same for programs. Versioned: within a version names are added, never changed or taken away.
  public var json: String { JSONText.text(of: Document(self)) }

  /// "since HEAD~1", "between v1 and v2"; "since this branch left main".
  var span: String {
    guard base.isParting else { return to.map { "between \(from) and \($0)" } ?? "since \(from)" }
    return "since \(to ?? "this branch") left \(from)"
  }

  private struct Document: Encodable {
    let format = "baton-diff"
    let version = 1
    let from: String
    let to: String?
    let base: String
    let handovers: [Entry]

    init(_ report: DifferenceReport) {
      from = report.from
      to = report.to
      base = report.base.commit
      handovers = report.difference.handovers.map(Entry.init)
    }
  }

  private struct Entry: Encodable {
    let customer: String
    let id: String
    let path: String
    let state: String
    let stage: String?
    let problem: Problem?
    let changes: [Change]
    let gates: [Gate]

    init(_ handover: HandoverDifference) {
      customer = handover.standing.customer
      id = handover.standing.id
      path = handover.standing.path
      state = handover.state.rawValue
      stage = handover.standing.stage
      problem = handover.problem.map { Problem(line: $0.line, message: $0.message) }
      changes = handover.changes.map { Change(words: $0.words, before: $0.before?.text, after: $0.after?.text) }
      gates = handover.gates.map {
        Gate(number: $0.gate.number, stage: $0.gate.stage, passes: $0.gate.isOpen, words: $0.words)
      }
    }
  }

  private struct Problem: Encodable {
    let line: Int
    let message: String
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
    case .readable: return "Can be read again: \(name)\(stage)"
    case .unreadable:
      let problem = problem.map { ", line \($0.line): \($0.message)" } ?? ""
      return "Cannot be read now: \(standing.customer) (\(standing.path)\(problem))"
    }
  }
}
