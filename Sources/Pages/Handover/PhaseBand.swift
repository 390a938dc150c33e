internal import HandoverModel
internal import Templates

/// The bow tie as a band: where a customer stands between the first contact and the renewal.
struct PhaseBand: Sendable {
  /// What is said instead of the drawing: "Bow tie: Handover".
  let phase: String
  let parts: [Part]

  /// A part of the band.
  struct Part: Sendable {
    let title: String
    /// The corners of its drawing.
    let points: String
    let isHere: Bool
  }

  /// The phases in their order, with the corners of each part: from the left it narrows to the knot, and widens again.
  private static let phases: [(phase: Phrase, points: String)] = [
    (.phaseAwareness, "0 0 99 3 99 21 0 24"),
    (.phaseEducation, "101 3 199 6 199 18 101 21"),
    (.phaseSelection, "201 6 299 9 299 15 201 18"),
    (.phaseHandover, "301 9 399 9 399 15 301 15"),
    (.phaseOnboarding, "401 9 499 6 499 18 401 15"),
    (.phaseAdoption, "501 6 599 3 599 21 501 18"),
    (.phaseExpansion, "601 3 700 0 700 24 601 21"),
  ]

  /// The band of a customer in `phase`; `nil` where they are in none.
  init?(_ phase: BowTiePhase?, in words: Words) {
    guard let phase else { return nil }
    let here = phase.part
    self.phase = words(.inPhase, ["phase": words[phase == .renewal ? .phaseRenewal : here]])
    parts = Self.phases.map { Part(title: words[$0.phase], points: $0.points, isHere: $0.phase == here) }
  }
}

extension BowTiePhase {
  /// The part of the band in which it is.
  fileprivate var part: Phrase {
    switch self {
    case .selection: .phaseSelection
    case .handover: .phaseHandover
    case .onboarding: .phaseOnboarding
    case .adoption: .phaseAdoption
    case .expansion, .renewal: .phaseExpansion
    }
  }
}

extension PhaseBand: TemplateModel {
  static let fields: TemplateFields<PhaseBand> = [
    .text("phase") { $0.phase },
    .list("parts") { $0.parts },
  ]
}

extension PhaseBand.Part: TemplateModel {
  static let fields: TemplateFields<PhaseBand.Part> = [
    .text("title") { $0.title },
    .text("points") { $0.points },
    .flag("isHere") { $0.isHere },
  ]
}
