internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Publishing

/// `baton share`
struct ShareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Write what one customer may have: success plan, introduction, calendar.",
    discussion: """
      Writes four files, each complete in itself, in the customer's language: success-plan.html, introduction.html, \
      introduction.txt to paste into an e-mail, and plan-customer.ics for their calendar. They hold what the schema marks \
      for the customer, and nothing else; `baton build` writes the same files to customers/ID/share/.

      Nothing is written as long as something in them must not leave the house, or is missing; then Baton says what, and where.

      Exit codes: 0 when the files are written, 1 when something stands in the way, 2 for usage, 3 when a file could not be \
      read or written.
      """
  )

  @Argument(help: ArgumentHelp("The customer's id, as the handover's front matter has it.", valueName: "id"))
  var id: String

  @OptionGroup var source: ContentOptions

  @Option(help: ArgumentHelp("A folder with templates of your own, as for `baton build`.", valueName: "dir"))
  var templates: String?

  @Option(help: ArgumentHelp("The folder the files are written to; share/ID without.", valueName: "dir"))
  var out: String?

  @OptionGroup var day: DayOptions

  func run() async throws {
    do {
      Progress.show("Reading \(source.folder)")
      defer { Progress.clear() }
      let request = BuildRequest(
        content: source.folder,
        templates: templates ?? ProjectOptions.standardTemplates,
        output: "",
        today: day.today,
        keepsGoing: true
      )
      let pipeline = try await Pipeline(checking: request)
      Progress.clear()
      guard let shared = pipeline.customerFiles(of: id) else { throw unknown(among: pipeline.handoverIDs) }
      let folder = ProjectOptions.trimmed(out ?? "share/\(id)")
      guard !shared.files.isEmpty else { throw refuse(shared, folder) }
      do { try Pipeline.write(shared.files, into: folder) } catch { throw complain("\(error)") }
      for file in shared.files { try Output.data("\(folder)/\(file.name)".shownOnTerminal) }
      StandardError.write("\(shared.customer.shownOnTerminal) may have these. Read them once before you send them.\n")
    } catch let error as InputError {
      throw complain(error, reading: source.folder)
    }
  }

  /// Says that no handover has this id.
  private func unknown(among ids: [String]) -> ExitStatus {
    let near = ids.nearest(to: id).map { "; did you mean \($0)?" } ?? ""
    StandardError.write("Error: no handover has the id \"\(id)\"\(near)\n".shownOnTerminalByLine)
    if near.isEmpty, !ids.isEmpty {
      let some = ids.prefix(10).joined(separator: ", ") + (ids.count > 10 ? " …" : "")
      StandardError.write("Help: the ids are \(some)\n".shownOnTerminalByLine)
    }
    return .usage
  }

  /// Says why the customer gets nothing.
  private func refuse(_ shared: CustomerFiles, _ folder: String) -> ExitStatus {
    let report = FindingsReport(shared.obstacles)
    report.print()
    let reason =
      shared.isWithdrawn
      ? "the handover was cancelled" : "\(Wording.count(shared.obstacles.count, "thing")) must be mended first"
    StandardError.write("\(shared.customer.shownOnTerminal) gets nothing: \(reason).\n")
    // What an earlier run wrote is still there, and may tell what must not leave now.
    if access("\(folder)/success-plan.html", F_OK) == 0 {
      StandardError.write("What is in \(folder.shownOnTerminal) is from an earlier run: do not send it.\n")
    }
    return .findings
  }
}
