internal import HandoverModel

extension FactSentence {
  /// The date that begins with the word at `place`, and the place of its last word; `nil` where none does, or it could be read in
  /// two ways. Understands `2027-04-07`, `7.4.2027`, `7 April 2027`, `April 7, 2027` and `7. April 2027`.
  func date(at place: Int) -> (date: CalendarDate, last: Int)? {
    guard words.indices.contains(place) else { return nil }
    if let date = CalendarDate(words[place].text) { return (date, place) }
    let parts = words[place].text.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], year > 1900 {
      return CalendarDate(year: year, month: month, day: day).map { ($0, place) }
    }
    guard words.indices.contains(place + 2), let year = Int(words[place + 2].text), year > 1900 else { return nil }
    for (day, month) in [(place, place + 1), (place + 1, place)] {
      if let number = dayNumber(at: day), let name = MonthNames.month(called: words[month].small) {
        return CalendarDate(year: year, month: name, day: number).map { ($0, place + 2) }
      }
    }
    return nil
  }

  private func dayNumber(at place: Int) -> Int? {
    let digits = words[place].small.prefix { $0.isNumber }
    return ["", "st", "nd", "rd", "th"].contains(words[place].small.dropFirst(digits.count)) ? Int(digits) : nil
  }
}
