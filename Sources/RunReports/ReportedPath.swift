/// A path by its bytes: to a file system, `é` as one character and as two are two names, to a `String` they are one.
struct ReportedPath: Hashable, Comparable {
  /// The path, as a reader is told it.
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ReportedPath, right: ReportedPath) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  static func < (left: ReportedPath, right: ReportedPath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
