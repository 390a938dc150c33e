internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Publishing

/// `baton share`
struct ShareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share",
    abstract: "Write what one customer may have: success plan, introduction, calendar.",
    discussion: """
      Writes up to four files, each complete in itself, in the customer's language: success-plan.html; introduction.html, \
      and introduction.txt to paste into an e-mail, from the day on which the CSM accepted until the end of onboarding; \
      and plan-customer.ics for their calendar, where something is to come. They hold what the schema marks for the \
      customer, and nothing else; `baton build` writes the same files to customers/ID/share/.

      Nothing is written as long as something in them must not leave the house, or is missing; then Baton says what, and where.

      Exit codes: 0 when the files are written, 1 when something stands in the way, 2 for usage, 3 when a file could not be \
      read or written.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "The customer's id, as the handover's front matter has it; its file, or the customer's name.",
      valueName: "id"
    )
  )
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
      switch pipeline.customerFiles(of: ProjectOptions.trimmed(id)) {
      case .customer(let shared): try write(shared, for: request)
      case .unreadable(let findings): throw refuse(findings)
      case .nobody(let near, let ids): throw unknown(near: near, among: ids)
      }
    } catch let error as InputError {
      throw complain(error, reading: source.folder)
    } catch let error as OutputError {
      throw complain("\(error)")
    }
  }

  private func write(_ shared: CustomerFiles, for request: BuildRequest) throws {
    let folder = try ShareFolder(at: out.map(ProjectOptions.trimmed), for: shared.id, protecting: request)
    guard !shared.files.isEmpty else { throw refuse(shared, folder) }
    let removed = try folder.write(shared.files)
    for file in shared.files { try Output.data("\(folder.path)/\(file.name)".shownOnTerminal) }
    FindingsReport(shared.doubts).print()
    for name in removed {
      StandardError.write("\(folder.path)/\(name) was from an earlier run, and is removed.\n".shownOnTerminalByLine)
    }
    for note in shared.notes { StandardError.write("\(note)\n".shownOnTerminalByLine) }
    let things = Wording.count(shared.doubts.count, "thing")
    let advice = shared.doubts.isEmpty ? ". Read them once before you send them" : "; \(things) to look at first, above"
    StandardError.write("\(shared.customer.shownOnTerminal) may have these\(advice).\n")
  }

  /// Says that no handover is called so.
  private func unknown(near: String?, among ids: [String]) -> ExitStatus {
    let near = near.map { "; did you mean \($0)?" } ?? ""
    StandardError.write("Error: no handover has the id \"\(id)\"\(near)\n".shownOnTerminalByLine)
    if near.isEmpty, !ids.isEmpty {
      let some = ids.prefix(10).joined(separator: ", ") + (ids.count > 10 ? " …" : "")
      StandardError.write("Help: the ids are \(some)\n".shownOnTerminalByLine)
    }
    return .usage
  }

  /// Says that the handover cannot be read.
  private func refuse(_ findings: [Finding]) -> ExitStatus {
    FindingsReport(findings).print()
    StandardError.write("The handover \"\(id)\" cannot be read: nobody gets anything of it.\n".shownOnTerminalByLine)
    return .findings
  }

  /// Says why the customer gets nothing.
  private func refuse(_ shared: CustomerFiles, _ folder: ShareFolder) -> ExitStatus {
    FindingsReport(shared.obstacles).print()
    let reason =
      switch shared.withholding {
      case .cancelled: "the handover was cancelled"
      case .lost: "the deal was lost"
      case .returned: "the handover was sent back to sales"
      case .onHold: "the handover is on hold"
      case nil: "\(Wording.count(shared.obstacles.count, "thing")) must be mended first"
      }
    StandardError.write("\(shared.customer.shownOnTerminal) gets nothing: \(reason).\n")
    // What an earlier run wrote may tell what must not leave now.
    switch folder.clear() {
    case .nothing: break
    case .removed:
      StandardError.write(
        "What was in \(folder.path.shownOnTerminal) from an earlier run is removed: do not send it.\n"
      )
    case .left:
      StandardError.write("What is in \(folder.path.shownOnTerminal) is from an earlier run: do not send it.\n")
    }
    return .findings
  }
}
