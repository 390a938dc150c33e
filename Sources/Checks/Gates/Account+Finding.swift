internal import Diagnostics
internal import HandoverModel

extension Account {
  /// Whether the section with the key `section` is not there, or holds no answer: that is told as what the schema requires, or as
  /// what a gate's check needs.
  func lacksAnswers(in section: String) -> Bool {
    handover.content.section(section).map { $0.presence == .missing } ?? true
  }

  /// What is wrong with "None known" in the section with the key `section`: that somebody looked on a day that is still to come.
  func findingsOnNone(_ kind: FindingKind, in section: String, on today: CalendarDate) -> [Finding] {
    guard let none = handover.content.section(section)?.none, let date = none.date, date.value > today else {
      return []
    }
    let message = "nobody can have reviewed this on \(date.value), which is still to come"
    return [Finding(kind, message, at: date.range, help: "write the day on which somebody reviewed it")]
  }

  /// A finding about `range`; where there is none about the section with the key `section`, or what the document promises.
  func finding(_ kind: FindingKind, _ message: String, about range: SourceRange?, in section: String, help: String)
    -> Finding
  {
    let place = range ?? handover.content.section(section)?.heading.range ?? handover.content.course.promise
    return Finding(kind, message, at: place, help: help)
  }
}
