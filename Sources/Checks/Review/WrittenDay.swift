internal import Diagnostics
internal import HandoverModel

/// A date that somebody chose for something that is still to be done: an item of the plan, an open item, a commitment. A day that is
/// counted from the anchor is none, because it rolls to the next working day by itself (DOMAIN.md, "Off by one").
struct WrittenDay {
  /// What is to be done, in its author's words.
  let name: String
  /// The date.
  let date: CalendarDate
  /// Where it is written.
  let range: SourceRange

  private init?(_ name: String, _ due: Cell<PlanDay>?) {
    guard let due, case .date(let date)? = due.value else { return nil }
    (self.name, self.date, range) = (name, date, due.answer.range)
  }

  /// The dates that `review` still has ahead; none where the handover is aside from its course.
  static func ahead(in review: HandoverReview) -> [WrittenDay] {
    guard review.isOnCourse else { return [] }
    let items = review.items.compactMap { WrittenDay($0.name, $0.item.due) }
    let commitments = review.handover.commitments.filter(\.isOpen).compactMap { WrittenDay($0.nameText, $0.due) }
    return (items + commitments).filter { $0.date >= review.today }
  }
}
