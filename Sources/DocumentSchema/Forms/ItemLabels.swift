/// The labels of items, ready to be looked for in one item after the other.
struct ItemLabels {
  /// As ``HeadingNames`` folds them.
  let names: Set<String>
  /// Those of several words, letter by letter; they need no colon.
  let phrases: [[Character]]
  private let beginnings: [String]

  /// The labels `names`, folded.
  init(_ names: some Collection<String>) {
    self.names = Set(names)
    let several = names.filter { $0.contains(" ") }
    phrases = several.map { Array($0) }
    beginnings = several.map { $0 + " " }
  }

  /// Whether `text` begins with one of them.
  func begin(_ text: String) -> Bool {
    let folded = HeadingNames.folded(text.split(separator: ":", maxSplits: 1).first.map(String.init) ?? "")
    return names.contains(folded) || beginnings.contains { folded.hasPrefix($0) }
  }
}
