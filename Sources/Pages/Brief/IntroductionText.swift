internal import HandoverModel
internal import Templates

/// When the customer meets their CSM, and who hands over to whom.
struct IntroductionText: Sendable {
  /// The day and the time; `nil` where none is set.
  let time: TimeText?
  /// How far away that is: "in 6 days".
  let distance: String?
  /// Who sold; `nil` where nobody is named.
  let ae: String?
  /// Who takes over; `nil` where nobody is named.
  let csm: String?
  /// Who owns the customer now; `nil` where nobody is named.
  let owner: String?
  /// Until when the owner is away, and who covers: "away until 10 April 2026, Nora Lindqvist covers"; `nil` where they are here.
  let absence: String?
  /// Since when, where that is known.
  let ownerSince: TimeText?

  /// The introduction of the handover of `account`.
  init(of account: Account, in book: AccountBook) {
    let handover = account.handover
    time = handover.introduction.map { TimeText($0.value) }
    distance = handover.introduction.map { book.today.distance(to: $0.value.date) }
    ae = handover.team.ae.map { book.personName($0.value) }
    csm = handover.team.csm.map { book.personName($0.value) }
    owner = account.owner.map { book.personName($0.person) }
    absence = account.owner.flatMap { book.people[$0.person]?.absence(on: book.today, in: book) }
    ownerSince = account.owner?.since.map { TimeText($0) }
  }
}

extension Person {
  /// Until when they are away on `today`, and who covers; `nil` where they are here.
  fileprivate func absence(on today: CalendarDate, in book: AccountBook) -> String? {
    guard let last = absences.filter({ $0.days.contains(today) }).map(\.days.last).max() else { return nil }
    let cover = cover(on: today).map { ", \(book.personName($0)) covers" } ?? ""
    return "away until \(TimeText(last).words)" + cover
  }
}

extension IntroductionText: TemplateModel {
  static let fields: TemplateFields<IntroductionText> = [
    .record("time") { $0.time },
    .optionalText("distance") { $0.distance },
    .optionalText("ae") { $0.ae },
    .optionalText("csm") { $0.csm },
    .optionalText("owner") { $0.owner },
    .optionalText("absence") { $0.absence },
    .record("ownerSince") { $0.ownerSince },
  ]
}
