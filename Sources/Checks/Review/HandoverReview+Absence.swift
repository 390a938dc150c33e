internal import HandoverModel

extension HandoverReview {
  /// Who the person with this id is and who covers for them on `date`; `nil` where they are not away.
  func absence(of id: PersonID, on date: CalendarDate) -> (name: String, cover: String)? {
    guard let person = book.people[id], person.isAway(on: date) else { return nil }
    guard let cover = person.cover(on: date) else { return (person.name, "nobody covers") }
    let isAway = book.people[cover]?.isAway(on: date) ?? false
    return (person.name, book.personName(cover) + (isAway ? ", who covers, is away too" : " covers"))
  }
}
