internal import Diagnostics

/// A report as Markdown, in as much room as there is:
///
/// 1. one line with the counts, and one with what is left out,
/// 2. each customer with findings, the worst off first: the stage, what got better since the revision it is compared with, the next
///    gate with what is missing for it as a task list, and everything else that was found,
/// 3. other files with findings,
/// 4. one line with the customers of whom there is nothing to say.
struct MarkdownReport {
  /// The Markdown, with a line end at the end.
  let text: String

  /// Some lines that stand or fall together, and how many things they tell.
  private struct Piece {
    let text: String
    let count: Int
  }

  /// The report on `report` in at most `room` bytes, each list with at most `mostInList` entries.
  init(on report: RunReport, room: Int, mostInList: Int) {
    let opening = Self.counts(of: report) + Self.leftOut(of: report)
    var markdown = MarkdownRoom(room, opening: opening, closing: Self.closing(of: report))
    for piece in MarkdownPart.parts(of: report).flatMap({ Self.pieces(of: $0, mostInList: mostInList) }) {
      markdown.add(piece.text, telling: piece.count)
    }
    text = markdown.text(completedBy: "baton check")
  }

  /// The first entry of a list brings its title, and that of the first list the heading, so that none is left without an entry.
  private static func pieces(of part: MarkdownPart, mostInList: Int) -> [Piece] {
    var opening = "\n### \(part.heading)\n"
    var pieces: [Piece] = []
    for list in part.lists where !list.items.isEmpty {
      opening += list.title.map { "\n\($0)\n" } ?? ""
      opening += "\n"
      for item in list.items.prefix(mostInList) {
        pieces.append(Piece(text: "\(opening)- \(item)\n", count: 1))
        opening = ""
      }
      let rest = list.items.count - min(mostInList, list.items.count)
      if rest > 0 { pieces.append(Piece(text: "- and \(rest) more\n", count: rest)) }
    }
    return pieces
  }

  private static func counts(of report: RunReport) -> String {
    let counts = [
      (report.count(\.isError), "error", "errors"),
      (report.count { $0 == .warning }, "warning", "warnings"),
      (report.count { $0 == .advice }, "piece of advice", "pieces of advice"),
    ]
    let found = counts.filter { $0.0 > 0 }.map { Wording.count($0.0, $0.1, $0.2) }
    let documents = Wording.count(report.documents.count, "document", "documents")
    return "**Baton found \(found.isEmpty ? "nothing to complain about" : Wording.list(found)) in \(documents).**\n"
  }

  /// What is not told, though it is there.
  private static func leftOut(of report: RunReport) -> String {
    let known = report.known.isEmpty ? nil : "\(Wording.count(report.known.count, "known finding")) of the baseline"
    let aside = report.comparison.flatMap { comparison -> String? in
      let count = report.aside.count
      let verb = count == 1 ? "was" : "were"
      return count == 0 ? nil : "\(count) that \(verb) there at \(MarkdownText.code(comparison.revision)) already"
    }
    let words = [known, aside].compactMap { $0 }
    return words.isEmpty ? "" : "\nNot told: \(Wording.list(words)).\n"
  }

  /// How many customers without findings are named.
  private static let mostNames = 20

  private static func closing(of report: RunReport) -> String {
    let found = Set(report.findings.map { ReportedPath($0.place.path) })
    let quiet = report.customers.filter { !found.contains(ReportedPath($0.path)) && !report.isBetter($0) }
    guard !quiet.isEmpty else { return "" }
    let names = quiet.prefix(mostNames).map { MarkdownText.escaped($0.customer) }.joined(separator: ", ")
    let rest = quiet.count - min(mostNames, quiet.count)
    return "\nNothing to report on \(names)\(rest > 0 ? " and \(rest) more" : "").\n"
  }
}
