/// How items name what they serve: the outcomes and commitments of a handover (DOMAIN.md, "How a document is read").
public struct AimNames: Sendable {
  private let names: ReferenceNames<Plan.Target>
  private let written: [Plan.Target: (id: String?, title: String)]

  /// The names of the outcomes and commitments of `handover`.
  public init(of handover: Handover) {
    let aims = Self.aims(of: handover)
    names = ReferenceNames(aims)
    written = Dictionary(aims.map { ($0.target, ($0.id, $0.title)) }, uniquingKeysWith: { first, _ in first })
  }

  /// What to write behind `for:` to name `target`: its id, or else its title up to the first character that ends a reference; `nil`
  /// where that names something else too, or nothing.
  public func reference(to target: Plan.Target) -> String? {
    guard let (id, title) = written[target] else { return nil }
    let part = title.prefix { !Self.ends.contains($0) }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return [id, part].compactMap { $0 }.first { reference in
      if case .found(target) = names.target(of: reference) { true } else { false }
    }
  }

  /// What parts references from each other, ends the details of a task, or is no text within them.
  private static let ends: Set<Character> = [",", ";", "(", ")", "|", "{", "[", "<", "`", "*", "_", "\\"]

  /// What items of `handover` can serve, with its names.
  static func aims(of handover: Handover) -> [(id: String?, title: String, target: Plan.Target)] {
    handover.outcomes.enumerated().map { ($0.element.name?.id, $0.element.nameText, .outcome($0.offset)) }
      + handover.commitments.enumerated().map { ($0.element.name?.id, $0.element.nameText, .commitment($0.offset)) }
  }
}
