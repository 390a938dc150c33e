internal import HandoverModel
internal import Templates

/// The introduction as the brief shows it: what the AE says of the CSM, what is talked about, what both sides agree on.
struct MeetingText: Sendable {
  let endorsement, proofStory, agenda: AnswerText
  let outcomes: [AnswerText]
  /// What is talked about, point by point; empty where it cannot be read.
  let points: [String]

  init(_ meeting: IntroductionMeeting, by writer: DocumentWriter) {
    endorsement = AnswerText(meeting.endorsement, by: writer)
    proofStory = AnswerText(meeting.proofStory, by: writer)
    agenda = AnswerText(meeting.agenda?.answer, by: writer)
    points = meeting.agenda?.value?.map(\.value.capitalizedFirst) ?? []
    outcomes = meeting.outcomes.map { AnswerText($0, by: writer) }
  }
}

extension MeetingText: TemplateModel {
  static let fields: TemplateFields<MeetingText> = [
    .record("endorsement") { $0.endorsement },
    .record("proofStory") { $0.proofStory },
    .record("agenda") { $0.agenda },
    .list("outcomes") { $0.outcomes },
    .flag("hasPoints") { !$0.points.isEmpty },
    .texts("points") { $0.points },
  ]
}
