/// A playbook that applies to a handover, and why.
public struct PlaybookMatch: Sendable {
  /// The playbook.
  public let playbook: Playbook
  /// Why it applies, every reason, in the order in which they are written.
  public let reasons: [Reason]

  /// Why a playbook applies to a handover.
  public enum Reason: Sendable, Hashable {
    /// The handover names it.
    case named
    /// It is for this segment.
    case segment(String)
    /// It is for this stage, a word of the schema.
    case stage(String)
    /// It is for a product that was bought.
    case product(String)
    /// It is for a tag that the handover has.
    case tag(String)
    /// It is for a handover in which this kind of finding is found.
    case finding(String)
    /// It says for which handovers it is, and leaves none out.
    case everyone
  }
}

extension Playbook {
  /// Why it applies to `handover`, in which findings of these kinds are found; `nil` where it does not.
  ///
  /// 1. One that the handover names applies whatever it says itself.
  /// 2. Otherwise it must be in use (no draft, and not retired) and say for which handovers it is (`applies-to`); the handover meets every
  ///    line given, and of a line one of its values. Letter case does not matter for products.
  func reasons(for handover: Handover, inWhich findings: Set<String>) -> [PlaybookMatch.Reason]? {
    let isNamed = handover.playbooks.contains { $0.value == id }
    let scoped = isInUse ? appliesTo.flatMap { $0.reasons(for: handover, inWhich: findings) } : nil
    guard isNamed || scoped != nil else { return nil }
    return (isNamed ? [.named] : []) + (scoped ?? [])
  }

  private var isInUse: Bool { (content.fields.word("stage") ?? "active") == "active" }
}

extension Playbook.Scope {
  /// Why a handover is within it; `nil` where it is not.
  fileprivate func reasons(for handover: Handover, inWhich found: Set<String>) -> [PlaybookMatch.Reason]? {
    let bought = Set(handover.deal.products.map { $0.value.lowercased() })
    let tags = Set(handover.tags.map(\.value))
    let stage = handover.stage.rawValue
    let lines: [(given: [String], met: [PlaybookMatch.Reason])] = [
      (segments.map(\.value), segments.map(\.value).filter { $0 == handover.segment?.value }.map { .segment($0) }),
      (stages.map(\.value), stages.map(\.value).filter { $0 == stage }.map { .stage($0) }),
      (
        products.map(\.value),
        products.map(\.value).filter { bought.contains($0.lowercased()) }.map { .product($0) }
      ),
      (self.tags.map(\.value), self.tags.map(\.value).filter(tags.contains).map { .tag($0) }),
      (findings.map(\.value), findings.map(\.value).filter(found.contains).map { .finding($0) }),
    ]
    guard lines.allSatisfy({ $0.given.isEmpty || !$0.met.isEmpty }) else { return nil }
    let met = lines.flatMap(\.met)
    return met.isEmpty ? [.everyone] : met
  }
}

extension AccountBook {
  /// The playbooks that apply to `handover`, in which findings of the kinds `findings` are found: those it names in its own order, then
  /// the others in the order of their ids.
  public func playbooks(for handover: Handover, inWhich findings: Set<String>) -> [PlaybookMatch] {
    let named = handover.playbooks.map(\.value)
    let matches = playbooks.compactMap { playbook in
      playbook.reasons(for: handover, inWhich: findings).map { PlaybookMatch(playbook: playbook, reasons: $0) }
    }
    return matches.enumerated().sorted { left, right in
      (named.firstIndex(of: left.element.playbook.id) ?? .max, left.offset)
        < (named.firstIndex(of: right.element.playbook.id) ?? .max, right.offset)
    }
    .map(\.element)
  }
}
