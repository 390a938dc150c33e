internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// An answer was not touched for a long time before the introduction that is ahead (DOMAIN.md, "What goes wrong in real handovers").
///
/// 1. Answers are the rows and items of the four intel sections, of stakeholders and of commitments; a section without any is one
///    answer. Commitments that are done or declined are none.
/// 2. An answer is as old as its newest line in git's history; what is not committed yet is new.
/// 3. Stale is what is older than `stale-after` days on the day of the introduction. Each section is told once, at its oldest answer.
/// 4. Silent where the history is not known, once the introduction was held, and where the handover is aside from its course.
enum StaleAnswer: HandoverCheck {
  static let kind = FindingKind(
    "stale-answer",
    .warning,
    summary: "An answer was not touched for a long time before the introduction.",
    reason:
      "In three months people leave, budgets move and priorities change. A CSM who opens with what was true last year shows the customer that nobody listened.",
    wrong: "intro-meeting: 2026-04-08 15:00   # and who decides was last asked on 2025-11-03",
    right: "intro-meeting: 2026-04-08 15:00   # and the AE has gone through it again, and written what is new"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard review.isOnCourse, !review.hasReached(.introduced), review.account.history.unknown == nil,
      let introduction = handover.introduction?.value.date, introduction >= review.today
    else { return [] }
    return ["why", "problems", "success", "roadblocks", "stakeholders", "commitments"].compactMap { key in
      handover.content.section(key).flatMap { finding(in: $0, before: introduction, review) }
    }
  }

  private static func finding(
    in section: SectionContent,
    before introduction: CalendarDate,
    _ review: HandoverReview
  ) -> Finding? {
    let stale = section.answers.compactMap { answer -> (day: CalendarDate, answer: DatedAnswer)? in
      let days = review.account.history.days(of: answer.lines)
      guard !days.isEmpty, !days.contains(nil), let newest = days.compactMap({ $0 }).max(),
        newest.days(until: introduction) > review.timing.staleAfter
      else { return nil }
      return (newest, answer)
    }
    guard let oldest = stale.min(by: { $0.day < $1.day }) else { return nil }
    let more = stale.count == 1 ? "" : ", and \(stale.count - 1) more here \(stale.count == 2 ? "is" : "are") as stale"
    return Finding(
      kind,
      "\(oldest.answer.name) was last touched on \(oldest.day), \(oldest.day.days(until: introduction)) days before the introduction\(more)",
      at: oldest.answer.place,
      subjects: [section.key],
      help:
        "ask the customer whether it is still so, then write what is new, or since when they confirmed it: (source: call, 30 Mar)"
    )
  }
}

/// An answer, as far as its age is asked for.
private struct DatedAnswer {
  /// What it is called in a message.
  let name: String
  /// The lines that it takes up.
  let lines: SourceRange
  /// The characters that stand for it.
  let place: SourceRange
}

extension SectionContent {
  /// What it answers.
  fileprivate var answers: [DatedAnswer] {
    guard presence != .missing else { return [] }
    if let rows {
      return rows.compactMap { row in
        let name = Self.names.lazy.compactMap { row.answer($0) }.first
        guard let name, name.isGiven, key != "commitments" || Commitment(row).isOpen else { return nil }
        return DatedAnswer(name: "\"\(name.text)\"", lines: row.range, place: name.range)
      }
    }
    guard items.isEmpty else {
      return items.filter(\.isGiven).map { DatedAnswer(name: "this answer", lines: $0.range, place: $0.range) }
    }
    guard let first = blocks.first, let last = blocks.last else { return [] }
    let lines = first.range.file.range(first.range.bytes.lowerBound, last.range.bytes.upperBound)
    return [DatedAnswer(name: "\"\(heading.text)\"", lines: lines, place: heading.range)]
  }

  private static let names = [Outcome.nameKey, Roadblock.nameKey, Stakeholder.nameKey, Commitment.nameKey]
}
