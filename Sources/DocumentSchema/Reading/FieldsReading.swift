internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

/// Applies the rules of fields to the fields that were written, and keeps what does not fit.
struct FieldsReading {
  let scalars: ScalarReading
  private(set) var record = ReadingRecord()
  /// Where a sum belongs and something was written that could not be read as one.
  private var unreadSums: [Written<String>] = []
  /// So many of them are kept: the first tells that something is not known.
  private static let mostUnreadSums = 10

  init(vocabulary: Vocabulary) {
    scalars = ScalarReading(vocabulary: vocabulary)
  }

  /// Reads `map` by `rules`.
  mutating func fields(of map: FieldMap, by rules: [FieldRule]) -> FieldSet {
    let names = rules.map(\.name)
    let free = names.filter { map[$0] == nil }
    unreadSums = []
    let fields = map.fields.map { field in
      let rule = rules.first { $0.name == field.name }
      let meant = rule == nil ? reportUnknown(field, free: free, known: names) : nil
      let value = rule.flatMap { self.value(of: field.value, as: $0.type, in: field.name) }
      if let role = rule?.role, let value, case .person(let person) = value.value {
        record.mentions.parts.append(.init(Written(person, at: value.range), in: field.name, role: role))
      }
      return Field(
        name: Written(field.name, at: field.nameRange),
        texts: field.value.texts,
        range: field.value.range,
        value: value,
        presence: rule.map { note(field.value, in: $0.name, as: $0.type) } ?? .given,
        isKnown: rule != nil,
        meant: meant
      )
    }
    return FieldSet(fields, unreadSums: unreadSums)
  }

  /// Keeps that `text`, which belongs to a field called `name` of this type, could not be read.
  private mutating func noteUnread(_ text: String, at range: SourceRange, as type: ValueType, in name: String) {
    guard type.mayBeSum, text.contains(where: \.isNumber), unreadSums.count < Self.mostUnreadSums else { return }
    unreadSums.append(Written(name, at: range))
  }

  /// Tells of `field`, which nobody knows; the one of the `free` names that was probably meant.
  @discardableResult
  private mutating func reportUnknown(_ field: FieldMap.Field, free: [String], known: [String]) -> String? {
    let near = record.log.hasRoom(for: UnknownField.kind) ? free : []
    record.log.append(UnknownField.finding(field, near: near, known: known))
    return near.nearest(to: field.name)
  }

  /// How much of an answer `value` is; what is not known becomes an open question.
  private mutating func note(_ value: FieldValue, in name: String, as type: ValueType? = nil) -> Placeholder.Presence {
    switch value {
    case .empty: return .missing
    case .list(_, let range) where type.map({ isTemplate(value, for: $0) }) ?? false:
      record.gaps.append(Gap(.field(name), section: nil, presence: .missing, named: nil, range: range))
      return .missing
    case .scalar(let scalar):
      let presence = Placeholder.presence(of: scalar.text)
      if presence != .given {
        let person = scalars.person(in: scalar.text)
        record.gaps.append(Gap(.field(name), section: nil, presence: presence, named: person, range: scalar.range))
      }
      return presence
    case .list(let values, _):
      let presences = values.map { note($0, in: name) }
      return presences.allSatisfy { $0 == .missing }
        ? .missing : presences.allSatisfy { $0 == .given } ? .given : .partly
    case .map(let map):
      for field in map.fields { _ = note(field.value, in: "\(name).\(field.name)") }
      return map.fields.isEmpty ? .missing : .given
    }
  }

  /// Whether `value` is `[Name]` for a field of one value: to YAML a list, to its author a place to fill in.
  private func isTemplate(_ value: FieldValue, for type: ValueType) -> Bool {
    guard case .list(let values, _) = value, values.count == 1, let scalar = values[0].plainScalar else { return false }
    if case .text = type { return true }
    // "[CSM]": ids have no capitals and no blanks.
    if case .person = type { return scalar.text.contains { $0.isUppercase || $0.isWhitespace } }
    return type.isSingle && (try? scalars.value(of: scalar.text, at: scalar.range, as: type)) == nil
  }

  /// The fields of a group by `rules`; what nobody knows is a finding.
  private mutating func entries(of map: FieldMap, by rules: [FieldRule]) -> [TypedValue.Entry] {
    let names = rules.map(\.name)
    let free = names.filter { map[$0] == nil }
    return map.fields.compactMap { field in
      guard let rule = rules.first(where: { $0.name == field.name }) else {
        reportUnknown(field, free: free, known: names)
        return nil
      }
      return TypedValue.Entry(
        name: Written(field.name, at: field.nameRange),
        value: value(of: field.value, as: rule.type, in: field.name)
      )
    }
  }

  /// Reads `value` as `type`; `nil` where nothing was written, a placeholder stands, or it cannot be read.
  private mutating func value(of value: FieldValue, as type: ValueType, in name: String) -> Written<TypedValue>? {
    switch (value, type) {
    case (.empty, _): return nil
    case (.map(let map), .group(let rules)): return Written(.group(entries(of: map, by: rules)), at: map.range)
    case (.map(let map), .map(let element)):
      let entries = map.fields.map { field in
        TypedValue.Entry(
          name: Written(field.name, at: field.nameRange),
          value: self.value(of: field.value, as: element, in: "\(name).\(field.name)")
        )
      }
      return Written(.group(entries), at: map.range)
    case (.list(let values, let range), .list(let element)):
      return Written(.list(values.compactMap { self.value(of: $0, as: element, in: name) }), at: range)
    case (.scalar(let scalar), .list(let element)):
      return self.scalar(scalar, as: element, in: name).map { Written(.list([$0]), at: scalar.range) }
    case (.scalar(let scalar), _): return self.scalar(scalar, as: type, in: name)
    case (.map(let map), .list(.group(let rules))):
      // One entry of a list of groups, written without its dash.
      return Written(.list([Written(.group(entries(of: map, by: rules)), at: map.range)]), at: map.range)
    case (.list, _) where isTemplate(value, for: type): return nil
    case (.list, _), (.map, _):
      noteUnread(value.texts.joined(separator: " "), at: value.range, as: type, in: name)
      record.log.append(WrongType.finding(shapeOf: value, in: name, needs: type))
      return nil
    }
  }

  private mutating func scalar(_ scalar: FieldValue.Scalar, as type: ValueType, in name: String) -> Written<TypedValue>?
  {
    switch Placeholder.presence(of: scalar.text) {
    case .missing: return nil
    // "UNKNOWN until the CFO answers" is an honest text, and honestly no date.
    case .partly:
      if case .text = type { break }
      noteUnread(scalar.text, at: scalar.range, as: type, in: name)
      return nil
    case .given: break
    }
    let value = record.value(of: scalar.text, at: scalar.range, as: type, in: name, by: scalars)
    if value == nil { noteUnread(scalar.text, at: scalar.range, as: type, in: name) }
    return value
  }
}

extension FieldValue {
  /// The single value that it is, written without quotes.
  fileprivate var plainScalar: Scalar? { if case .scalar(let scalar) = self, !scalar.isQuoted { scalar } else { nil } }

  /// Every text in it, a field of a group with its name in front.
  var texts: [String] {
    switch self {
    case .empty: []
    case .scalar(let scalar): [scalar.text]
    case .list(let values, _): values.flatMap(\.texts)
    case .map(let map): map.fields.map { "\($0.name): \($0.value.texts.joined(separator: ", "))" }
    }
  }
}

extension ValueType {
  /// Whether a sum of money can stand there: an amount, or a whole number that no range keeps small.
  fileprivate var mayBeSum: Bool {
    switch self {
    case .amount: true
    case .wholeNumber(let range): range.map { $0.upperBound >= 1000 } ?? true
    case .list(let element), .map(let element): element.mayBeSum
    case .group(let fields): fields.contains { $0.type.mayBeSum }
    default: false
    }
  }

  /// Whether it is neither a list nor fields of its own.
  fileprivate var isSingle: Bool {
    switch self {
    case .list, .group, .map: false
    default: true
    }
  }
}
