internal import HandoverModel

extension Handover {
  /// Who they are and what they bought, in four lines.
  var dealFacts: [LabelledText] {
    [
      LabelledText("Segment", segment?.value.asWritten),
      LabelledText("Bought", deal.products.map(\.value)),
      LabelledText("Term", term),
      LabelledText("Renewal", renewalWords),
    ]
  }

  private var term: String? {
    let parts = [
      deal.termMonths.map { "\($0.value) months" }, deal.contractStart.map { "from \($0.value.words)" },
      deal.arr.map { price($0.value) },
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalizedFirst
  }

  private func price(_ amount: Amount) -> String {
    "\(amount.grouped)\(deal.currency.map { "\u{A0}" + $0.value } ?? "") a year"
  }

  private var renewalWords: String? {
    guard let renewal = deal.renewal?.value else { return nil }
    let automatic = deal.renewsAutomatically.map { $0.value ? ["automatic"] : ["not automatic"] } ?? []
    let notice = deal.noticeDays.map { ["notice by \(renewal.adding(days: -$0.value).words)"] } ?? []
    return ([renewal.words] + automatic + notice).joined(separator: ", ")
  }
}
