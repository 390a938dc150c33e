/// What is not known, as the brief asks it: everything about one row of a table in one question.
public struct BriefQuestion: Sendable {
  /// What it is about, as written: a stakeholder, a promise; `nil` where it is about no row.
  public let row: String?
  /// What is not known of it: cells of that row; without a row, whatever it is that is not known, alone.
  public let subjects: [Gap.Subject]
  /// Who of us should answer, each once.
  public let respondents: [PersonID]

  /// The questions that ask `open`, in the order of their first parts.
  static func all(in open: [OpenQuestion]) -> [BriefQuestion] {
    var order: [Key] = []
    var parts: [Key: [OpenQuestion]] = [:]
    for (place, question) in open.enumerated() {
      let key = Key(question.gap, at: place)
      if parts[key] == nil { order.append(key) }
      parts[key, default: []].append(question)
    }
    return order.map { BriefQuestion(parts[$0] ?? [], about: $0.row) }
  }

  private init(_ questions: [OpenQuestion], about row: String?) {
    self.row = row
    subjects = questions.map(\.gap.subject)
    var seen: Set<PersonID> = []
    respondents = questions.compactMap(\.respondent).filter { seen.insert($0).inserted }
  }

  /// What makes several unknown things one question: the row of one section.
  private struct Key: Hashable {
    let row: String?
    let section: String?
    /// Where no row is named, each is a question of its own.
    let place: Int?

    init(_ gap: Gap, at place: Int) {
      if case .cell(_, let row) = gap.subject, !row.isEmpty {
        (self.row, section, self.place) = (row, gap.section, nil)
      } else {
        (row, section, self.place) = (nil, nil, place)
      }
    }
  }
}
