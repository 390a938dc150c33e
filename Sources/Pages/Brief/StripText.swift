internal import HandoverModel
internal import Templates

/// What is asked first of a customer, in a word, with a second line.
struct StripText: Sendable {
  let label: String
  /// The answer; `nil` for a gap.
  let value: SafeHTML?
  /// What the gap says: "no date yet".
  let gap: String
  /// More about it, each on its own.
  let notes: [SafeHTML]

  private init(_ label: String, _ value: SafeHTML?, gap: String = "", notes: [SafeHTML?] = []) {
    (self.label, self.value, self.gap) = (label, value, gap)
    self.notes = notes.compactMap { $0 }
  }

  /// Before the introduction: when it is, how long until then, who owns them.
  static func ahead(of account: Account, in book: AccountBook, _ words: Words) -> [StripText] {
    let introduction = account.handover.introduction?.value
    let time = introduction.flatMap { $0.timeOfDay }.map { words.time($0, in: book.configuration.timeZone) }
    var strip = [
      StripText(
        words[.introduction],
        introduction.map { TimeText($0.date, near: book.today, in: words).html },
        gap: words[.noDate],
        notes: [time.map { SafeHTML(escaping: $0) }]
      )
    ]
    if let day = introduction?.date {
      let working = book.configuration.calendar.workingDays(from: book.today, to: max(day, book.today))
      let ahead = day > book.today ? words(.workingDays, count: working) : nil
      strip.append(
        StripText(
          words[.daysLeft],
          DistanceText(to: day, from: book.today, in: words).html,
          notes: [ahead.map { SafeHTML(escaping: $0).shown(on: ShownDays(until: book.today, on: book.today)) }]
        )
      )
    }
    return strip + [owner(of: account, in: book, words)]
  }

  /// After the introduction, and aside from the course: how they are, what comes next, who owns them.
  static func course(of account: Account, in book: AccountBook, _ words: Words) -> [StripText] {
    let handover = account.handover
    var strip: [StripText] = []
    if handover.isIntroduced(by: book.today) {
      let day = handover.introductionDay?.value
      strip.append(
        StripText(
          words[.introduced],
          day.map { TimeText($0, near: book.today, in: words).html },
          gap: words[.unknown],
          notes: [day.map { DistanceText(to: $0, from: book.today, in: words).html }]
        )
      )
      let confidence = handover.progress.confidence
      let asked = confidence?.on.map {
        words(.askedOn, ["day": TimeText(plain: $0.value, near: book.today, in: words).html])
      }
      strip.append(
        StripText(
          words[.confidence],
          confidence?.score.map { SafeHTML(escaping: words(.ofFive, ["score": "\($0.value)"])) },
          gap: words[.notAsked],
          notes: [asked]
        )
      )
      let review = handover.successPlan.nextReview?.value
      strip.append(
        StripText(
          words[.nextReview],
          review.map { TimeText($0, near: book.today, in: words).html },
          gap: words[.noDate],
          notes: [review.map { DistanceText(to: $0, from: book.today, in: words).html }]
        )
      )
    }
    return strip + [owner(of: account, in: book, words)]
  }

  private static func owner(of account: Account, in book: AccountBook, _ words: Words) -> StripText {
    let owner = account.owner
    let handover = account.handover
    let help =
      handover.progress.acceptedOn == nil
      ? nil
      : handover.team.aeSupportUntil.flatMap { until -> SafeHTML? in
        guard until.value >= book.today, let ae = handover.team.ae else { return nil }
        return words(
          .helpsUntil,
          [
            "name": SafeHTML(escaping: book.personName(ae.value)),
            "day": TimeText(plain: until.value, near: book.today, in: words).html,
          ]
        )
      }
    return StripText(
      words[.ownerNow],
      owner.map { SafeHTML(escaping: book.personName($0.person)) },
      gap: words[.nobody],
      notes: [
        owner?.since.map { words(.since, ["day": TimeText(plain: $0, near: book.today, in: words).html]) },
        owner.flatMap { book.people[$0.person]?.absence(on: book.today, in: book, words) }
          .map { SafeHTML(escaping: $0).bold },
        owner?.role == .csm ? help : nil,
      ]
    )
  }
}

extension Person {
  /// Until when they are away on `today`, and who covers; `nil` where they are here.
  fileprivate func absence(on today: CalendarDate, in book: AccountBook, _ words: Words) -> String? {
    guard let last = absences.filter({ $0.days.contains(today) }).map(\.days.last).max() else { return nil }
    let cover = cover(on: today).map { ", " + words(.covers, ["name": book.personName($0)]) } ?? ""
    return words(.awayUntil, ["day": words.day(last)]) + cover
  }
}

extension StripText: TemplateModel {
  static let fields: TemplateFields<StripText> = [
    .text("label") { $0.label },
    .html("value") { $0.value },
    .text("gap") { $0.gap },
    .flag("hasNotes") { !$0.notes.isEmpty },
    .html("note") {
      $0.notes.dropFirst().reduce($0.notes.first) { all, note in all.map { $0.followed(by: "; ", note) } }
    },
  ]
}

extension Words {
  /// A time of day with the city whose clock it is on: `15:00 in Berlin`.
  func time(_ timeOfDay: String, in zone: String?) -> String {
    guard let zone else { return timeOfDay }
    let city = String(zone.split(separator: "/").last ?? "").replacing("_", with: " ")
    return self(.timeInCity, ["time": timeOfDay, "city": city])
  }
}

extension SafeHTML {
  /// This, then `words`, then `other`.
  func followed(by words: String, _ other: SafeHTML) -> SafeHTML {
    SafeHTML(alreadyEscaped: bytes + SafeHTML(escaping: words).bytes + other.bytes)
  }
}
