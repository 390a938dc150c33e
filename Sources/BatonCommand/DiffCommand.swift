internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import HandoverModel
internal import History
internal import Publishing
internal import RunReports

/// `baton diff`
struct DiffCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changed in the handovers between two revisions.",
    discussion: """
      In the words of a handover: commitments that were added, milestones that moved, risks that were raised, gates that pass \
      now. Both revisions are read by today's rules for the same day, so that only what somebody changed is told.

      `baton diff HEAD~1` compares with the files as they are, `baton diff v1 v2` or `baton diff v1..v2` two revisions.
      """
  )

  @Argument(help: ArgumentHelp("The earlier revision: a commit, a branch or a tag.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The later one; the files as they are without it.", valueName: "new"))
  var new: String?

  @Option(help: ArgumentHelp("How to show it: terminal, markdown or json.", valueName: "name"))
  var format = Format.terminal

  @OptionGroup var source: ContentOptions

  @OptionGroup var day: DayOptions

  /// How the difference is shown.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case terminal, markdown, json
  }

  func run() async throws {
    let (earlier, later) = revisions
    var request = BuildRequest(
      content: source.folder,
      templates: nil,
      output: "",
      today: day.today,
      keepsGoing: true
    )
    do {
      let now: CheckedBook
      if let later {
        now = try await EarlierProject(of: request, at: later, meaning: .itself).checked
      } else {
        now = try await Pipeline(checking: request).checked
      }
      request.today = now.book.today
      let then = try await EarlierProject(of: request, at: earlier, meaning: .itself).checked
      let folder = ReportedFolder(content: request.content, inRepository: RepositoryMark.path(of: request.content))
      let report = DifferenceReport(ProjectDifference(from: then, to: now, in: folder), from: earlier, to: later)
      try Output.data(String(text(of: report).dropLast()))
    } catch let error as InputError {
      throw complain(error, reading: source.folder)
    } catch let error as RevisionError {
      throw complain("\(error)")
    }
  }

  /// The two revisions, which may also be written as one word: `v1..v2`.
  private var revisions: (String, String?) {
    guard new == nil, let dots = old.firstRange(of: "..") else { return (old, new) }
    let later = String(old[dots.upperBound...])
    return (String(old[..<dots.lowerBound]), later.isEmpty ? nil : later)
  }

  private func text(of report: DifferenceReport) -> String {
    switch format {
    case .terminal: report.text
    case .markdown: report.markdown
    case .json: report.json
    }
  }
}
