internal import Diagnostics
internal import FrontMatter
internal import HandoverModel

/// The settings of `baton.yaml` that say what no customer may read, as far as they could not be read.
enum UnreadSecrets {
  /// Those settings.
  static let names = ["competitors", "internal-domains"]

  /// Where they stand in `fields`, of which `read` holds how many values of each were read; names that are probably meant as one of them too.
  static func places(in fields: FieldMap, read: [String: Int]) -> [Written<String>] {
    fields.fields.flatMap { field -> [Written<String>] in
      guard names.contains(field.name) else { return misspelt(field) }
      // Each text that was written is one that was read; what waits to be filled in is not known either.
      guard field.value.textCount != read[field.name, default: 0] else { return [] }
      return [Written(field.name, at: field.nameRange)]
    }
  }

  /// Where one of the names was meant in `field`: its own, or one within it, as when a line was indented too far.
  private static func misspelt(_ field: FieldMap.Field) -> [Written<String>] {
    if let meant = names.nearest(to: field.name) { return [Written(meant, at: field.nameRange)] }
    // What a finding is called is named freely.
    guard case .map(let map) = field.value, field.name != "findings" else { return [] }
    return map.fields.compactMap { inner in
      names.contains(inner.name) ? Written(inner.name, at: inner.nameRange) : nil
    }
  }
}

extension FieldValue {
  /// How many texts are written in it, the names of fields not counted.
  fileprivate var textCount: Int {
    switch self {
    case .empty: 0
    case .scalar(let scalar): scalar.text.isEmpty ? 0 : 1
    case .list(let values, _): values.reduce(0) { $0 + $1.textCount }
    case .map(let map): max(1, map.fields.reduce(0) { $0 + $1.value.textCount })
    }
  }
}
