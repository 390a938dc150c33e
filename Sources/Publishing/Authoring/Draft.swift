internal import DocumentSchema
internal import HandoverModel

/// A new document, ready to be written.
public struct Draft: Sendable {
  /// The whole file.
  public let text: String
  /// Where it belongs, as a person would type it; `nil` as long as it has no id.
  public let path: String?
  /// The fields that a draft needs and that are empty.
  public let missing: [String]

  init(of kind: DocumentKind, values: [String: String], language: String, in project: Project) {
    let roles = Set(project.people.compactMap(\.role))
    let people = Dictionary(uniqueKeysWithValues: roles.map { ($0, project.ids(ofRole: $0)) })
    let skeleton = Skeleton(
      of: kind,
      in: language,
      values: values,
      vocabulary: project.vocabulary,
      people: people
    )
    text = skeleton.text
    path = values["id"].map { "\(project.content)/\(kind.folder)/\($0).md" }
    missing = kind.fields.filter { rule in
      rule.requiredFrom != nil && rule.requiredFrom == kind.stages.first && values[rule.name] == nil
        && !["type", "stage"].contains(rule.name)
    }.map(\.name)
  }
}
