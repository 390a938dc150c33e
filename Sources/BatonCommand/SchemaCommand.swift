internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import Publishing

/// `baton schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Show the schema in force: which fields and sections there are, and from which stage they are required.",
    discussion: """
      The built-in schema as the files in content/schema/ extend it, in the form in which such a file is written. Without a \
      kind: a list of all kinds of documents, and where their schemas come from.
      """
  )

  @Argument(help: ArgumentHelp("The kind of document, such as handover.", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("The folder that holds schema/; content, if there is one.", valueName: "dir"))
  var content: String?

  func run() throws {
    do {
      let shelf =
        content == nil && access("content", F_OK) != 0 ? SchemaShelf() : try SchemaShelf(of: content ?? "content")
      let report = FindingsReport(shelf.findings)
      report.print()
      guard report.status(strict: false) == .fine else {
        StandardError.write("The schemas have \(report.count). Mend them first.\n")
        throw ExitStatus.findings
      }
      guard let kind else { return try Output.data(shelf.listing.joined(separator: "\n")) }
      guard let text = shelf.text(of: kind) else {
        let near = shelf.names.nearest(to: kind).map { "Did you mean \"\($0)\"?" }
        let all = "There are \(shelf.names.joined(separator: ", "))."
        throw ValidationError("No kind of document is called \"\(kind)\". \(near ?? all)")
      }
      try Output.data(String(text.dropLast()))
    } catch let error as InputError {
      throw complain(error, reading: content ?? "content")
    }
  }
}
