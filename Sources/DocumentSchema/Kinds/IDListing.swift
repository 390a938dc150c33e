internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

/// `people.yaml` with an id in front of each person and team, even where somebody wrote a list: whoever is named in a document is
/// then found all the same, and the list is the only thing that is told.
struct IDListing {
  /// The fields, each list as a map.
  private(set) var fields: FieldMap
  /// The lists.
  private(set) var findings: [Finding] = []

  init(_ written: FieldMap) {
    fields = written
    let written = adoptingStrays(of: written)
    fields = FieldMap(
      written.fields.map { field in
        guard ["people", "teams"].contains(field.name), case .list(let values, let range) = field.value else {
          return field
        }
        let entries = Self.entries(of: values)
        findings.append(PeopleWithoutIDs.finding(field, example: entries.first?.name))
        return FieldMap.Field(
          name: field.name,
          nameRange: field.nameRange,
          value: .map(FieldMap(entries, range: range))
        )
      },
      range: written.range
    )
  }

  /// The same with people below `people:`, who stood at the top of a file without it.
  private mutating func adoptingStrays(of written: FieldMap) -> FieldMap {
    let strays = written.fields.filter { field in
      if case .map = field.value { !["people", "teams"].contains(field.name) } else { false }
    }
    guard written["people"] == nil, let first = strays.first, let last = strays.last else { return written }
    findings.append(PeopleMissing.finding(first))
    let range = first.nameRange.file.range(first.nameRange.bytes.lowerBound, last.value.range.bytes.upperBound)
    let people = FieldMap(strays, range: range)
    let names = Set(strays.map(\.name))
    return FieldMap(
      written.fields.filter { !names.contains($0.name) }
        + [FieldMap.Field(name: "people", nameRange: first.nameRange, value: .map(people))],
      range: written.range
    )
  }

  /// The entries of a list under the ids that they probably have; those left out for which there is none.
  private static func entries(of values: [FieldValue]) -> [FieldMap.Field] {
    var taken: Set<String> = []
    return values.compactMap { value in
      for id in ids(of: value) where !id.value.isEmpty && taken.insert(id.value).inserted {
        return FieldMap.Field(name: id.value, nameRange: id.range, value: withoutID(value))
      }
      return nil
    }
  }

  /// An id that was written as a field, the first name, the whole name; a text alone is an id.
  private static func ids(of value: FieldValue) -> [Written<String>] {
    switch value {
    case .scalar(let scalar): return [Written(scalar.text, at: scalar.range)]
    case .list, .empty: return []
    case .map(let map):
      if case .scalar(let id)? = map["id"]?.value { return [Written(id.text, at: id.range)] }
      guard case .scalar(let name)? = map["name"]?.value else { return [] }
      let first = name.text.prefix { !$0.isWhitespace }
      return [Slug.suggestion(for: String(first)), Slug.suggestion(for: name.text)].map { Written($0, at: name.range) }
    }
  }

  private static func withoutID(_ value: FieldValue) -> FieldValue {
    switch value {
    case .map(let map): .map(FieldMap(map.fields.filter { $0.name != "id" }, range: map.range))
    default: .empty(value.range)
    }
  }
}
