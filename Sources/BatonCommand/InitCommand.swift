internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import HandoverModel
internal import Publishing

/// `baton init`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Make a project that builds at once.",
    discussion: """
      Writes a content folder with two example people, an example handover and a playbook, all to be replaced; and, where they \
      are not there yet, a .gitignore, a README, and in .baton what editors need to offer and check fields. It asks nothing. A \
      folder that has content/ already is not touched.

      With --ci also a recipe, by which GitHub or GitLab checks each merge request and publishes the site. In a project that is \
      there already, only that. Nothing is ever replaced.

        baton init
        baton init --ci github
      """
  )

  @Argument(help: ArgumentHelp("The folder of the project; made if it is not there.", valueName: "dir"))
  var folder = "."

  @Option(help: ArgumentHelp("Your company's name, on every page.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("The language of the site, en or de.", valueName: "language"))
  var language = "en"

  @Option(
    help: ArgumentHelp(
      "Write a recipe for merge requests: \(RecipeKind.allCases.map(\.rawValue).joined(separator: " or ")).",
      valueName: "name"
    ),
    completion: .list(RecipeKind.allCases.map(\.rawValue)),
    transform: Self.recipe
  )
  var ci: RecipeKind?

  func validate() throws {
    if !Project.languages.contains(language) {
      throw ValidationError("\"\(language)\" is not one of \(Project.languages.joined(separator: ", "))")
    }
  }

  func run() throws {
    let root = ProjectOptions.trimmed(folder)
    if let ci, access(root + "/content", F_OK) == 0 { return try Self.add(ci, to: root) }
    let project = ExampleProject(name: name, language: language, today: .today(in: nil), recipes: ci.map { [$0] } ?? [])
    do {
      let kept = try NewProject.write(project, into: root)
      StandardError.write(Self.closing(root, kept: kept))
      if let ci, !kept.contains(ci.path) { StandardError.write(Self.closing(ci, in: root)) }
    } catch {
      let status = complain("\(error)")
      if error.path == root + "/content" {
        StandardError.write("Help: name another folder, such as: baton init handovers\n")
      }
      throw status
    }
  }

  private static func recipe(_ name: String) throws -> RecipeKind {
    guard let recipe = RecipeKind(rawValue: name) else {
      throw ValidationError("There is no recipe for \"\(name)\". Write github or gitlab")
    }
    return recipe
  }

  /// Writes the recipe into a project that is there already.
  private static func add(_ recipe: RecipeKind, to root: String) throws {
    do {
      try NewFile.write(recipe.text, to: "\(root)/\(recipe.path)")
    } catch {
      let status = complain("\(error)")
      StandardError.write(
        "Help: to add its jobs to yours, write it elsewhere and copy them: baton init --ci \(recipe.rawValue) elsewhere\n"
      )
      throw status
    }
    StandardError.write(closing(recipe, in: root))
  }

  private static func closing(_ recipe: RecipeKind, in root: String) -> String {
    let path = root == "." ? recipe.path : "\(root)/\(recipe.path)"
    return "Wrote \(path.shownOnTerminal). Before its first run, once:\n" + recipe.steps.map { "  \($0)\n" }.joined()
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
