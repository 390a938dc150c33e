internal import Checks
internal import Diagnostics
internal import HandoverModel

/// The errors of a project, counted so that those before a fix can be compared with those behind it.
///
/// 1. What the schema requires counts once for a document and a field, a section, or a column or label of a section, however it is not
///    met. A missing section that becomes an empty one, or a missing column whose cells say UNKNOWN, is the same requirement, still
///    not met; and where a section was not met as a whole, nothing in it is new.
/// 2. Any other error counts by its file, its kind and what it names itself or the words that its message quotes, as often as it is
///    found.
struct ErrorTally {
  private var requirements: [String: Set<[String]>] = [:]
  private var others: [String: [[String]: [Finding]]] = [:]

  /// The errors of `project`.
  init(of project: CheckedProject) {
    for document in project.checked.book.documents {
      let reached = document.content.course.reached
      let unmet = document.content.requirements.filter { !$0.isMet && $0.position <= reached }
      requirements[document.file.path] = Set(unmet.map { Self.name(of: $0.subject) })
    }
    for finding in project.checked.findings where finding.severity.isError {
      guard !requirementFindingNames.contains(finding.kind.id) else { continue }
      others[finding.range.file.path, default: [:]][Self.name(of: finding), default: []].append(finding)
    }
  }

  /// What is found now and was not found in `earlier`: for each file, by its path, the words about one such error.
  func new(since earlier: ErrorTally) -> [String: String] {
    var new: [String: String] = [:]
    for (path, names) in requirements {
      // A document that was not read before was told as that.
      guard let before = earlier.requirements[path] else { continue }
      let fresh = names.subtracting(before).filter { !before.contains(Array($0.prefix(2))) }
      if let name = fresh.min(by: { $0.lexicographicallyPrecedes($1) })?.last { new[path] = "\"\(name)\" is missing" }
    }
    for (path, kinds) in others {
      let before = earlier.others[path] ?? [:]
      let fresh = kinds.filter { name, found in found.count > before[name]?.count ?? 0 }
      let said = Set(fresh.keys.flatMap { before[$0] ?? [] }.map(\.message))
      let found = fresh.values.joined().sorted()
      if let finding = found.first(where: { !said.contains($0.message) }) ?? found.last { new[path] = finding.message }
    }
    return new
  }

  /// A name whose first two words are those of the section that it is in.
  private static func name(of subject: Requirement.Subject) -> [String] {
    switch subject {
    case .field(let name): ["field", name]
    case .section(let key, _): ["section", key]
    case .label(let section, let title), .column(let section, let title), .cell(let section, let title, _):
      ["section", section, title]
    }
  }

  private static func name(of finding: Finding) -> [String] {
    [finding.kind.id] + (finding.subjects ?? QuotedWords(in: finding.message).words)
  }
}
