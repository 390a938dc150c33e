internal import Diagnostics
internal import FrontMatter

/// A company's schema laid over a built-in one, key by key, before either is read: so each rule keeps its place in its own file.
///
/// 1. Groups are merged; single values and lists replace; `aliases` and `spellings` are added.
/// 2. `remove: [key, …]` among names takes them away.
/// 3. `after: key` or `before: key` in a name's rules puts it there; without, a new one stands last.
/// 4. What the pages are built on stays: see ``BuiltinGround``.
struct SchemaMerge {
  /// Where names stand that have rules of their own.
  private static let entryKeys: Set<String> = ["fields", "sections", "columns", "items", "labels", "windows", "gates"]

  /// What a group stands for, which decides how it is merged.
  private enum Level {
    /// Rules, such as those of a field.
    case rules
    /// Names, each with its rules.
    case entries(ofFields: Bool)
    /// Choices, each with other words for it.
    case spellings
    /// Texts in several languages.
    case texts
  }

  private(set) var faults: SchemaFaults

  /// A merge that adds what it finds to `faults`.
  init(_ faults: SchemaFaults) {
    self.faults = faults
  }

  /// `own` laid over `base`, both whole schemas.
  mutating func merged(_ base: FieldMap, with own: FieldMap) -> FieldMap {
    let allowed = BuiltinGround.allowed(own, over: base, &faults)
    return merged(base, with: allowed, as: .rules, isRoot: true)
  }

  private mutating func merged(
    _ base: FieldMap,
    with own: FieldMap,
    as level: Level,
    isRoot: Bool = false
  ) -> FieldMap {
    var fields = base.fields
    var places = Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    var order = EntryOrder()
    var removals: [FieldMap.Field] = []
    for field in own.fields {
      if case .entries = level, field.name == "remove" {
        removals.append(field)
        continue
      }
      let rules = if case .entries = level { order.anchored(field, &faults) } else { field }
      let place = places[field.name]
      let old = place.map { fields[$0].value }
      let value = merged(old, with: rules.value, in: field.name, of: level, isRoot: isRoot)
      let merged = FieldMap.Field(name: field.name, nameRange: field.nameRange, value: value)
      if let place {
        fields[place] = merged
      } else {
        places[field.name] = fields.count
        fields.append(merged)
      }
    }
    let removed = removed(by: removals, from: base, as: level)
    if !removed.isEmpty { fields.removeAll { removed.contains($0.name) } }
    return FieldMap(order.ordered(fields, &faults), range: own.range)
  }

  private mutating func merged(
    _ base: FieldValue?,
    with own: FieldValue,
    in name: String,
    of level: Level,
    isRoot: Bool
  ) -> FieldValue {
    let inner = inner(name, of: level, isRoot: isRoot)
    switch (base, own) {
    case (.map(let base)?, .map(let own)):
      guard case .some(let inner) = inner else { return .map(own) }
      guard case .entries = level else { return .map(merged(base, with: own, as: inner)) }
      let (kept, allowed) = BuiltinGround.reconciled(base, with: own, &faults)
      return .map(merged(kept, with: allowed, as: inner))
    case (_, .map(let own)):
      guard let inner else { return .map(own) }
      return .map(merged(FieldMap([], range: own.range), with: own, as: inner))
    case (let base?, .list(let values, let range)) where isAdded(name, in: level):
      // What is there already need not be added: a printed schema, written back, changes nothing.
      let known = Set(base.listed.compactMap(\.text))
      return .list(base.listed + values.filter { !($0.text.map(known.contains) ?? false) }, range)
    default: return own
    }
  }

  /// What the group behind `name` stands for; `nil` where it is a value as a whole, and replaces another.
  private func inner(_ name: String, of level: Level, isRoot: Bool) -> Level? {
    switch level {
    case .entries: .rules
    case .spellings, .texts: nil
    case .rules:
      switch name {
      case "title", "help", "aliases": .texts
      case "spellings": .spellings
      case "required-when", "none": nil
      case let name where Self.entryKeys.contains(name): .entries(ofFields: isRoot && name == "fields")
      default: .rules
      }
    }
  }
}

extension SchemaMerge {
  /// Whether a list behind `name` is added to the one that is there.
  private func isAdded(_ name: String, in level: Level) -> Bool {
    switch level {
    case .spellings: true
    case .rules: name == "aliases"
    case .texts: true
    case .entries: false
    }
  }

  /// The names that the lists `removals` take away from `base`; one that is not there, or must stay, is reported.
  private mutating func removed(by removals: [FieldMap.Field], from base: FieldMap, as level: Level) -> Set<String> {
    guard !removals.isEmpty else { return [] }
    let names = base.fields.map(\.name)
    let known = Dictionary(base.fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var removed: Set<String> = []
    for word in removals.flatMap({ faults.words(in: $0.value, of: "remove") }) {
      guard let field = known[word.text] else {
        faults.report(word.text, isNot: "there to be removed", among: names, at: word.range, orElse: "take it out")
        continue
      }
      let isField = if case .entries(ofFields: true) = level { true } else { false }
      if BuiltinGround.isNeeded(field, isField: isField) {
        faults.report(
          "\(faults.quoted(word.text)) cannot be removed, because the pages are built on it",
          at: word.range,
          help: "take it out of this list"
        )
      } else {
        removed.insert(word.text)
      }
    }
    return removed
  }
}

extension FieldValue {
  /// The values in it: a list's own, those of a group of lists one after another.
  fileprivate var listed: [FieldValue] {
    switch self {
    case .list(let values, _): values
    case .map(let map): map.fields.flatMap(\.value.listed)
    case .scalar, .empty: []
    }
  }
}
