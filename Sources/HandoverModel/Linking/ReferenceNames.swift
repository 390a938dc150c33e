/// Names that others refer to by an id or by the beginning of exactly one title (DOMAIN.md, "How a document is read"). Letter case
/// and runs of spaces do not matter.
struct ReferenceNames<Target: Sendable>: Sendable {
  /// What a reference leads to.
  enum Result {
    /// One thing.
    case found(Target)
    /// Nothing.
    case missing
    /// Several, with their titles.
    case ambiguous([String])
  }

  private var ids: [String: Target] = [:]
  /// By their folded titles, in the order of the letters, so that those that begin alike stand side by side.
  private var titles: [(folded: [Character], title: String, target: Target)]

  /// The names of `targets`, each with its id, where it has one, and its title.
  init(_ targets: [(id: String?, title: String, target: Target)]) {
    for (id, _, target) in targets {
      if let id, ids[id] == nil { ids[id] = target }
    }
    titles = targets.filter { !$0.title.isEmpty }
      .map { (folded: Array(Self.folded($0.title)), title: $0.title, target: $0.target) }
      .enumerated().sorted { left, right in
        left.element.folded == right.element.folded
          ? left.offset < right.offset : left.element.folded.lexicographicallyPrecedes(right.element.folded)
      }
      .map(\.element)
  }

  /// What `reference` leads to: an id before a whole title, a whole title before the beginning of one.
  func target(of reference: String) -> Result {
    let id = reference.hasPrefix("#") ? String(reference.dropFirst()) : reference
    if let target = ids[id] { return .found(target) }
    let wanted = Array(Self.folded(reference))
    guard !wanted.isEmpty else { return .missing }
    let first = titles.partitionPoint { !$0.folded.lexicographicallyPrecedes(wanted) }
    let found = titles[first...].prefix { $0.folded.starts(with: wanted) }
    guard let only = found.first else { return .missing }
    if found.count == 1 || only.folded == wanted && found.dropFirst().first?.folded != wanted {
      return .found(only.target)
    }
    return .ambiguous(found.prefix(5).map(\.title))
  }

  /// All titles.
  var all: [String] { titles.map(\.title) }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Array {
  /// The first place for which `isBehind` holds, which must hold for all places after it too.
  fileprivate func partitionPoint(_ isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
