internal import ArgumentParser
internal import Diagnostics
internal import Publishing

/// `baton explain`
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Tell what a finding means, why it matters, and how to mend it.",
    discussion: "Without a name: a list of all kinds of findings."
  )

  @Argument(help: ArgumentHelp("The name in brackets after \"error\", \"warning\" or \"advice\".", valueName: "id"))
  var id: String?

  func run() throws {
    guard let id else {
      let width = findingCatalogue.map(\.id.count).max() ?? 0
      let lines = findingCatalogue.map { kind in
        kind.id + String(repeating: " ", count: width - kind.id.count + 2) + kind.summary
      }
      try Output.data(lines.joined(separator: "\n"))
      return
    }
    guard let kind = findingCatalogue.first(where: { $0.id == id }) else {
      let near = findingCatalogue.map(\.id).nearest(to: id).map { "Did you mean \"\($0)\"?" }
      throw ValidationError("No finding is called \"\(id)\". \(near ?? "`baton explain` lists them all.")")
    }
    try Output.data(Self.text(of: kind))
  }

  private static func text(of kind: FindingKind) -> String {
    """
    \(kind.severity.word)[\(kind.id)]: \(kind.summary)

    \(kind.reason)

    Wrong:

    \(indented(kind.wrong))

    Right:

    \(indented(kind.right))
    """
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }.joined(separator: "\n")
  }
}
