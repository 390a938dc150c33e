internal import HandoverModel
internal import Templates

/// A playbook that applies to a handover, as a link with its reason.
struct PlaybookLink: Sendable {
  let title: String
  let address: String
  /// Why: "named in the handover; for the stage Accepted".
  let reason: String

  /// `match`, shown on `page`.
  init(_ match: PlaybookMatch, shownOn page: PageAddress, _ words: Words) {
    title = match.playbook.title
    address = PageAddress.playbook(match.playbook.id).link(from: page)
    reason = words.reasons(match.reasons)
  }
}

extension PlaybookLink: TemplateModel {
  static let fields: TemplateFields<PlaybookLink> = [
    .text("title") { $0.title },
    .text("address") { $0.address },
    .text("reason") { $0.reason },
  ]
}

extension Words {
  /// Why a playbook applies: "named in the handover; for the stage Accepted".
  func reasons(_ reasons: [PlaybookMatch.Reason]) -> String { reasons.map(reason).joined(separator: "; ") }

  private func reason(_ reason: PlaybookMatch.Reason) -> String {
    switch reason {
    case .named: self[.becauseNamed]
    case .segment(let segment): self(.becauseSegment, ["name": segment.asWritten])
    case .stage(let stage): self(.becauseStage, ["name": Stage(rawValue: stage).map { self[$0.phrase] } ?? stage])
    case .product(let product): self(.becauseProduct, ["name": product])
    case .tag(let tag): self(.becauseTag, ["name": tag])
    case .finding(let kind): self(.becauseFinding, ["name": kind])
    case .everyone: self[.becauseEveryone]
    }
  }
}
