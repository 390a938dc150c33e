internal import HandoverModel

/// Typed access to fields that were read. A field of another type than asked for reads as not written: a built-in field's
/// type is fixed by the built-in schema.
extension [String: Written<FieldContent>] {
  func text(_ name: String) -> Written<String>? {
    guard let field = self[name], case .text(let text) = field.value else { return nil }
    return Written(text, at: field.range)
  }

  func word(_ name: String) -> String? { text(name)?.value }

  func date(_ name: String) -> CalendarDate? {
    if case .date(let date)? = self[name]?.value { date } else { nil }
  }

  func dateTime(_ name: String) -> Written<CalendarDateTime>? {
    guard let field = self[name], case .dateTime(let time) = field.value else { return nil }
    return Written(time, at: field.range)
  }

  func number(_ name: String) -> Int? {
    if case .number(let number)? = self[name]?.value { number } else { nil }
  }

  func amount(_ name: String) -> Amount? {
    if case .amount(let amount)? = self[name]?.value { amount } else { nil }
  }

  func flag(_ name: String) -> Bool? {
    if case .flag(let flag)? = self[name]?.value { flag } else { nil }
  }

  func person(_ name: String) -> Written<String>? {
    guard let field = self[name], case .person(let person) = field.value else { return nil }
    return Written(person.id, at: person.range)
  }

  func texts(_ name: String) -> [Written<String>] {
    guard case .list(let values)? = self[name]?.value else { return [] }
    return values.compactMap { value in
      if case .text(let text) = value.value { Written(text, at: value.range) } else { nil }
    }
  }

  func entries(_ name: String) -> [FieldContent.NamedContent] {
    if case .map(let entries)? = self[name]?.value { entries } else { [] }
  }
}
