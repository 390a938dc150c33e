internal import HandoverModel

extension DocumentKind {
  /// Who may see what of a document of this kind.
  var audiences: Audiences {
    Audiences(
      fields: fields.audiences(\.name, \.audience),
      groups: Dictionary(
        fields.compactMap { field in field.type.groupFields.map { (field.name, $0.audiences(\.name, \.audience)) } },
        uniquingKeysWith: { first, _ in first }
      ),
      sections: sections.audiences(\.key, \.audience),
      columns: Dictionary(
        sections.map { ($0.key, $0.cells.audiences(\.key, \.audience)) },
        uniquingKeysWith: { first, _ in first }
      ),
      items: itemColumns.audiences(\.key, \.audience)
    )
  }
}

extension SectionRule {
  /// The columns and labels of what stands in it, those of tasks left out.
  fileprivate var cells: [ColumnRule] {
    switch content {
    case .table(let columns, _): columns
    case .list(_, let labels): labels
    case .plan(_, let communication): communication?.columns ?? []
    case .prose, .tasks, .free: []
    }
  }
}

extension ValueType {
  /// The fields of a group; `nil` for other types.
  fileprivate var groupFields: [FieldRule]? {
    if case .group(let fields) = self { fields } else { nil }
  }
}

extension Array {
  /// By their names, who may see them.
  fileprivate func audiences(_ name: (Element) -> String, _ audience: (Element) -> Audience) -> [String: Audience] {
    Dictionary(map { (name($0), audience($0)) }, uniquingKeysWith: { first, _ in first })
  }
}
