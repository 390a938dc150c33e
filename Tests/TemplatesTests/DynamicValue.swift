import Foundation

@testable import Templates

/// Data without a fixed shape, as the specification's tests have it, for the same evaluator that shows page models.
indirect enum DynamicValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case text(String)
  case list([DynamicValue])
  case object([String: DynamicValue])

  var templateValue: TemplateValue {
    switch self {
    case .null: .absent
    case .flag(let flag): .flag(flag)
    case .text(let text): .text(text)
    case .list(let values): .list(DynamicList(values))
    case .object(let values): .record(DynamicRecord(values))
    }
  }
}

private final class DynamicList: TemplateList {
  let values: [DynamicValue]
  init(_ values: [DynamicValue]) { self.values = values }
  var count: Int { values.count }
  func element(_ index: Int) -> TemplateValue { values[index].templateValue }
}

private final class DynamicRecord: TemplateRecord {
  let values: [String: DynamicValue]
  init(_ values: [String: DynamicValue]) { self.values = values }
  func value(of name: TemplateName) -> TemplateValue? { values[name.text]?.templateValue }
}

extension DynamicValue: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let values = try? container.decode([DynamicValue].self) {
      self = .list(values)
    } else {
      self = .object(try container.decode([String: DynamicValue].self))
    }
  }
}
