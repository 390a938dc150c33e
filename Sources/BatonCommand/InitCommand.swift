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

      With --ci also a recipe, by which GitHub or GitLab checks each merge request and, once you say so, publishes the site. It \
      goes to the top of the repository, where alone they look for it. In a project that is there already, only that is \
      written; with --print nothing is. Nothing is ever replaced.

        baton init
        baton init --ci github
        baton init --ci github --print
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

  @Flag(help: "Print the recipe of --ci, and write nothing.")
  var print = false

  func validate() throws {
    if print, ci == nil {
      throw ValidationError("--print prints a recipe. Which one? Write --ci github or --ci gitlab")
    }
    if !Project.languages.contains(language) {
      throw ValidationError("\"\(language)\" is not one of \(Project.languages.joined(separator: ", "))")
    }
  }

  func run() throws {
    let root = ProjectOptions.trimmed(folder)
    if print, let ci { return try Output.data(String(ci.text(for: RecipePlace(of: root)).dropLast())) }
    if let ci, access(root + "/content", F_OK) == 0 { return try Self.add(ci, to: root) }
    let project = ExampleProject(name: name, language: language, today: .today(in: nil))
    do {
      let kept = try NewProject.write(project, into: root)
      let place = RecipePlace(of: root)
      let isThere = ci.map { access(Self.path(of: $0, at: place), F_OK) == 0 } ?? false
      StandardError.write(
        Self.closing(root, kept: kept + (isThere ? ci.map { [Self.path(of: $0, at: place)] } ?? [] : []))
      )
      if let ci, !isThere { try Self.add(ci, to: root) }
    } catch let error as OutputError {
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

  /// Writes the recipe for the project in the folder `root`.
  private static func add(_ recipe: RecipeKind, to root: String) throws {
    let place = RecipePlace(of: root)
    let path = path(of: recipe, at: place)
    do {
      try NewFile.write(recipe.text(for: place), to: path)
    } catch {
      let status = complain("\(error)")
      let folder = root == "." ? "" : " \(root.inShell)"
      StandardError.write(
        "Help: to add its jobs to yours, print it and copy them: baton init --ci \(recipe.rawValue) --print\(folder)\n"
      )
      throw status
    }
    StandardError.write(
      "Wrote \(path.shownOnTerminal). Before its first run, once:\n" + recipe.steps.map { "  \($0)\n" }.joined()
    )
  }

  /// The file of the recipe, as a person here would type it.
  private static func path(of recipe: RecipeKind, at place: RecipePlace) -> String {
    place.top == "." ? recipe.path : "\(place.top)/\(recipe.path)"
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
