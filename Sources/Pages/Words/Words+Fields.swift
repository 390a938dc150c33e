extension Words {
  /// What the field of front matter called `name` is called on a page; one that the pages have no word for, by its name.
  func label(ofField name: String) -> String {
    let parts = name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return Phrase(rawValue: "fact" + parts.joined()).map { self[$0] }
      ?? name.split(separator: "-").joined(separator: " ").capitalizedFirst
  }
}
