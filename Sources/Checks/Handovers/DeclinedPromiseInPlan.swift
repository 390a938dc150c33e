internal import Diagnostics
internal import HandoverModel

/// The customer's plan holds an open item for a commitment that cannot be delivered, or was declined (DOMAIN.md, "What goes wrong in
/// real handovers": promises lost).
///
/// 1. Only items of the plan that the customer sees, and that serve nothing else.
/// 2. An item that is there to say so or to offer something else is left alone: one whose title holds a word such as "instead",
///    "alternative", "without" or "explain".
enum DeclinedPromiseInPlan: HandoverCheck {
  static let kind = FindingKind(
    "declined-promise-in-plan",
    .warning,
    summary: "The customer's plan holds an item for a promise that will not be kept.",
    reason:
      "The customer reads the plan, and counts on it; that it will not come they learn on the day it was to come.",
    wrong:
      "| Training at night | deliverable: no |\n\n- [ ] First night training (@sam, Day 20, customer, for: Training at night)",
    right:
      "| Training at night | deliverable: no |\n\n- [ ] Anna has an alternative to night training (@jordan, Day 5, customer, for: Training at night)"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let commitments = review.handover.commitments
    return review.planItems.compactMap { item in
      guard item.item.visibility?.value == .customer, let place = commitmentAlone(of: item), !isExplaining(item.name),
        case let commitment = commitments[place], commitment.status?.value != .done
      else { return nil }
      let isDeclined = commitment.status?.value == .declined
      guard isDeclined || commitment.deliverable?.value == .no else { return nil }
      let cell = isDeclined ? commitment.status?.answer.range : commitment.deliverable?.answer.range
      return Finding(
        kind,
        "\(review.handover.customer) reads \"\(item.name)\" in its plan, but the promise \"\(commitment.nameText)\" "
          + (isDeclined ? "was declined" : "cannot be delivered"),
        at: item.item.title.range,
        notes: cell.map { [.init(isDeclined ? "declined here" : "not deliverable", at: $0)] } ?? [],
        help: "tell the customer and cancel the item; if it will come after all, write "
          + (isDeclined ? "open into the promise's status" : "yes or partly under \"Deliverable\"")
      )
    }
  }

  /// The place of the commitment that `item` serves; `nil` where it serves none, or something else too.
  private static func commitmentAlone(of item: Plan.Item) -> Int? {
    guard item.serves.count == 1, case .commitment(let place)? = item.serves.first else { return nil }
    return place
  }

  /// Whether an item called `title` is there to say that something will not come, or what comes in its place.
  private static func isExplaining(_ title: String) -> Bool {
    title.lowercased().split { !$0.isLetter }.contains { word in
      words.contains(String(word)) || stems.contains { word.hasPrefix($0) }
    }
  }

  private static let words: Set<String> = [
    "agree", "agreed", "decide", "decided", "discuss", "discussed", "hears", "instead", "knows", "no", "not", "offer",
    "offered", "options", "rather", "tell", "told", "why", "without",
    "absage", "anstatt", "ersatz", "kein", "keine", "nicht", "ohne", "statt", "stattdessen", "warum", "weiß",
  ]

  private static let stems = [
    "alternativ", "clarif", "declin", "explain", "replac", "substitut", "workaround", "abgesagt", "erklär", "geklärt",
    "klär",
  ]
}
