extension Words {
  /// What the field of front matter called `name` is called on a page.
  func label(ofField name: String) -> String { name.split(separator: "-").joined(separator: " ").capitalizedFirst }
}
