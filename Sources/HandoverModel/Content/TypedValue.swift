/// What an author wrote in a field or a cell, once its type has been applied to it.
public indirect enum TypedValue: Sendable {
  /// A text, a slug, an address, an id, or a word in the spelling of the schema.
  case text(String)
  case date(CalendarDate)
  case dateTime(CalendarDateTime)
  case day(PlanDay)
  case number(Int)
  case amount(Amount)
  case flag(Bool)
  case person(PersonID)
  case someone(Party)
  case list([Written<TypedValue>])
  /// The fields of a group, or the entries of a map, in the order written.
  case group([Entry])

  /// A field of a group or an entry of a map.
  public struct Entry: Sendable {
    /// The field's name.
    public let name: Written<String>
    /// Its value; `nil` where nothing readable was written.
    public let value: Written<TypedValue>?

    /// The field called `name`, with its value.
    public init(name: Written<String>, value: Written<TypedValue>?) {
      self.name = name
      self.value = value
    }
  }
}

/// A Swift type that a ``TypedValue`` can hold.
public protocol Readable: Sendable {
  /// The value, if `value` holds one of this type.
  init?(_ value: TypedValue)
}

extension String: Readable {
  /// A text, a slug, an address, an id or a word.
  public init?(_ value: TypedValue) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
}

extension Int: Readable {
  /// A whole number.
  public init?(_ value: TypedValue) {
    guard case .number(let number) = value else { return nil }
    self = number
  }
}

extension Bool: Readable {
  /// Yes or no.
  public init?(_ value: TypedValue) {
    guard case .flag(let flag) = value else { return nil }
    self = flag
  }
}

extension CalendarDate: Readable {
  /// A date.
  public init?(_ value: TypedValue) {
    guard case .date(let date) = value else { return nil }
    self = date
  }
}

extension CalendarDateTime: Readable {
  /// A date, with or without a time.
  public init?(_ value: TypedValue) {
    guard case .dateTime(let time) = value else { return nil }
    self = time
  }
}

extension PlanDay: Readable {
  /// A day as a plan names it.
  public init?(_ value: TypedValue) {
    guard case .day(let day) = value else { return nil }
    self = day
  }
}

extension Amount: Readable {
  /// A sum of money.
  public init?(_ value: TypedValue) {
    guard case .amount(let amount) = value else { return nil }
    self = amount
  }
}

extension PersonID: Readable {
  /// One of our people.
  public init?(_ value: TypedValue) {
    guard case .person(let person) = value else { return nil }
    self = person
  }
}

extension Party: Readable {
  /// One of our people or somebody of the customer's.
  public init?(_ value: TypedValue) {
    switch value {
    case .someone(let party): self = party
    case .person(let person): self = .ours(person)
    default: return nil
    }
  }
}

/// A type that is written as one of a few words of the schema.
public protocol ReadableWord: Readable, RawRepresentable where RawValue == String {}

extension ReadableWord {
  /// The word of the schema.
  public init?(_ value: TypedValue) {
    guard case .text(let word) = value else { return nil }
    self.init(rawValue: word)
  }
}
