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

      With --json-schema the same in a form that editors read, to offer and check fields while you write. Without a kind: one \
      for the front matter of documents of every kind.

        baton schema handover
        baton schema --json-schema --into .baton    # after each change in content/schema/
      """
  )

  @Argument(help: ArgumentHelp("The kind of document, such as handover.", valueName: "kind"))
  var kind: String?

  @Option(help: ArgumentHelp("The folder that holds schema/; content, if there is one.", valueName: "dir"))
  var content: String?

  @Flag(help: "As JSON Schema (draft 2020-12), for editors.")
  var jsonSchema = false

  @Option(
    help: ArgumentHelp(
      "With --json-schema: write all kinds into this folder, a file each.",
      discussion:
        "Files of the same names are replaced. `baton init` writes them into .baton, where people.yaml and baton.yaml look.",
      valueName: "dir"
    )
  )
  var into: String?

  func validate() throws {
    if into != nil, !jsonSchema { throw ValidationError("--into is about --json-schema. Write both, or neither") }
    if into != nil, kind != nil {
      throw ValidationError("--into writes all kinds. Leave out \"\(kind ?? "")\", or leave out --into to see it")
    }
  }

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
      if let into { return try write(shelf, into: ProjectOptions.trimmed(into)) }
      guard let kind else {
        return try jsonSchema ? Self.show(shelf.jsonSchema) : Output.data(shelf.listing.joined(separator: "\n"))
      }
      guard let text = jsonSchema ? shelf.jsonSchema(of: kind) : shelf.text(of: kind) else {
        let near = shelf.names.nearest(to: kind).map { "Did you mean \"\($0)\"?" }
        let all = "There are \(shelf.names.joined(separator: ", "))."
        throw ValidationError("No kind of document is called \"\(kind)\". \(near ?? all)")
      }
      try Self.show(text)
    } catch let error as InputError {
      throw complain(error, reading: content ?? "content")
    }
  }

  private static func show(_ text: String) throws { try Output.data(String(text.dropLast())) }

  private func write(_ shelf: SchemaShelf, into folder: String) throws {
    do {
      try NewFile.makeFolder(folder)
    } catch {
      throw complain("\(error)")
    }
    for file in shelf.jsonSchemaFiles {
      try Output.file(file.text, at: "\(folder)/\(file.name)")
      StandardError.write("Wrote \("\(folder)/\(file.name)".shownOnTerminal)\n")
    }
  }
}
