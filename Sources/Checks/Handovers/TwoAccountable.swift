internal import Diagnostics
internal import HandoverModel

/// Two people are accountable for the same duty (DOMAIN.md, "Roles and responsibilities": exactly one). Letter case, punctuation and
/// the word "and" make no other duty of it.
enum TwoAccountable: HandoverCheck {
  static let kind = FindingKind(
    "two-accountable",
    .warning,
    summary: "Two people are accountable for the same duty.",
    reason: "Each of them thinks that the other one does it.",
    wrong: "| Duty | Accountable |\n|---|---|\n| Onboarding | @jordan |\n| onboarding | @sam |",
    right: "| Duty | Accountable | Helps |\n|---|---|---|\n| Onboarding | @jordan | @sam |"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse else { return [] }
    var first: [String: (person: PersonID, range: SourceRange)] = [:]
    return review.handover.duties.compactMap { duty in
      guard let cell = duty.accountable, let person = cell.value else { return nil }
      let words = words(of: duty.nameText)
      guard let before = first[words] else {
        first[words] = (person, cell.answer.range)
        return nil
      }
      guard before.person != person else { return nil }
      let names = [before.person, person].map { review.book.personName($0) }
      return Finding(
        kind,
        "\(names[0]) and \(names[1]) are both accountable for \"\(duty.nameText)\"",
        at: cell.answer.range,
        notes: [.init("\(names[0]) here", at: before.range)],
        help: "name one of them, and write the other one under \"Helps\"; or say in the duty what each of them does"
      )
    }
  }

  private static func words(of text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0 != "and" && $0 != "und" }.joined(
      separator: " "
    )
  }
}
