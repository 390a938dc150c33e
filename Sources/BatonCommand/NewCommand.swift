internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `baton new`
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin a handover, a playbook, or a document of a kind of your own.",
    discussion: """
      Writes a skeleton from the schema: the fields a draft needs, and each section with guidance in comments that never reach \
      a page. On a terminal, the facts not given here are asked one by one; otherwise they are left empty.

        baton new handover "Apex Logistics" --ae lauren --close-date 2026-03-27
        baton new playbook "Introduction meeting"

      `baton schema` lists the kinds. A file that is there already is never touched.
      """
  )

  @Argument(help: "What to begin: handover, playbook, or a kind of your own.")
  var kind: String

  @Argument(help: "The customer's name, or the document's title.")
  var title: [String] = []

  @OptionGroup var facts: FactOptions

  @Option(
    help: ArgumentHelp("The language of the skeleton, en or de; that of the site without it.", valueName: "language")
  )
  var language: String?

  @OptionGroup var source: ContentOptions

  func validate() throws {
    if title.isEmpty {
      let isKind = kind.allSatisfy { $0.isLowercase || $0 == "-" }
      throw ValidationError(
        isKind
          ? "What is it called? Write its name behind the kind: baton new \(kind.inShell) \"Acme GmbH\""
          : "What is it? Write the kind before its name: baton new handover \"\(kind)\""
      )
    }
    if let language, !Project.languages.contains(language) {
      throw ValidationError("\"\(language)\" is not one of \(Project.languages.joined(separator: ", "))")
    }
  }

  func run() async throws {
    do {
      let project = try await Project(at: source.folder)
      try Self.refuse(project.schemaFindings)
      let name = title.joined(separator: " ")
      var interview = try Interview(for: kind, title: name, given: facts.given, language: language, in: project)
      if Terminal.canAsk { try Terminal.ask(&interview, about: "\(kind) for \(name)") }
      let draft = interview.draft
      guard let path = draft.path else { throw Self.refusal(ofNoIDFor: name) }
      try NewFile.write(draft.text, to: path)
      StandardError.write(Self.closing(draft, path: path))
    } catch let fault as DraftFault {
      throw Self.refusal(of: fault)
    } catch let error as InputError {
      let status = complain(error.description)
      if error.path == source.folder {
        StandardError.write("Help: `baton init` makes a project here; --content names another folder\n")
      }
      throw status
    } catch let error as OutputError {
      throw complain(error.description)
    }
  }

  /// A document made by a schema with mistakes would be wrong too.
  private static func refuse(_ findings: [Finding]) throws {
    guard !findings.isEmpty else { return }
    FindingsReport(findings).print()
    StandardError.write("Nothing was written, because a schema has mistakes; mend it first.\n")
    throw ExitStatus.findings
  }

  private static func refusal(ofNoIDFor name: String) -> ExitStatus {
    StandardError.write(
      "Error: no id can be made of \"\(name.shownOnTerminal)\"\nHelp: name one with --id, such as --id acme\n"
    )
    return .usage
  }

  private static func refusal(of fault: DraftFault) -> ExitStatus {
    let help = fault.help.isEmpty ? "" : "Help: \(fault.help.shownOnTerminal)\n"
    StandardError.write("Error: \(fault.message.shownOnTerminal)\n\(help)")
    return .usage
  }

  private static func closing(_ draft: Draft, path: String) -> String {
    let shown = path.shownOnTerminal
    let gaps =
      draft.missing.isEmpty ? "" : "Still empty, and needed in a draft: \(draft.missing.joined(separator: ", "))\n"
    return "Wrote \(shown)\n\(gaps)Next: fill in what you know, then run: baton check \(shown.inShell)\n"
  }
}
