internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// What a gate asks, and what is missing for it or how it is met.
struct ChecklistText: Sendable {
  let title: String
  let isOpen: Bool
  /// What is missing, or how it is met; empty where there is no more to say.
  let said: [Saying]

  /// What is said of a line, with the way to its place where it has one.
  struct Saying: Sendable {
    let words: SafeHTML
    let address: String?
    /// Whether it is said in English whatever the page's language: what a check found.
    let isFinding: Bool
  }

  /// The lines of `checklist`, of the handover of `account`, shown on `page`.
  static func all(
    of checklist: GateChecklist,
    _ account: Account,
    in checked: CheckedBook,
    shownOn page: PageAddress,
    _ words: Words
  ) -> [ChecklistText] {
    let places = Places(of: account.handover, in: checked, shownOn: page)
    let evidence = GateEvidence(of: account, in: checked.book, words)
    return checklist.lines.compactMap { line in
      guard line.isOpen else { return evidence.line(of: line.subject) }
      let said = line.findings.map {
        Saying(words: SafeHTML(escaping: $0.message.capitalizedFirst), address: places[$0], isFinding: true)
      }
      let more = line.findings.isEmpty ? words(.thingsMissing, count: line.more) : words(.moreReasons, count: line.more)
      let rest = line.more > 0 ? [Saying(words: SafeHTML(escaping: more), address: nil, isFinding: false)] : []
      return ChecklistText(title: words.title(of: line.subject), isOpen: true, said: said + rest)
    }
  }

  /// A line that is in order.
  init(met title: String, by evidence: SafeHTML) {
    self.init(title: title, isOpen: false, said: [Saying(words: evidence, address: nil, isFinding: false)])
  }

  private init(title: String, isOpen: Bool, said: [Saying]) {
    (self.title, self.isOpen, self.said) = (title, isOpen, said)
  }
}

/// Where on the handover page what was found stands.
private struct Places {
  private let addresses: [SourceRange: String]

  init(of handover: Handover, in checked: CheckedBook, shownOn page: PageAddress) {
    let home = PageAddress.handover(of: handover.id)
    let found = checked.findings(in: handover.file).enumerated().map { number, finding in
      (finding.range, home.link(from: page, anchor: FindingText.anchor(number + 1)))
    }
    addresses = Dictionary(found, uniquingKeysWith: { first, _ in first })
  }

  subscript(finding: Finding) -> String? { addresses[finding.range] }
}

extension ChecklistText: TemplateModel {
  static let fields: TemplateFields<ChecklistText> = [
    .text("title") { $0.title },
    .flag("isOpen") { $0.isOpen },
    .list("said") { $0.said },
  ]
}

extension ChecklistText.Saying: TemplateModel {
  static let fields: TemplateFields<ChecklistText.Saying> = [
    .html("words") { $0.words },
    .optionalText("address") { $0.address },
    .flag("isFinding") { $0.isFinding },
  ]
}

extension Words {
  /// What a line of the checklist asks: "The customer was told".
  fileprivate func title(of subject: GateChecklist.Subject) -> String {
    switch subject {
    case .gate(let gate): title(of: gate)
    case .check(let id): title(ofCheck: id)
    case .required: self[.required]
    case .leaking: self[.leaking]
    }
  }

  private func title(ofCheck id: String) -> String {
    let parts = id.split(separator: "-")
    let name = "gate" + parts.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return Phrase(rawValue: name).map { self[$0] } ?? id
  }
}
