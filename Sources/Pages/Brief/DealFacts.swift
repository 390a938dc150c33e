internal import HandoverModel
internal import Markdown

extension Handover {
  /// Who they are and what they bought, in four lines; of a deal that was lost, what they were offered, and when it was lost.
  func dealFacts(_ selection: BriefSelection, in words: Words) -> [DealFact] {
    let isLost = deal.isLost
    let opening = selection.opening.pieces.map(\.inlines.plainText).joined(separator: " ")
    let excluded = selection.excluded.pieces.map(\.inlines.plainText).joined(separator: "; ")
    let more = selection.excluded.isCut ? "; …" : ""
    return [
      DealFact(words[.customer], segment?.value.asWritten, note: opening),
      DealFact(
        isLost ? words[.offered] : words[.bought],
        deal.products.isEmpty ? nil : deal.products.map(\.value).joined(separator: ", "),
        note: excluded.isEmpty ? "" : words(.excluded, ["what": excluded + more])
      ),
      DealFact(words[.term], term(in: words)),
      isLost
        ? DealFact(words[.lostOn], deal.closeDate.map { words.day($0.value) })
        : DealFact(words[.renewal], renewal(in: words)),
    ]
  }

  private func term(in words: Words) -> String? {
    let parts = [
      deal.termMonths.map { words(.termMonths, count: $0.value) } ?? unknown("term-months", words[.lengthUnknown]),
      deal.contractStart.map { words(.termFrom, ["day": words.day($0.value)]) }
        ?? unknown("contract-start", words[.startUnknown]),
      deal.arr.map { price($0.value, in: words) } ?? unknown("arr", words[.priceUnknown]),
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").capitalizedFirst
  }

  private func price(_ amount: Amount, in words: Words) -> String {
    words(.aYear, ["sum": words.sum(amount) + (deal.currency.map { "\u{A0}" + $0.value } ?? "")])
  }

  private func renewal(in words: Words) -> String? {
    guard let renewal = deal.renewal?.value else { return nil }
    let parts = [
      words.day(renewal),
      deal.renewsAutomatically.map { words[$0.value ? .renewsAutomatically : .renewsNotAutomatically] }
        ?? unknown("auto-renew", words[.renewalUnknown]),
      deal.noticeDays.map { words(.noticeBy, ["day": words.day(renewal.adding(days: -$0.value))]) }
        ?? unknown("notice-days", words[.noticeUnknown]),
    ].compactMap { $0 }
    return parts.joined(separator: ", ")
  }

  /// `words` where the field called `name` says that it is not known; `nil` where nothing is written, or something else.
  private func unknown(_ name: String, _ words: String) -> String? {
    guard let field = content.fields.field(name), !field.texts.isEmpty, field.presence != .given else { return nil }
    return words
  }
}
