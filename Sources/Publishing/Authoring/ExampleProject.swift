internal import FrontMatter
public import HandoverModel

/// A small project that builds at once, for a company to begin with: its people, one handover and one playbook, all of them to be
/// replaced.
public struct ExampleProject: Sendable {
  /// A file within the project's folder.
  public typealias File = (path: String, text: String)

  /// The files of the content folder, by their paths in it.
  public let content: [File]
  /// The files beside the content folder.
  public let others: [File]

  /// A project of the company called `name`, written in `language`, begun on the day `today`.
  public init(name: String?, language: String, today: CalendarDate) {
    let dates = ExampleDates(today)
    let isGerman = language == "de"
    content = [
      ("baton.yaml", Self.configuration(name: name, language: language, isGerman: isGerman)),
      ("people.yaml", Self.modeline("people") + (isGerman ? GermanExample.people : EnglishExample.people)),
      ("handovers/example.md", isGerman ? GermanExample.handover(dates) : EnglishExample.handover(dates)),
      (
        "playbooks/introduction-meeting.md",
        isGerman ? GermanExample.playbook(dates) : EnglishExample.playbook(dates)
      ),
    ]
    others =
      [
        (".gitignore", Self.ignored), ("README.md", isGerman ? GermanExample.readme : EnglishExample.readme),
      ] + SchemaShelf().jsonSchemaFiles.map { (".baton/\($0.name)", $0.text) }
  }

  /// What Baton and the recipes write, and nobody wants in the repository.
  private static let ignored =
    ["site/", "public/", "share/", ".baton-bin/", "baton.sarif", "gl-code-quality.json", "junit.xml", "summary.md"]
    .map { $0 + "\n" }.joined()

  /// The line that tells editors with the YAML language server by which schema the file is read.
  private static func modeline(_ kind: String) -> String {
    "# yaml-language-server: $schema=../.baton/\(kind).schema.json\n"
  }

  private static func configuration(name: String?, language: String, isGerman: Bool) -> String {
    let remark = isGerman ? "# Was für die ganze Site gilt." : "# What holds for the whole site."
    let placeholder = isGerman ? "Ihre Firma" : "Your company"
    return modeline("configuration") + """
      \(remark)
      name: \(YAMLText.value(name ?? placeholder))
      language: \(language)
      segments: [smb, mid-market, enterprise]

      """
  }
}

/// The days of the example, none of them on a weekend.
struct ExampleDates: Sendable {
  let today, call, workshop, close, start, renewal, report: CalendarDate

  init(_ today: CalendarDate) {
    self.today = today
    call = Self.tuesday(onOrAfter: today.adding(days: -28))
    workshop = Self.tuesday(onOrAfter: today.adding(days: -14))
    close = Self.tuesday(onOrAfter: today.adding(days: 45))
    start = close.adding(days: 7)
    let (year, month, day) = start.components
    renewal = CalendarDate(year: year + 1, month: month, day: min(day, 28)) ?? start.adding(days: 365)
    report = start.adding(days: 28)
  }

  private static func tuesday(onOrAfter date: CalendarDate) -> CalendarDate {
    // Day 0 was a Thursday, so that Tuesdays are five days after a multiple of seven.
    let past = ((date.dayNumber - 5) % 7 + 7) % 7
    return date.adding(days: past == 0 ? 0 : 7 - past)
  }
}
