internal import Diagnostics

/// A finding's words as every format for people shows them: without what moves a cursor or turns text around, on lines of their own,
/// and short enough for any reader.
struct ReportedWords {
  /// What was found, on one line.
  let message: String
  /// What to do, a line each; lines to copy stand on their own.
  let help: [String]
  /// Other places that matter, a line each, with their place.
  let notes: [String]

  init(_ reported: ReportedFinding) {
    message = reported.finding.message.shownLine
    help = reported.finding.help.flatMap(\.shownLines)
    notes = zip(reported.finding.notes, reported.notes).map { note, place in
      "\(place.pathAndLine): \(note.message.shownLine)"
    }
  }
}

extension ReportedPlace {
  /// `content/handovers/apex.md:12`, on one line.
  var pathAndLine: String { "\(path.shownLine):\(start(counting: .characters).line)" }

  /// `content/handovers/apex.md:12:5`, on one line.
  var pathLineAndColumn: String { "\(pathAndLine):\(start(counting: .characters).column)" }
}

extension String {
  /// How many characters of a line are shown at most: a message may quote a whole page.
  private static var most: Int { 500 }

  /// This text on one line, cut where it is very long; what a reader could not see is shown as a sign.
  var shownLine: String {
    let start = prefix(Self.most)
    return String(start).shownOnTerminal + (start.endIndex == endIndex ? "" : "…")
  }

  /// The lines of this text, each as ``shownLine``.
  fileprivate var shownLines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).shownLine }
  }
}
