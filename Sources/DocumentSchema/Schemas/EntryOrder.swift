internal import Diagnostics
internal import FrontMatter

/// Where a company wants its own sections, fields or columns to stand: `after: success`, `before: plan`.
struct EntryOrder {
  private struct Anchor {
    let name: FieldValue.Scalar
    let isBefore: Bool
  }

  private var anchors: [String: Anchor] = [:]

  /// `field` without its `after` or `before`, which is kept for ``ordered(_:_:)``.
  mutating func anchored(_ field: FieldMap.Field, _ faults: inout SchemaFaults) -> FieldMap.Field {
    guard case .map(let rules) = field.value else { return field }
    let places = rules.fields.filter { $0.name == "after" || $0.name == "before" }
    guard let first = places.first else { return field }
    if places.count > 1 {
      faults.report(
        "\"after\" and \"before\" exclude each other",
        at: places[1].nameRange,
        help: "keep one of them"
      )
    }
    if let name = faults.scalar(rules, first.name) {
      anchors[field.name] = Anchor(name: name, isBefore: first.name == "before")
    }
    let rest = FieldMap(rules.fields.filter { $0.name != "after" && $0.name != "before" }, range: rules.range)
    return FieldMap.Field(name: field.name, nameRange: field.nameRange, value: .map(rest))
  }

  /// `fields`, each where it wants to stand; the others keep their order.
  func ordered(_ fields: [FieldMap.Field], _ faults: inout SchemaFaults) -> [FieldMap.Field] {
    guard !anchors.isEmpty else { return fields }
    let places = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var before: [Int: [Int]] = [:]
    var after: [Int: [Int]] = [:]
    var roots: [Int] = []
    for (place, field) in fields.enumerated() {
      guard let anchor = anchors[field.name] else {
        roots.append(place)
        continue
      }
      guard let target = places[anchor.name.text] else {
        let names = fields.map(\.name)
        faults.report(anchor.name.text, isNot: "a name beside this one", among: names, at: anchor.name.range)
        roots.append(place)
        continue
      }
      if anchor.isBefore { before[target, default: []].append(place) } else { after[target, default: []].append(place) }
    }
    let order = Self.walk(roots, before: before, after: after)
    let reached = Set(order)
    let lost = fields.indices.filter { !reached.contains($0) }
    for place in lost.prefix(1) {
      guard let anchor = anchors[fields[place].name] else { continue }
      faults.report(
        "\"\(fields[place].name)\" and \"\(anchor.name.text)\" each stand where the other does",
        at: anchor.name.range,
        help: "name one that has its place already"
      )
    }
    return (order + lost).map { fields[$0] }
  }

  /// Every place that can be reached from `roots`: those before it, itself, those after it. Without recursion: a chain of ten
  /// thousand names, each after the last, must not exhaust the stack.
  private static func walk(_ roots: [Int], before: [Int: [Int]], after: [Int: [Int]]) -> [Int] {
    enum Step {
      case enter(Int)
      case emit(Int)
    }
    var steps = roots.reversed().map(Step.enter)
    var order: [Int] = []
    while let step = steps.popLast() {
      switch step {
      case .emit(let place): order.append(place)
      case .enter(let place):
        steps += (after[place] ?? []).reversed().map(Step.enter)
        steps.append(.emit(place))
        steps += (before[place] ?? []).reversed().map(Step.enter)
      }
    }
    return order
  }
}
