internal import HandoverModel

/// Fields with their places, where something may be wrong with what they say.
extension [String: Written<FieldContent>] {
  func writtenDate(_ name: String) -> Written<CalendarDate>? {
    guard let field = self[name], case .date(let date) = field.value else { return nil }
    return Written(date, at: field.range)
  }

  func writtenDates(_ name: String) -> [Written<CalendarDate>] {
    items(name).compactMap { item in
      if case .date(let date) = item.value { Written(date, at: item.range) } else { nil }
    }
  }

  func people(_ name: String) -> [Written<String>] {
    items(name).compactMap { item in
      if case .person(let person) = item.value { Written(person.id, at: person.range) } else { nil }
    }
  }

  /// The values of a list; none for anything else.
  func items(_ name: String) -> [Written<FieldContent>] {
    if case .list(let values)? = self[name]?.value { values } else { [] }
  }

  /// The numbers of a map, each under its name, in the order written.
  func numbers(_ name: String) -> [(name: Written<String>, number: Int)] {
    entries(name).compactMap { entry in
      if case .number(let number)? = entry.content?.value { (entry.name, number) } else { nil }
    }
  }
}
