internal import ArgumentParser
internal import Glibc
internal import HandoverModel
internal import Publishing

/// The options that all commands on a project share.
struct ProjectOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with handovers/, playbooks/, people.yaml and baton.yaml.", valueName: "dir"))
  var content = "content"

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

  @Option(
    help: ArgumentHelp(
      "The day for which to build, such as 2026-04-02.",
      discussion: "Without this option: today, in the time zone that baton.yaml names.",
      valueName: "date"
    ),
    transform: Self.date
  )
  var today: CalendarDate?

  @Flag(help: "Exit with 1 for warnings too.")
  var strict = false

  @Flag(help: "Although something is broken, write all that is not.")
  var keepGoing = false

  /// What these options ask for.
  var request: BuildRequest {
    BuildRequest(
      content: Self.trimmed(content),
      templates: templates ?? Self.standardTemplates,
      output: Self.trimmed(out),
      today: today,
      keepsGoing: keepGoing
    )
  }

  static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else {
      throw ValidationError("\"\(text)\" is not a date. Write year, month and day: 2026-04-02")
    }
    return date
  }

  private static var standardTemplates: String? { access("templates", F_OK) == 0 ? "templates" : nil }

  /// Without slashes at the end, so that messages show one between folder and file.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
