/// What a kind requires of its fields, as JSON Schema says it: no more than Baton, so that nothing is asked for that Baton does not ask.
struct RequiredFields {
  /// The fields that are required whatever the document says.
  private(set) var always: [String] = []
  /// The rules that hold at a stage, or where another field has a value.
  private(set) var rules: [JSONTree] = []
  private let kind: DocumentKind

  init(_ kind: DocumentKind) {
    self.kind = kind
    let required = Self.fields(of: kind.fields, in: [])
    for (number, stage) in kind.stages.enumerated() {
      let paths = required.filter { $0.rule.requiredFrom == stage }.map(\.path)
      if paths.isEmpty { continue }
      if number == 0 {
        always = paths.filter { $0.count == 1 }.map { $0[0] }
        rules += paths.filter { $0.count > 1 }.map { Self.requiring([$0]) }
      } else {
        rules.append(
          .object([("if", isReached(from: number)), ("then", Self.requiring(paths))])
        )
      }
    }
    for (path, rule) in required {
      guard let condition = rule.requiredWhen else { continue }
      let fields = condition.field.split(separator: ".").map(String.init)
      rules.append(
        .object([("if", Self.holds(fields[...], condition.values)), ("then", Self.requiring([path]))])
      )
    }
  }

  /// Every rule with the path to its field: the group's name, then its own.
  private static func fields(of rules: [FieldRule], in group: [String]) -> [(path: [String], rule: FieldRule)] {
    rules.flatMap { rule -> [(path: [String], rule: FieldRule)] in
      let path = group + [rule.name]
      guard case .group(let inner) = rule.type else { return [(path, rule)] }
      return [(path, rule)] + fields(of: inner, in: path)
    }
  }

  /// The document is in the stage at `number` of the course or a later one, and no manager has let it through a gate without all
  /// that it asks for. In a stage aside from the course nothing is said: `baton check` knows.
  private func isReached(from number: Int) -> JSONTree {
    let stages = Array(kind.stages[number...])
    let standard = kind.fields.first { $0.name == "stage" }?.standard
    let holdsWithout = standard.map { stages.contains($0) } ?? false
    let isAllowed = kind.fields.contains { $0.name == "override" }
    return .object(
      [("properties", .object([("stage", .object([("enum", .texts(stages))]))]))]
        + (holdsWithout ? [] : [("required", .texts(["stage"]))])
        + (isAllowed ? [("not", .object([("required", .texts(["override"]))]))] : [])
    )
  }

  /// The field at `path` holds one of `values`.
  private static func holds(_ path: ArraySlice<String>, _ values: [String]) -> JSONTree {
    guard let name = path.first else { return .object([("enum", .texts(values))]) }
    return .object([
      ("properties", .object([(name, holds(path.dropFirst(), values))])), ("required", .texts([name])),
    ])
  }

  /// The fields at `paths` are there; those of a group, where the group is.
  private static func requiring(_ paths: [[String]]) -> JSONTree {
    let own = paths.filter { $0.count == 1 }.map { $0[0] }
    var groups: [String] = []
    for path in paths where path.count > 1 && !groups.contains(path[0]) { groups.append(path[0]) }
    let inner: [JSONTree.Entry] = groups.map { group in
      (group, requiring(paths.filter { $0.count > 1 && $0[0] == group }.map { Array($0.dropFirst()) }))
    }
    return .object(
      (own.isEmpty ? [] : [("required", .texts(own))]) + (inner.isEmpty ? [] : [("properties", .object(inner))])
    )
  }
}
