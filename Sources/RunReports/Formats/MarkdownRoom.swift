internal import Diagnostics

/// Markdown for a place that takes only so much: as many of its pieces as fit, and how much is left out.
struct MarkdownRoom {
  /// For a comment, in bytes: GitHub takes 65,536 characters, and bytes are never fewer.
  static let comment = 60_000

  /// What the line takes that says how much is left out, at most, in bytes.
  private static let lastWords = 200

  private var text: String
  private let closing: String
  private var left: Int
  private var isFull = false
  private var omitted = 0

  /// Begins with `opening` and will end with `closing`, which are always there, in at most `room` bytes.
  init(_ room: Int, opening: String, closing: String = "") {
    text = opening
    self.closing = closing
    left = room - opening.utf8.count - closing.utf8.count - Self.lastWords
  }

  /// Adds lines that stand or fall together, and tell `count` things. Behind the first that does not fit none is added.
  mutating func add(_ piece: String, telling count: Int = 1) {
    left -= piece.utf8.count
    isFull = isFull || left < 0
    if isFull { omitted += count } else { text += piece }
  }

  /// All of it, with a line end at its end; where something is left out, `command` is what prints everything.
  func text(completedBy command: String) -> String {
    guard omitted > 0 else { return text + closing }
    let things = Wording.count(omitted, "more thing does", "more things do")
    return text + closing + "\n\(things) not fit in here. `\(command)` prints everything.\n"
  }
}
