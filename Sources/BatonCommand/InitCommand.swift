internal import ArgumentParser
internal import Diagnostics
internal import HandoverModel
internal import Publishing

/// `baton init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a project that builds at once.",
    discussion: """
      Writes a content folder with two example people, an example handover and a playbook, all to be replaced; and, where they \
      are not there yet, a .gitignore and a README. It asks nothing. A folder that has content/ already is not touched.
      """
  )

  @Argument(help: ArgumentHelp("The folder of the project; made if it is not there.", valueName: "dir"))
  var folder = "."

  @Option(help: ArgumentHelp("Your company's name, on every page.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The language of the site, en or de.", valueName: "language"))
  var language = "en"

  func validate() throws {
    if !Project.languages.contains(language) {
      throw ValidationError("\"\(language)\" is not one of \(Project.languages.joined(separator: ", "))")
    }
  }

  func run() throws {
    let root = ProjectOptions.trimmed(folder)
    let project = ExampleProject(name: name, language: language, today: .today(in: nil))
    do {
      let kept = try NewProject.write(project, into: root)
      StandardError.write(Self.closing(root, kept: kept))
    } catch {
      let status = complain("\(error)")
      if error.path == root + "/content" {
        StandardError.write("Help: name another folder, such as: baton init handovers\n")
      }
      throw status
    }
  }

  private static func closing(_ root: String, kept: [String]) -> String {
    let isHere = root == "."
    let unchanged = kept.isEmpty ? "" : "Left as it was: \(kept.joined(separator: ", "))\n"
    return """
      Wrote \(isHere ? "content/" : root.shownOnTerminal + "/content/"), with an example to replace.
      \(unchanged)Next\(isHere ? "" : ", in \(root.shownOnTerminal)"):
        baton check                         # what is missing
        baton build                         # writes the site into site/
        baton new handover "Your customer"  # begins your first handover

      """
  }
}
