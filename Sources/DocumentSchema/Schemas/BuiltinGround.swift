internal import Diagnostics
internal import FrontMatter

/// What a company's schema may not change in a built-in one, because pages and checks are built on it.
enum BuiltinGround {
  /// The fields without which there is no page.
  private static let neededFields: Set<String> = ["type", "id", "stage", "customer"]

  /// The types that a built-in text may be narrowed to: what is read stays a text.
  private static let textTypes: Set<String> = ["text", "slug", "url", "word"]

  /// Whether the name of `field` must stay where it is; `isField` says that it names a field of the front matter.
  static func isNeeded(_ field: FieldMap.Field, isField: Bool) -> Bool {
    if isField, neededFields.contains(field.name) { return true }
    guard case .map(let rules) = field.value else { return false }
    return rules["required"]?.value.text == "true"
  }

  /// `own`, a whole schema, without what it says of the course of `base`, which is reported.
  static func allowed(_ own: FieldMap, over base: FieldMap, _ faults: inout SchemaFaults) -> FieldMap {
    let fields = own.fields.filter { field in
      guard ["stages", "aside"].contains(field.name), let fixed = base[field.name] else { return true }
      guard field.value.words != fixed.value.words else { return true }
      faults.report(
        "the \(field.name == "aside" ? "stages aside" : "stages") of a built-in kind cannot be changed",
        at: field.nameRange,
        help: "remove this, or write a schema of a kind of your own with these stages"
      )
      return false
    }
    return FieldMap(fields, range: own.range)
  }

  /// The rules `base` of a name as far as `own` keeps them, and `own` without what it may not change.
  static func reconciled(
    _ base: FieldMap,
    with own: FieldMap,
    _ faults: inout SchemaFaults
  ) -> (base: FieldMap, own: FieldMap) {
    var dropped: Set<String> = []
    if own["pattern"] != nil, own["choices"] == nil { dropped = ["choices", "spellings"] }
    if own["choices"] != nil, own["pattern"] == nil { dropped = ["pattern"] }
    var kept = base.fields.filter { !dropped.contains($0.name) }
    if let words = own["choices"]?.value.words { kept = kept.map { spelling($0, only: Set(words)) } }
    var allowed = own.fields
    if let type = own["type"], !isSame(type, base["type"], orElse: "text") {
      let old = base["type"]?.value.text ?? "text"
      if old != "text" || !textTypes.contains(type.value.text ?? "") {
        refuse(type, of: old, &faults)
        allowed.removeAll { $0.name == "type" }
      }
    }
    return (FieldMap(kept, range: base.range), FieldMap(content(of: allowed, over: base, &faults), range: own.range))
  }

  /// `fields` without another kind of content than a built-in section has: only what is free may become something.
  private static func content(
    of fields: [FieldMap.Field],
    over base: FieldMap,
    _ faults: inout SchemaFaults
  ) -> [FieldMap.Field] {
    fields.map { field in
      guard field.name == "content", case .map(let own) = field.value, case .map(let old)? = base["content"]?.value,
        let kind = own["kind"], !isSame(kind, old["kind"], orElse: "free"), old["kind"]?.value.text != "free"
      else { return field }
      refuse(kind, of: old["kind"]?.value.text ?? "free", &faults)
      let rest = FieldMap(own.fields.filter { $0.name != "kind" }, range: own.range)
      return FieldMap.Field(name: field.name, nameRange: field.nameRange, value: .map(rest))
    }
  }

  private static func isSame(_ own: FieldMap.Field, _ base: FieldMap.Field?, orElse standard: String) -> Bool {
    own.value.text == base?.value.text ?? standard
  }

  private static func refuse(_ field: FieldMap.Field, of old: String, _ faults: inout SchemaFaults) {
    let written = field.value.text.map { faults.quoted($0) + " " } ?? ""
    faults.report(
      "\(written)cannot replace \"\(old)\" here, because the pages are built on it",
      at: field.value.range,
      help: "remove it, or add a name of your own with this \(field.name)"
    )
  }

  /// `field`, if it holds spellings, only with those of `words`.
  private static func spelling(_ field: FieldMap.Field, only words: Set<String>) -> FieldMap.Field {
    guard field.name == "spellings", case .map(let spellings) = field.value else { return field }
    let kept = FieldMap(spellings.fields.filter { words.contains($0.name) }, range: spellings.range)
    return FieldMap.Field(name: field.name, nameRange: field.nameRange, value: .map(kept))
  }
}

extension FieldValue {
  /// The text of a single value.
  var text: String? { if case .scalar(let scalar) = self { scalar.text } else { nil } }

  /// The texts of a list; `nil` for anything else.
  var words: [String]? { if case .list(let values, _) = self { values.compactMap(\.text) } else { nil } }
}
