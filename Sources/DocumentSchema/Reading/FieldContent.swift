internal import Diagnostics
public import HandoverModel

/// The value of a field or cell, once its type has been applied.
public indirect enum FieldContent: Sendable {
  /// A text, a slug, an address, an id, or a word in the spelling of the schema.
  case text(String)
  case date(CalendarDate)
  case dateTime(CalendarDateTime)
  case day(PlanDay)
  case number(Int)
  case amount(Amount)
  case flag(Bool)
  case person(PersonReference)
  case list([Written<FieldContent>])
  case map([NamedContent])

  /// A field of a group or an entry of a map.
  public struct NamedContent: Sendable {
    /// The field's name.
    public let name: Written<String>
    /// Its value; `nil` where nothing readable was written.
    public let content: Written<FieldContent>?
  }
}
