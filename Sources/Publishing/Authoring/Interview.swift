internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel

/// A new document of which not all is known yet: the questions that a draft needs answered, one by one, and the answers.
///
/// It asks nobody by itself: whoever has a person at hand shows ``question``, and brings the answer.
public struct Interview: Sendable {
  /// A fact that a draft needs.
  public struct Question: Sendable, Hashable {
    /// The field it is about.
    public let field: String
    /// What it means, or what may be answered; empty where its name says all.
    public let hint: String
    /// What holds where nothing is answered; `nil` to leave it open.
    public let standard: String?
  }

  /// What is asked next; `nil` when all is said.
  public private(set) var question: Question?
  /// The document as far as it is known.
  public var draft: Draft { Draft(of: kind, values: values, language: language, in: project) }

  private let kind: DocumentKind
  private let project: Project
  private let language: String
  private var values: [String: String]
  private var open: [FieldRule]

  /// Begins a document of the kind called `name`, in `project`.
  ///
  /// - Parameters:
  ///   - title: The customer's name, or the document's title.
  ///   - given: What is known already, under the names of the fields.
  ///   - language: The language of the skeleton; without it, that of the site.
  /// - Throws: ``DraftFault`` where there is no such kind, or something given is not what its field asks for.
  public init(
    for name: String,
    title: String,
    given: [(field: String, text: String)],
    language: String?,
    in project: Project
  ) throws(DraftFault) {
    guard let kind = project.kind(name) else {
      let near = project.kindNames.nearest(to: name).map { "did you mean \"\($0)\"?" }
      throw DraftFault(
        "no kind of document is called \"\(name)\"",
        help: near ?? "there are \(project.kindNames.joined(separator: ", "))"
      )
    }
    self.kind = kind
    self.project = project
    self.language = language ?? project.language
    values = [:]
    open = []
    let named = kind.fields.contains { $0.name == "title" } ? "title" : "customer"
    for (field, text) in [(named, title)] + given { try take(text, for: field) }
    if values["id"] == nil, let id = DocumentID.suggestion(for: values[named] ?? title) { try take(id, for: "id") }
    open = kind.fields.filter { needsAsking($0) }
    advance()
  }

  /// Takes `text` as the answer to ``question``, and asks the next one. Nothing, where it has a standard, is that.
  ///
  /// - Throws: ``DraftFault`` where it is not what the field asks for; the question stays.
  public mutating func answer(_ text: String) throws(DraftFault) {
    guard let question else { return }
    let isEmpty = text.allSatisfy(\.isWhitespace)
    if let answer = isEmpty ? question.standard : text { try take(answer, for: question.field) }
    open.removeFirst()
    advance()
  }

  /// Whether a draft needs `rule` and nothing says it yet.
  private func needsAsking(_ rule: FieldRule) -> Bool {
    guard rule.takesOneLine, values[rule.name] == nil, !["type", "stage"].contains(rule.name) else { return false }
    return rule.requiredFrom != nil && rule.requiredFrom == kind.stages.first
  }

  private mutating func advance() {
    question = open.first.map { rule in
      let hint = QuestionHint(rule, in: project)
      return Question(field: rule.name, hint: hint.text, standard: hint.standard)
    }
  }
}

extension Interview {
  /// Notes that `field` holds `text`.
  private mutating func take(_ text: String, for field: String) throws(DraftFault) {
    guard let rule = kind.fields.first(where: { $0.name == field }) else {
      let near = kind.fields.map(\.name).nearest(to: field).map { "did you mean \"\($0)\"?" }
      throw DraftFault(
        "a \(kind.name) has no field \"\(field)\"",
        help: near ?? "`baton schema \(kind.name)` lists the fields"
      )
    }
    let answer: String
    do {
      answer = try FieldAnswer(text, for: rule, vocabulary: project.vocabulary).text
    } catch {
      throw DraftFault(error.message, help: error.help)
    }
    guard !answer.isEmpty else {
      throw DraftFault("\"\(field)\" is empty", help: "write what it holds, or leave it out")
    }
    if field == "id" { try check(id: answer) }
    if let role = rule.personRole { values[field] = try person(answer, role: role) } else { values[field] = answer }
  }

  /// The id of somebody in people.yaml who was called `text`.
  private func person(_ text: String, role: String?) throws(DraftFault) -> String {
    let id = text.hasPrefix("@") ? String(text.dropFirst()) : text
    if let person = project.people.first(where: { $0.id.value.description == id || $0.name == text }) {
      return person.id.value.description
    }
    let names = project.people.map(\.id.value.description)
    let near = names.nearest(to: id).map { "did you mean \"\($0)\"?" }
    let all = project.ids(ofRole: role).prefix(12).joined(separator: ", ")
    throw DraftFault(
      "\"\(text)\" is nobody in people.yaml",
      help: near ?? (all.isEmpty ? "add them to \(project.content)/people.yaml first" : "write one of \(all)")
    )
  }

  /// An id names one document, and its file.
  private func check(id: String) throws(DraftFault) {
    if let file = project.file(of: id, in: kind) {
      throw DraftFault("\"\(id)\" is the id of \(file) already", help: "name another with --id, such as --id \(id)-2")
    }
    if id == "readme" {
      throw DraftFault(
        "\"readme\" is the name of a note for authors, not of a document",
        help: "name another with --id"
      )
    }
  }
}
