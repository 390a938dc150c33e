internal import HandoverModel

extension Handover {
  /// Who they are and what they bought, in four lines; of a deal that was lost, what they were offered, and when it was lost.
  var dealFacts: [LabelledText] {
    let isLost = deal.closeState?.value == .lost
    return [
      LabelledText("Segment", segment?.value.asWritten),
      LabelledText(isLost ? "Offered" : "Bought", deal.products.map(\.value)),
      LabelledText("Term", term),
      isLost ? LabelledText("Lost on", deal.closeDate?.value.words) : LabelledText("Renewal", renewalWords),
    ]
  }

  private var term: String? {
    let parts = [
      deal.termMonths.map { "\($0.value) months" } ?? unknown("term-months", "length"),
      deal.contractStart.map { "from \($0.value.words)" } ?? unknown("contract-start", "start"),
      deal.arr.map { price($0.value) } ?? unknown("arr", "price"),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalizedFirst
  }

  private func price(_ amount: Amount) -> String {
    "\(amount.grouped)\(deal.currency.map { "\u{A0}" + $0.value } ?? "") a year"
  }

  private var renewalWords: String? {
    guard let renewal = deal.renewal?.value else { return nil }
    let parts = [
      renewal.words,
      deal.renewsAutomatically.map { $0.value ? "automatic" : "not automatic" }
        ?? unknown("auto-renew", "whether it is automatic"),
      deal.noticeDays.map { "notice by \(renewal.adding(days: -$0.value).words)" }
        ?? unknown("notice-days", "notice period"),
    ].compactMap { $0 }
    return parts.joined(separator: ", ")
  }

  /// That the field called `name` says that `what` is not known; `nil` where nothing is written, or something else.
  private func unknown(_ name: String, _ what: String) -> String? {
    guard let field = content.fields.field(name), !field.texts.isEmpty, field.presence != .given else { return nil }
    return what + " unknown"
  }
}
