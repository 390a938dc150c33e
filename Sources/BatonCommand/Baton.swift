internal import ArgumentParser

/// The root of all commands.
struct Baton: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baton",
    abstract: "Hand customers over from Sales to Customer Success without losing what was learnt.",
    discussion: """
      Sales writes one Markdown file per customer. Baton checks it against what each stage promises, and writes an \
      intranet site: the brief a customer success manager reads before the introduction, the whole handover, the playbooks.

      Start with `baton init`, then `baton check` and `baton build`, and open site/index.html.

      Exit codes: 0 fine, 1 errors found (or warnings with --strict), 2 usage, 3 a file could not be read or written.
      """,
    version: batonVersion,
    subcommands: [
      InitCommand.self, NewCommand.self, CheckCommand.self, FixCommand.self, DiffCommand.self, ReadCommand.self,
      BuildCommand.self, ShareCommand.self, ExplainCommand.self, SchemaCommand.self,
    ]
  )
}

/// The version of this program.
let batonVersion = "0.1.0"
