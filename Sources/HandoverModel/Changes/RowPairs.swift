internal import Diagnostics

/// Which rows of two versions of a section are the same: those with one id, then those with one name, then those that share most of
/// their words.
struct RowPairs {
  private let old: [ComparedRow]
  private let new: [ComparedRow]
  /// For each new row the old one; `nil` for one that was added.
  private var partners: [Int?]
  private var free: [Int]

  /// How much of their words two rows must share to be one that was renamed.
  private static let leastShared = 0.5
  /// Of so many rows that are left, pairs are no longer looked for by their words.
  private static let mostLeft = 200

  init(_ old: [ComparedRow], _ new: [ComparedRow]) {
    self.old = old
    self.new = new
    partners = new.map { _ in nil }
    free = Array(old.indices)
    pair { row in row.id.map { "#" + $0 } }
    pair { row in row.nameKey + "\n" + row.name.lowercased() }
    pairByWords()
  }

  private mutating func pair(_ key: (ComparedRow) -> String?) {
    var places: [String: [Int]] = [:]
    for place in free.reversed() {
      if let name = key(old[place]) { places[name, default: []].append(place) }
    }
    var taken: Set<Int> = []
    for place in new.indices where partners[place] == nil {
      guard let name = key(new[place]), let partner = places[name]?.popLast() else { continue }
      partners[place] = partner
      taken.insert(partner)
    }
    free.removeAll { taken.contains($0) }
  }

  private mutating func pairByWords() {
    let left = new.indices.filter { partners[$0] == nil }
    guard !left.isEmpty, !free.isEmpty, left.count <= Self.mostLeft, free.count <= Self.mostLeft else { return }
    let (before, after) = (free.map { old[$0].words }, left.map { new[$0].words })
    var candidates: [(shared: Double, new: Int, old: Int)] = []
    for (place, words) in after.enumerated() {
      for (partner, others) in before.enumerated() where new[left[place]].nameKey == old[free[partner]].nameKey {
        let shared = Double(words.intersection(others).count) / Double(max(1, words.union(others).count))
        if shared >= Self.leastShared { candidates.append((shared, left[place], free[partner])) }
      }
    }
    // The most alike first; of equals those that stand first.
    for candidate in candidates.sorted(by: { ($1.shared, $0.new, $0.old) < ($0.shared, $1.new, $1.old) })
    where partners[candidate.new] == nil && free.contains(candidate.old) {
      partners[candidate.new] = candidate.old
      free.removeAll { $0 == candidate.old }
    }
  }

  /// What changed: rows in the order of the new version, then those that are gone.
  func changes(in section: SectionContent, heading: SourceRange?) -> [HandoverChange] {
    let subject = HandoverChange.Subject.row(section: section.key, title: section.name)
    var changes: [HandoverChange] = []
    for (place, row) in new.enumerated() {
      guard let partner = partners[place] else {
        changes.append(HandoverChange(subject, from: nil, to: .init(row.name), at: row.range))
        continue
      }
      let before = old[partner]
      if before.name != row.name {
        changes.append(HandoverChange(subject, from: .init(before.name), to: .init(row.name), at: row.range))
      }
      changes += Self.cells(before, row, in: section.key)
    }
    return changes + free.map { HandoverChange(subject, from: .init(old[$0].name), to: nil, at: heading) }
  }

  private static func cells(_ old: ComparedRow, _ new: ComparedRow, in section: String) -> [HandoverChange] {
    let keys = new.cells.map(\.key) + old.cells.map(\.key).filter { new.cell($0) == nil }
    return keys.compactMap { key in
      let (before, after) = (old.cell(key), new.cell(key))
      guard before?.meaning ?? "" != after?.meaning ?? "" else { return nil }
      let range = after.flatMap { $0.range.bytes.isEmpty ? nil : $0.range } ?? new.range
      return HandoverChange(
        .cell(section: section, row: new.name, column: key),
        from: before.flatMap { .init($0.text, $0.value) },
        to: after.flatMap { .init($0.text, $0.value) },
        at: range
      )
    }
  }
}
