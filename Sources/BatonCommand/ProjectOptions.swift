internal import ArgumentParser
internal import Glibc
internal import Publishing

/// The options that all commands on a project share.
struct ProjectOptions: ParsableArguments {
  @OptionGroup var source: ContentOptions

  @Option(
    help: ArgumentHelp(
      "A folder with templates of your own; each replaces the built-in one at the same path.",
      discussion: "Without this option: the folder templates, if there is one.",
      valueName: "dir"
    )
  )
  var templates: String?

  @Option(help: ArgumentHelp("The folder the site is written to.", valueName: "dir"))
  var out = "site"

  @OptionGroup var day: DayOptions

  @Flag(help: "Exit with 1 for warnings too.")
  var strict = false

  @Flag(help: "Although something is broken, write all that is not.")
  var keepGoing = false

  /// What these options ask for.
  var request: BuildRequest {
    BuildRequest(
      content: source.folder,
      templates: templates ?? Self.standardTemplates,
      output: Self.trimmed(out),
      today: day.today,
      keepsGoing: keepGoing
    )
  }

  /// The folder of a project's own templates, where there is one.
  static var standardTemplates: String? { access("templates", F_OK) == 0 ? "templates" : nil }

  /// Without slashes at the end, so that messages show one between folder and file.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
