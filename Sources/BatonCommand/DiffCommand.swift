internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Foundation
internal import HandoverModel
internal import History
internal import Publishing
internal import RunReports

/// `baton diff`
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed in the handovers between two revisions.",
    usage: """
      baton diff [<options>] <old> [-- <path> ...]
      baton diff [<options>] <old> <new> [-- <path> ...]
      baton diff --json-schema
      """,
    discussion: """
      In the words of a handover: commitments that were added, milestones that moved, risks that were raised, gates that pass \
      now. Both revisions are read by today's rules for the same day, so that only what somebody changed is told.

      `baton diff main` tells what this branch changed since it left main, up to the files as they are; what main changed since \
      is not told. `baton diff main...topic` tells the same of the branch topic. `baton diff v1 v2` or `baton diff v1..v2` compares \
      the two themselves, and `baton diff v1..` v1 with the files as they are.

      Behind `--` stand files or folders in the content folder, to hear only of those: `baton diff main -- content/handovers/apex.md`.

      Exit codes: 0 fine, whatever changed; 1 when a handover cannot be read now, so that nobody knows what changed in it; 2 for \
      usage; 3 when there is no such revision, or something could not be read or written.
      """
  )

  @Argument(
    help: ArgumentHelp("The earlier revision: a commit, a branch or a tag; or two: v1..v2.", valueName: "old")
  )
  var old: String?

  @Argument(help: ArgumentHelp("The later one; the files as they are without it.", valueName: "new"))
  var new: String?

  @Argument(
    parsing: .postTerminator,
    help: ArgumentHelp("Behind `--`: files or folders in the content folder; all of it without.", valueName: "path")
  )
  var paths: [String] = []

  @Option(
    name: .customLong("format"),
    help: ArgumentHelp(
      "How to show it: \(Form.names.joined(separator: ", ")), or NAME=FILE. May be given several times.",
      discussion: "Without a file it goes to the standard output. Without this option: terminal.",
      valueName: "name[=file]"
    ),
    transform: { try RequestedFormat($0, among: Form.allCases.map { ($0.rawValue, $0.fileName) }) }
  )
  var formats: [RequestedFormat] = []

  @Flag(help: "Print the JSON Schema (draft 2020-12) of what --format json prints, and compare nothing.")
  var jsonSchema = false

  @OptionGroup var source: ContentOptions

  @OptionGroup var day: DayOptions

  /// How the difference is shown.
  private enum Form: String, CaseIterable {
    case terminal, markdown, json

    static var names: [String] { allCases.map(\.rawValue) }

    /// What a file of it may be called.
    var fileName: String {
      switch self {
      case .terminal: "changes.txt"
      case .markdown: "changes.md"
      case .json: "changes.json"
      }
    }

    func text(of report: DifferenceReport) -> String {
      switch self {
      case .terminal: report.text
      case .markdown: report.markdown
      case .json: report.json
      }
    }
  }

  func validate() throws {
    if jsonSchema { return }
    guard let old, !old.isEmpty else {
      throw ValidationError("Since when? Write a commit, a branch or a tag behind the command: baton diff main")
    }
    if let new, RevisionSpan(old).isTwo {
      throw ValidationError(
        "\"\(old)\" names two revisions already; files stand behind --: baton diff \(old) -- \(new)"
      )
    }
    try RequestedFormat.validate(formats) { _ in true }
  }

  func run() async throws {
    if jsonSchema { return try Output.data(String(DifferenceReport.jsonSchema.dropLast())) }
    let span = RevisionSpan(old ?? "", new)
    do {
      let report = try await report(on: span)
      try show(report)
      if report.hasUnreadable { throw ExitStatus.findings }
    } catch let error as InputError {
      throw complain(error, reading: source.folder)
    } catch let error as RevisionError {
      if case .unknown(let name, _) = error, name == new, FileManager.default.fileExists(atPath: name) {
        throw complain("\(name) is a file and no revision; files stand behind --: baton diff \(old ?? "") -- \(name)")
      }
      throw complain("\(error)")
    }
  }

  private func report(on span: RevisionSpan) async throws -> DifferenceReport {
    var request = BuildRequest(
      content: source.folder,
      templates: nil,
      output: "",
      today: day.today,
      keepsGoing: true
    )
    let now: CheckedBook
    if let later = span.later {
      now = try await EarlierProject(of: request, at: later, meaning: .itself).checked
    } else {
      now = try await Pipeline(checking: request).checked
    }
    request.today = now.book.today
    let then = try await EarlierProject(of: request, at: span.earlier, meaning: span.meaning)
    let books = [then.checked.book, now.book]
    let scope = try PathScope(
      paths,
      within: source.folder,
      known: books.flatMap { ($0.handovers + $0.unreadable).map(\.file.path) }
    )
    let folder = ReportedFolder(content: request.content, inRepository: RepositoryMark.path(of: request.content))
    return DifferenceReport(
      ProjectDifference(from: then.checked, to: now, in: folder).limited(to: scope.contains),
      from: span.earlier,
      to: span.later,
      base: .init(commit: then.commit, isParting: then.isParting)
    )
  }

  private func show(_ report: DifferenceReport) throws(ExitStatus) {
    if formats.isEmpty { return try Output.data(String(report.text.dropLast())) }
    for requested in formats {
      try requested.write(Form(rawValue: requested.name)?.text(of: report) ?? "")
    }
  }
}
