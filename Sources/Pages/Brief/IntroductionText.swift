internal import HandoverModel
internal import Templates

/// When the customer meets their CSM, and who hands over to whom.
struct IntroductionText: Sendable {
  /// The day and the time; `nil` where none is set.
  let time: TimeText?
  /// How far away that is: "in 6 days".
  let distance: DistanceText?
  /// Who sold; `nil` where nobody is named.
  let ae: String?
  /// Who takes over; `nil` where nobody is named.
  let csm: String?
  /// The same behind who sold: "to Jordan Rivera".
  let toCSM: SafeHTML
  /// Who owns the customer now; `nil` where nobody is named.
  let owner: String?
  /// Until when the owner is away, and who covers: "away until 10 April 2026, Nora Lindqvist covers"; `nil` where they are here.
  let absence: String?
  /// Since when, where that is known: "since 31 March 2026".
  let ownerSince: SafeHTML?

  /// The introduction of the handover of `account`.
  init(of account: Account, in book: AccountBook, _ words: Words) {
    let handover = account.handover
    time = handover.introduction.map { TimeText($0.value, in: words) }
    distance = handover.introduction.map { DistanceText(to: $0.value.date, from: book.today, in: words) }
    ae = handover.team.ae.map { book.personName($0.value) }
    csm = handover.team.csm.map { book.personName($0.value) }
    let nobody = SafeHTML(escaping: words[.nobodyYet]).inside("strong", class: "gap")
    let isOver = csm == nil && handover.stage == .cancelled
    toCSM = isOver ? SafeHTML(escaping: "") : words(.toPerson, ["name": csm.map { SafeHTML(escaping: $0) } ?? nobody])
    owner = account.owner.map { book.personName($0.person) }
    absence = account.owner.flatMap { book.people[$0.person]?.absence(on: book.today, in: book, words) }
    ownerSince = account.owner?.since.map { words(.since, ["day": TimeText($0, in: words).html]) }
  }
}

extension Person {
  /// Until when they are away on `today`, and who covers; `nil` where they are here.
  func absence(on today: CalendarDate, in book: AccountBook, _ words: Words) -> String? {
    guard let last = absences.filter({ $0.days.contains(today) }).map(\.days.last).max() else { return nil }
    let cover = cover(on: today).map { ", " + words(.covers, ["name": book.personName($0)]) } ?? ""
    return words(.awayUntil, ["day": words.day(last)]) + cover
  }
}

extension IntroductionText: TemplateModel {
  static let fields: TemplateFields<IntroductionText> = [
    .record("time") { $0.time },
    .record("distance") { $0.distance },
    .optionalText("ae") { $0.ae },
    .optionalText("csm") { $0.csm },
    .html("toCSM") { $0.toCSM },
    .optionalText("owner") { $0.owner },
    .optionalText("absence") { $0.absence },
    .html("ownerSince") { $0.ownerSince },
  ]
}
