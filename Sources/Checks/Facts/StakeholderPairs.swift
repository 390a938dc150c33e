internal import HandoverModel

/// Rows of the stakeholders that are about one person.
struct StakeholderPairs {
  /// Those with one title, or where one of the two has none.
  private(set) var repeated: [Pair] = []
  /// Those with two titles.
  private(set) var contradicting: [Pair] = []

  /// Two rows about one person.
  struct Pair {
    let first: Stakeholder
    let second: Stakeholder
  }

  /// The pairs in `handover`: rows with one name. Two e-mail addresses are two people who happen to be called alike.
  init(in handover: Handover) {
    var seen: [String: Stakeholder] = [:]
    for stakeholder in handover.stakeholders where stakeholder.name?.presence == .given {
      let name = NameWords.all(in: stakeholder.nameText).joined(separator: " ")
      guard !name.isEmpty else { continue }
      guard let first = seen[name] else {
        seen[name] = stakeholder
        continue
      }
      if let one = first.address, let other = stakeholder.address, one != other { continue }
      let pair = Pair(first: first, second: stakeholder)
      if Self.contradict(first.title, stakeholder.title) { contradicting.append(pair) } else { repeated.append(pair) }
    }
  }

  /// Whether two titles are given, and neither is a part of the other: "CFO" and "CFO, Europe" are one.
  private static func contradict(_ first: Answer?, _ second: Answer?) -> Bool {
    guard let first, let second, first.presence == .given, second.presence == .given else { return false }
    let (one, other) = (Set(NameWords.all(in: first.text)), Set(NameWords.all(in: second.text)))
    if let rank = TitleRank(first.text), let otherRank = TitleRank(second.text), one.count == 1 || other.count == 1 {
      return rank.contradicts(otherRank)
    }
    return !one.isSubset(of: other) && !other.isSubset(of: one)
  }
}

extension Stakeholder {
  /// The e-mail address to reach them; `nil` for none.
  fileprivate var address: String? {
    contact?.text.split { $0 == " " || $0 == "," }.first { $0.contains("@") }.map { $0.lowercased() }
  }
}
