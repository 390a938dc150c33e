internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// The next gate that is closed, with what it lacks beside what is told as wrong already. Until the introduction was held, what
/// comes after it is nobody's question.
struct GateText: Sendable {
  /// "Gate 3, into introduced"
  let title: String
  /// What is to be done for it.
  let lacks: [String]

  /// The first closed gate of `readiness`, without what `told` says; `nil` where none is closed or nothing is left to say.
  init?(nextIn readiness: Readiness, isIntroduced: Bool, without told: Set<String>) {
    let introduction = readiness.gates.firstIndex { $0.stage == Stage.introduced.rawValue }
    let asked = readiness.gates.prefix(isIntroduced ? .max : introduction.map { $0 + 1 } ?? .max)
    guard let gate = asked.first(where: { !$0.isOpen }) else { return nil }
    lacks = gate.lacks.map { $0.message.capitalizedFirst }.filter { !told.contains($0) }
    guard !lacks.isEmpty else { return nil }
    title = "Gate \(gate.number), into \(gate.stage)"
  }
}

extension GateText: TemplateModel {
  static let fields: TemplateFields<GateText> = [
    .text("title") { $0.title },
    .texts("lacks") { $0.lacks },
  ]
}

/// A gate that a manager let a handover through.
struct OverrideText: Sendable {
  let gate: String
  let by: String
  let on: TimeText
  let reason: String
  /// What the gate lacks all the same.
  let lacks: [String]

  /// The override of `gate`; `nil` where there is none.
  init?(of gate: GateState, in book: AccountBook) {
    guard let override = gate.override, let by = override.by, let on = override.on, let reason = override.reason else {
      return nil
    }
    self.gate = "Gate \(gate.number), into \(gate.stage)"
    self.by = book.personName(by.value)
    self.on = TimeText(on.value)
    self.reason = reason.value
    lacks = gate.lacks.map { $0.message.capitalizedFirst }
  }
}

extension OverrideText: TemplateModel {
  static let fields: TemplateFields<OverrideText> = [
    .text("gate") { $0.gate },
    .text("by") { $0.by },
    .record("on") { $0.on },
    .text("reason") { $0.reason },
    .texts("lacks") { $0.lacks },
  ]
}
