/// How much of a handover the brief shows: as much as there is room for on the page.
///
/// It is one of some degrees for all of the brief, and for some parts of it the next more detailed one.
public struct BriefDetail: Sendable {
  /// How much of all.
  public let degree: Degree
  /// Of which parts more is shown.
  public let enlarged: Set<Part>

  /// As much as `degree` says, and more of the `enlarged` parts.
  public init(_ degree: Degree, enlarged: Set<Part> = []) {
    (self.degree, self.enlarged) = (degree, enlarged)
  }

  /// A degree of detail.
  public enum Degree: Int, Sendable, CaseIterable {
    /// For a handover of which little is written.
    case generous
    /// For most.
    case usual
    /// Where much is written.
    case brief
    /// Where very much is: without metrics, signs of risks, and where promises are written down.
    case terse
    /// As little as a CSM can do with.
    case least
  }

  /// What can be shown in more detail by itself, what a CSM misses first before the others.
  public enum Part: Sendable, CaseIterable {
    case answers, people, commitments, outcomes, notes, risks, questions, secondLines
  }

  /// So many characters of each of the four answers, of what stands beside, of the internal notes; so many rows of each kind.
  struct Limits {
    let answer, aside, notes, outcomes, people, commitments, risks, steps, questions: Int
  }

  /// Whether what helps and is not asked for first is left out.
  var isTerse: Bool { degree(of: .secondLines).rawValue >= Degree.terse.rawValue }

  /// How much of each.
  var limits: Limits {
    Limits(
      answer: degree(of: .answers).limits.answer,
      aside: degree(of: .answers).limits.aside,
      notes: degree(of: .notes).limits.notes,
      outcomes: degree(of: .outcomes).limits.outcomes,
      people: degree(of: .people).limits.people,
      commitments: degree(of: .commitments).limits.commitments,
      risks: degree(of: .risks).limits.risks,
      steps: degree(of: .risks).limits.steps,
      questions: degree(of: .questions).limits.questions
    )
  }

  private func degree(of part: Part) -> Degree {
    enlarged.contains(part) ? Degree(rawValue: degree.rawValue - 1) ?? degree : degree
  }
}

extension BriefDetail.Degree {
  fileprivate var limits: BriefDetail.Limits {
    switch self {
    case .generous:
      .init(
        answer: 220,
        aside: 140,
        notes: 180,
        outcomes: 5,
        people: 8,
        commitments: 6,
        risks: 3,
        steps: 3,
        questions: 6
      )
    case .usual:
      .init(
        answer: 170,
        aside: 110,
        notes: 140,
        outcomes: 4,
        people: 6,
        commitments: 4,
        risks: 3,
        steps: 3,
        questions: 5
      )
    case .brief:
      .init(
        answer: 120,
        aside: 80,
        notes: 110,
        outcomes: 3,
        people: 5,
        commitments: 4,
        risks: 3,
        steps: 3,
        questions: 4
      )
    case .terse:
      .init(answer: 80, aside: 45, notes: 70, outcomes: 3, people: 4, commitments: 3, risks: 3, steps: 3, questions: 3)
    case .least:
      .init(answer: 50, aside: 20, notes: 40, outcomes: 2, people: 2, commitments: 2, risks: 1, steps: 2, questions: 1)
    }
  }
}
