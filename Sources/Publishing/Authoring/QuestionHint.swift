internal import DocumentSchema
internal import HandoverModel

/// What to show beside a question: what may be answered, and what Enter means.
struct QuestionHint {
  let text: String
  let standard: String?

  init(_ rule: FieldRule, in project: Project) {
    let people = Dictionary(grouping: project.people.filter { $0.role != nil }, by: { $0.role ?? "" })
    text = rule.hint(vocabulary: project.vocabulary, people: people.mapValues { $0.map(\.id.value.description) })
    let first = rule.firstChoice(vocabulary: project.vocabulary)
    standard = rule.personRole.map { project.ids(ofRole: $0).first } ?? rule.standard ?? first
  }
}
