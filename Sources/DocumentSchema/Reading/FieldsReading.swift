internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

/// Applies the rules of fields to the fields that were written, and collects what does not fit.
struct FieldsReading {
  let scalars: ScalarReading
  private var log = FindingLog()
  private(set) var people: [PersonReference] = []

  /// What does not fit.
  var findings: [Finding] { log.told }

  init(vocabulary: Vocabulary) {
    scalars = ScalarReading(vocabulary: vocabulary)
  }

  /// Reads `map` by `rules`. In the result are the fields that are known and readable, under their names.
  mutating func contents(of map: FieldMap, by rules: [FieldRule]) -> [String: Written<FieldContent>] {
    var contents: [String: Written<FieldContent>] = [:]
    let names = rules.map(\.name)
    let free = names.filter { map[$0] == nil }
    for field in map.fields {
      guard let rule = rules.first(where: { $0.name == field.name }) else {
        log.append(UnknownField.finding(field, near: log.hasRoom(for: UnknownField.kind) ? free : [], known: names))
        continue
      }
      contents[field.name] = content(of: field.value, as: rule.type, in: field.name)
    }
    return contents
  }

  /// Reads `value` as `type`; `nil` where nothing was written, a placeholder stands, or it cannot be read.
  private mutating func content(of value: FieldValue, as type: ValueType, in name: String) -> Written<FieldContent>? {
    switch (value, type) {
    case (.empty, _): return nil
    case (.map(let map), .group(let rules)):
      let inner = contents(of: map, by: rules)
      let entries = map.fields.filter { field in rules.contains { $0.name == field.name } }
        .map { FieldContent.NamedContent(name: Written($0.name, at: $0.nameRange), content: inner[$0.name]) }
      return Written(.map(entries), at: map.range)
    case (.map(let map), .map(let element)):
      let entries = map.fields.map { field in
        FieldContent.NamedContent(
          name: Written(field.name, at: field.nameRange),
          content: content(of: field.value, as: element, in: "\(name).\(field.name)")
        )
      }
      return Written(.map(entries), at: map.range)
    case (.list(let values, let range), .list(let element)):
      return Written(.list(values.compactMap { content(of: $0, as: element, in: name) }), at: range)
    case (.scalar(let scalar), .list(let element)):
      return self.scalar(scalar, as: element, in: name).map { Written(.list([$0]), at: scalar.range) }
    case (.scalar(let scalar), _):
      return self.scalar(scalar, as: type, in: name)
    case (.list, _), (.map, _):
      log.append(WrongType.finding(shapeOf: value, in: name, needs: type))
      return nil
    }
  }

  private mutating func scalar(
    _ scalar: FieldValue.Scalar,
    as type: ValueType,
    in name: String
  ) -> Written<FieldContent>? {
    if Placeholder.presence(of: scalar.text) == .missing { return nil }
    do {
      let content = try scalars.content(of: scalar.text, at: scalar.range, as: type)
      if case .person(let reference) = content { people.append(reference) }
      return Written(content, at: scalar.range)
    } catch {
      guard log.hasRoom(for: WrongType.kind) else {
        log.omit(WrongType.kind)
        return nil
      }
      log.append(WrongType.finding(scalar.text, in: name, because: error, at: scalar.range))
      return nil
    }
  }
}
