internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// A gate that a manager let a handover through.
struct OverrideText: Sendable {
  /// Which, by whom and when: "Gate 3, into Introduced, by Maria Keller on 31 March 2026".
  let title: SafeHTML
  /// Who let it through.
  let by: String
  let reason: String
  /// What the gate lacks all the same.
  let lacks: [String]

  /// The override of `gate`; `nil` where there is none.
  init?(of gate: GateState, in book: AccountBook, _ words: Words) {
    guard let override = gate.override, let by = override.by, let on = override.on, let reason = override.reason else {
      return nil
    }
    self.by = book.personName(by.value)
    title = words(
      .letThroughGate,
      [
        "gate": SafeHTML(escaping: words.title(of: gate)), "name": SafeHTML(escaping: self.by),
        "day": TimeText(on.value, in: words).html,
      ]
    )
    self.reason = reason.value
    lacks = gate.lacks.map { $0.message.capitalizedFirst }
  }
}

extension OverrideText: TemplateModel {
  static let fields: TemplateFields<OverrideText> = [
    .html("title") { $0.title },
    .text("reason") { $0.reason },
    .texts("lacks") { $0.lacks },
  ]
}

extension Words {
  /// "Gate 3, into Introduced"
  func title(of gate: GateState) -> String {
    let stage = Stage(rawValue: gate.stage).map { self[$0.phrase] } ?? gate.stage
    return self(.gateInto, ["number": "\(gate.number)", "stage": stage])
  }
}
