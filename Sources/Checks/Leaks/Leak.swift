internal import Diagnostics

/// Something in a text that must not leave the house, before it is told.
struct Leak: Sendable {
  /// Where it stands in the text, in bytes.
  let bytes: Range<Int>
  /// What is wrong with it: `is a competitor`.
  let problem: String
  /// What to do, the best way first.
  let help: String
  /// What else may be done.
  let otherHelp: String?
  /// Another place that explains it.
  let note: Finding.Note?

  /// What stands at `bytes`, of which `problem` says what is wrong.
  init(
    at bytes: Range<Int>,
    _ problem: String,
    note: Finding.Note? = nil,
    help: String,
    or otherHelp: String? = nil
  ) {
    self.bytes = bytes
    self.problem = problem
    self.note = note
    self.help = help
    self.otherHelp = otherHelp
  }

  /// It as a finding of `kind` in `text`, which `reader` would read.
  func finding(_ kind: FindingKind, in text: OutgoingText, readBy reader: String, at place: Place) -> Finding {
    let message = "\"\(text.said(at: bytes))\" \(problem), and \(reader) would read it"
    let notes = [note, place.note].compactMap { $0 }
    guard let otherHelp else { return Finding(kind, message, at: place.range, notes: notes, help: help) }
    return Finding(kind, message, at: place.range, notes: notes, help: help, otherHelp)
  }

  /// Where it is told.
  struct Place {
    /// The characters.
    let range: SourceRange
    /// Where it really stands, if it is told elsewhere.
    let note: Finding.Note?
  }
}
