internal import Diagnostics
internal import HandoverModel

/// Something is not known, and nobody of us is named who could find it out (DOMAIN.md, "Open communication": every open question has
/// somebody to answer it). Told once for a handover, at the first of its questions, because one name answers them all.
enum QuestionForNobody: HandoverCheck {
  static let kind = FindingKind(
    "question-for-nobody",
    .warning,
    summary: "Something is not known, and nobody is named who could find it out.",
    reason: "An open question that is nobody's is asked in the meeting, in front of the customer.",
    wrong: "ae:\ncsm:\nrenewal-date: UNKNOWN",
    right: "ae: lauren\ncsm:\nrenewal-date: UNKNOWN"
  )

  /// So many of the other questions are named.
  private static let mostNotes = 6

  static func findings(in review: HandoverReview) -> [Finding] {
    let questions = review.isOnCourse ? review.account.questions.filter { $0.respondent == nil }.map(\.gap) : []
    guard let first = questions.first else { return [] }
    let more = questions.count - 1
    let rest = more == 0 ? "" : " and \(more == 1 ? "one more open question" : "\(more) more open questions")"
    return [
      Finding(
        kind,
        "nobody is named to find out \(first.title)\(rest)",
        at: first.range,
        notes: questions.dropFirst().prefix(mostNotes).map { Finding.Note($0.title, at: $0.range) },
        subjects: [],
        help: "name the AE in the front matter, or write who asks the customer: UNKNOWN (@jordan)"
      )
    ]
  }
}

extension Gap {
  /// What is not known, as it is called in the document.
  fileprivate var title: String {
    switch subject {
    case .field(let name), .section(let name), .label(let name): "\"\(name)\""
    case .cell(let column, let row): "\"\(column)\" of \"\(row)\""
    case .part(let text): "\"\(text)\""
    }
  }
}
