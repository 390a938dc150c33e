internal import Diagnostics
internal import HandoverModel

/// An answer does not say where it is from, in a section whose schema asks for that (`source: required`), from the stage on in which
/// the section is required (DOMAIN.md, "A source for each answer").
///
/// 1. No answer in the section has a source. For the four intel questions the gate says that already.
/// 2. At least two rows or items have a source of their own, and this one has none. A source beside the table or the list is one for
///    all of it; a single one, as behind the last item, may be meant so. An answer that is not known needs none.
enum MissingSource: HandoverCheck {
  static let kind = FindingKind(
    "missing-source",
    .warning,
    summary: "An answer does not say where it is from, as the others do.",
    reason: "What nobody said is a guess, and a CSM who quotes a guess to the customer has to take it back.",
    wrong: "- Three planners spend 4 hours a day on routes. (source: visit, 21 Jan)\n- One delivery in nine is late.",
    right:
      "- Three planners spend 4 hours a day on routes. (source: visit, 21 Jan)\n- One delivery in nine is late. (source: CRM)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse else { return [] }
    return review.handover.content.sections.filter { section in
      section.needsSource && section.none == nil && section.presence != .missing && review.isDue(section)
    }.flatMap { findings(in: $0, of: review) }
  }

  private static func findings(in section: SectionContent, of review: HandoverReview) -> [Finding] {
    let title = section.heading.text
    if section.sources.isEmpty {
      guard section.presence == .given, !review.isTold(IntelAnswered.kind, at: section.heading.range) else { return [] }
      let message = "\"\(title)\" does not say where its answers are from"
      return [
        Finding(kind, message, at: section.heading.range, help: "write it in a line at the end: (source: call, 12 Sep)")
      ]
    }
    let parts = section.sourcedParts
    guard parts.count(where: \.hasSource) >= 2, !section.hasSourceBeside(parts.map(\.range)) else { return [] }
    return parts.filter { !$0.hasSource && $0.answer.presence == .given }.map { part in
      Finding(
        kind,
        "\"\(part.answer.text)\" does not say where it is from, as the others do",
        at: part.answer.range,
        help: "write the source at its end: (source: call, 12 Sep); if nobody said it, write (source: UNKNOWN)"
      )
    }
  }
}

extension HandoverReview {
  /// Whether the handover has reached the stage that requires `section`; one that no stage requires is due at once.
  fileprivate func isDue(_ section: SectionContent) -> Bool {
    let requirement = handover.content.requirements.first { requirement in
      if case .section(section.key, _) = requirement.subject { true } else { false }
    }
    return requirement.map { $0.position <= handover.content.course.reached } ?? true
  }
}

extension SectionContent {
  /// A row or an item that may have a source of its own.
  fileprivate struct SourcedPart {
    /// What it is called by.
    let answer: Answer
    /// All of it.
    let range: SourceRange
    /// Whether it says where it is from.
    let hasSource: Bool
  }

  fileprivate var sourcedParts: [SourcedPart] {
    guard let rows else { return items.map { SourcedPart(answer: $0, range: $0.range, hasSource: $0.hasSource) } }
    return rows.compactMap { row in
      let answers = row.cells.values.map(\.answer) + row.others.map(\.answer)
      return answers.min { $0.range < $1.range }.map { first in
        SourcedPart(
          answer: first,
          range: row.range,
          hasSource: row.source != nil || answers.contains(where: \.hasSource)
        )
      }
    }
  }

  /// Whether a source stands in none of `ranges`.
  fileprivate func hasSourceBeside(_ ranges: [SourceRange]) -> Bool {
    let ranges = ranges.sorted()
    var next = ranges[...]
    return sources.sorted { $0.range < $1.range }.contains { source in
      let place = source.range.bytes.lowerBound
      next = next.drop { $0.bytes.upperBound <= place }
      return !(next.first.map { $0.bytes.lowerBound <= place } ?? false)
    }
  }
}

extension Answer {
  /// Whether it says, at its end or in its middle, where it is from.
  fileprivate var hasSource: Bool { source != nil || SourceWords.note(in: text) != nil }
}
