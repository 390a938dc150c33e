internal import Checks
internal import HandoverModel
internal import Templates

/// A handover as a line on the first page.
struct HandoverLine: Sendable {
  let customer: String
  let brief: String
  let segment: String?
  let introduction: IntroductionText
  let verdict: Verdict
  let isComing: Bool
  let isPast: Bool
  /// Sorts lines by their introductions.
  let sortKey: String

  init(_ account: Account, in checked: CheckedBook, _ words: Words) {
    let handover = account.handover
    let today = checked.book.today
    customer = handover.customer
    brief = PageAddress.brief(of: handover.id).link(from: .index)
    segment = handover.segment?.value.asWritten
    introduction = IntroductionText(of: account, in: checked.book, words)
    verdict = Verdict(of: handover, in: checked, words)
    let day = handover.introduction?.value.date
    isComing = day.map { $0 >= today } ?? false
    isPast = day.map { $0 < today } ?? false
    sortKey = handover.introduction?.value.description ?? ""
  }
}

extension HandoverLine: TemplateModel {
  static let fields: TemplateFields<HandoverLine> = [
    .text("customer") { $0.customer },
    .text("brief") { $0.brief },
    .optionalText("segment") { $0.segment },
    .record("introduction") { $0.introduction },
    .record("verdict") { $0.verdict },
  ]
}
