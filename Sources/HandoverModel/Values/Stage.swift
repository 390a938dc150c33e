/// Where a handover stands in its life (DOMAIN.md, "Life of a handover").
public enum Stage: String, ReadableWord, Hashable, CaseIterable {
  case draft
  case inReview = "in-review"
  case accepted
  case introduced
  case onboarding
  case onboarded
  /// Sent back to sales, with a reason.
  case returned
  /// Waiting for something outside.
  case onHold = "on-hold"
  /// The deal was lost or the handover withdrawn.
  case cancelled

  /// The stages a handover goes through, in their order.
  public static let course: [Stage] = [.draft, .inReview, .accepted, .introduced, .onboarding, .onboarded]

  /// Its place in the course, from 0; `nil` for the stages aside from it.
  public var position: Int? { Self.course.firstIndex(of: self) }

  /// The stage that follows in the course; `nil` after the last and aside from it.
  public var next: Stage? {
    position.flatMap { $0 + 1 < Self.course.count ? Self.course[$0 + 1] : nil }
  }

  /// As a person reads it: "In review".
  public var title: String {
    let words = rawValue.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
