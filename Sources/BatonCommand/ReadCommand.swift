internal import ArgumentParser
internal import Diagnostics
internal import DocumentReports
internal import Glibc
internal import HandoverModel
internal import Publishing

/// `baton read`
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Show what was understood of a document.",
    discussion: """
      For authors who wonder: every field, section, row, task and date as Baton understood it, what is unknown and who should \
      answer it, what each gate still lacks, and what was not understood. --json prints the same for programs; its format is \
      versioned, and --json-schema prints its description.

      The file may be anywhere. Outside the content folder it is read as the kind that its front matter names, or as a handover.
      """
  )

  @Argument(help: ArgumentHelp("The Markdown file.", valueName: "file"))
  var file: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print the JSON Schema (draft 2020-12) of what --json prints, and read nothing.")
  var jsonSchema = false

  @Option(help: ArgumentHelp("Read it as this kind of document, such as handover.", valueName: "kind"))
  var kind: String?

  @OptionGroup var source: ContentOptions

  @OptionGroup var day: DayOptions

  func validate() throws {
    if file == nil, !jsonSchema {
      throw ValidationError("Which file? Write its path behind the command: baton read content/handovers/apex.md")
    }
  }

  func run() async throws {
    if jsonSchema { return try Output.data(String(DocumentInquiry.jsonSchema.dropLast())) }
    guard let file else { return }
    do {
      let request = BuildRequest(
        content: source.folder,
        templates: nil,
        output: "",
        today: day.today,
        keepsGoing: true
      )
      let inquiry = try await DocumentInquiry(into: file, as: kind, in: request)
      let text = json ? inquiry.report.json : inquiry.report.text.shownOnTerminalByLine
      try Output.data(String(text.dropLast()))
    } catch let error as InputError where error.path == file {
      throw complain(error.description, near: file, in: source.folder)
    } catch {
      throw complain("\(error)")
    }
  }
}

extension String {
  /// Line by line without what a terminal would obey.
  var shownOnTerminalByLine: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).shownOnTerminal }.joined(separator: "\n")
  }
}
