internal import HandoverModel

/// A value of JSON.
public indirect enum JSONValue: Sendable, Hashable, Encodable {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case list([JSONValue])
  /// Names and values; the writer sorts them.
  case object([String: JSONValue])

  /// Writes the value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .list(let values): try container.encode(values)
    case .object(let entries): try container.encode(entries)
    }
  }
}

extension JSONValue {
  /// What an author wrote: dates as `2026-05-07`, times as `2026-04-08T15:00`, days of a plan as `Day 14` and `D+30`, sums as text, so
  /// that no program makes a floating point number of them, our people as `{"person": "jordan"}`, others as `{"name": "Derek Huang"}`.
  init(_ value: TypedValue) {
    switch value {
    case .text(let text): self = .string(text)
    case .date(let date): self = .string("\(date)")
    case .dateTime(let time): self = .string(time.timeOfDay.map { "\(time.date)T\($0)" } ?? "\(time.date)")
    case .day(let day): self = .string(day.words)
    case .number(let number): self = .number(number)
    case .amount(let amount): self = .string(amount.plain)
    case .flag(let flag): self = .bool(flag)
    case .person(let person): self = JSONValue(.ours(person))
    case .someone(let party): self = JSONValue(party)
    case .list(let values): self = .list(values.map { JSONValue($0.value) })
    case .group(let entries):
      let pairs = entries.map { ($0.name.value, $0.value.map { JSONValue($0.value) } ?? .null) }
      self = .object(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
  }

  private init(_ party: Party) {
    switch party {
    case .ours(let person): self = .object(["person": .string("\(person)")])
    case .theirs(let name): self = .object(["name": .string(name)])
    }
  }
}

extension PlanDay {
  /// As it is written: `2026-05-07`, `Day 14`, `D+30`.
  var words: String {
    switch self {
    case .date(let date): "\(date)"
    case .day(let number): "Day \(number)"
    case .after(let number): "D+\(number)"
    }
  }
}

extension Amount {
  /// In digits, hundredths only where there are some: `220000`, `99.50`.
  var plain: String { grouped.filter { $0 != "," } }
}
