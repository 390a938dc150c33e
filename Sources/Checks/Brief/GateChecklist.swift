public import Diagnostics
public import HandoverModel

/// What the gates before a handover ask, line by line, as the brief tells it: up to the introduction, and after it those behind.
public struct GateChecklist: Sendable {
  /// A line: what is asked, and what is missing for it.
  public struct Line: Sendable {
    /// What is asked.
    public let subject: Subject
    /// What is missing, the first things; nothing where it is in order.
    public let findings: [Finding]
    /// How many more things are missing.
    public let more: Int
    /// Whether something is missing.
    public let isOpen: Bool
  }

  /// What a line is about.
  public enum Subject: Sendable {
    /// A whole gate: what was passed, or what comes later.
    case gate(GateState)
    /// A check of the next gate, by its permanent name.
    case check(String)
    /// What the schema requires by the next gate.
    case required
    /// What must not leave the house.
    case leaking
  }

  /// The lines, those where something is missing first.
  public let lines: [Line]

  /// After so many things that are missing, how many more there are is enough.
  private static let maximum = 2

  /// The checks of which it helps to say that they pass, and by what.
  private static let evident: Set<String> = [
    "accepted-by-csm", "internal-meeting-held", "customer-told", "windows-filled", "introduction-attended",
    "customer-page-clean",
    "commitments-served", "first-window-done", "success-plan-agreed", "commitments-closed",
  ]

  /// The checklist of `handover`, which is as ready as `readiness` says.
  public init(of handover: Handover, _ readiness: Readiness) {
    guard !handover.isAside else {
      lines = []
      return
    }
    let gates = readiness.gates
    let introduction = gates.firstIndex { $0.stage == Stage.introduced.rawValue }.map { $0 + 1 } ?? gates.count
    let asked = handover.hasReached(.introduced) ? gates[introduction...] : gates[..<introduction]
    var lines: [Line] = []
    var next = asked.first { !$0.isOpen }
    if next == nil { next = asked.last }
    for gate in asked {
      if gate.number == next?.number {
        lines += Self.lines(of: gate)
      } else if gate.isOpen {
        // Of the gates that lie behind, the acceptance is what a CSM asks for.
        if gate.stage == Stage.accepted.rawValue {
          lines.append(Line(subject: .gate(gate), findings: [], more: 0, isOpen: false))
        }
      } else if !gate.lacks.isEmpty {
        lines.append(Line(subject: .gate(gate), findings: [], more: gate.lacks.count, isOpen: true))
      }
    }
    self.lines = lines.filter(\.isOpen) + lines.filter { !$0.isOpen }
  }

  private static func lines(of gate: GateState) -> [Line] {
    let checks = gate.checks.filter { !$0.findings.isEmpty || evident.contains($0.id) }.map {
      line(.check($0.id), $0.findings)
    }
    let others = [line(.required, gate.unwritten), line(.leaking, gate.leaking)].filter(\.isOpen)
    return checks + others
  }

  private static func line(_ subject: Subject, _ findings: [Finding]) -> Line {
    Line(
      subject: subject,
      findings: Array(findings.prefix(maximum)),
      more: max(0, findings.count - maximum),
      isOpen: !findings.isEmpty
    )
  }
}
