internal import Checks
internal import HandoverModel
internal import Templates

/// Something that is not written: who writes it, which gate asks for it, and the way to where it belongs.
struct MissingText: Sendable {
  /// What is missing: "No risk is written down yet."
  let words: String
  /// Who writes it: "Lauren Mitchell writes it."; `nil` where nobody is named.
  let writer: String?
  /// Which gate asks for it: "Gate 1, into In review, asks for it."; "No gate asks for it."
  let need: String
  /// The way to its section in the handover, or to the whole of it.
  let address: String

  /// `phrase` says that the section `key` of the handover of `account` is missing, on `page`.
  init(
    _ phrase: Phrase,
    section key: String,
    of account: Account,
    in checked: CheckedBook,
    shownOn page: PageAddress,
    _ words: Words
  ) {
    let handover = account.handover
    self.words = words[phrase]
    let person = handover.team.ae ?? handover.team.csm
    writer = person.map { words(.writesIt, ["name": checked.book.personName($0.value)]) }
    let requirement = handover.content.requirements.first { requirement in
      if case .section(key, _) = requirement.subject { true } else { false }
    }
    let gate = requirement.flatMap { needed in
      checked.readiness(of: handover)?.gates.first { $0.stage == needed.stage }
    }
    need = gate.map { words(.gateAsks, ["gate": words.title(of: $0)]) } ?? words[.noGateAsks]
    address = handover.link(toSection: key, from: page)
  }
}

extension MissingText: TemplateModel {
  static let fields: TemplateFields<MissingText> = [
    .text("words") { $0.words },
    .optionalText("writer") { $0.writer },
    .text("need") { $0.need },
    .text("address") { $0.address },
  ]
}
