internal import HandoverModel

extension Handover.Deal {
  /// Who they are and what they bought, in four lines.
  var facts: [LabelledText] {
    [
      LabelledText("Segment", segment?.asWritten),
      LabelledText("Bought", products),
      LabelledText("Term", term),
      LabelledText("Renewal", renewalWords),
    ]
  }

  private var term: String? {
    let parts = [
      termMonths.map { "\($0) months" }, contractStart.map { "from \($0.words)" }, arr.map { price($0) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalizedFirst
  }

  private func price(_ amount: Amount) -> String {
    "\(amount.grouped)\(currency.map { "\u{A0}" + $0 } ?? "") a year"
  }

  private var renewalWords: String? {
    guard let renewal else { return nil }
    let automatic = renewsAutomatically.map { $0 ? ["automatic"] : ["not automatic"] } ?? []
    let notice = noticeDays.map { ["notice by \(renewal.adding(days: -$0).words)"] } ?? []
    return ([renewal.words] + automatic + notice).joined(separator: ", ")
  }
}
