/// A section of a skeleton: its heading, its guidance as a comment, and an empty form in the shape its schema asks for.
struct SkeletonSection {
  let lines: [String]

  init(_ rule: SectionRule, language: String, words: SkeletonWords) {
    let title = rule.names.titles.text(in: language)
    let guidance = Self.guidance(rule, language: language, words: words)
    let form = Self.form(rule, language: language)
    lines =
      ["## " + Skeleton.escaped(title), ""] + guidance + (guidance.isEmpty ? [] : [""]) + form
      + (form.isEmpty ? [] : [""])
  }

  /// The comment above the form; it never reaches a page.
  private static func guidance(_ rule: SectionRule, language: String, words: SkeletonWords) -> [String] {
    var lines = rule.help.text(in: language).split(separator: "\n").flatMap { line in
      // A row of a table is to be copied as it stands.
      line.hasPrefix("|") ? [String(line)] : String(line).wrapped(to: 110)
    }
    lines += choices(of: rule, language: language, words: words)
    if rule.needsSource { lines.append(words.source) }
    if rule.allowsNone { lines.append(words.none) }
    guard !lines.isEmpty else { return [] }
    // What would end the comment must not stand in it.
    return ["<!--"] + lines.map { $0.replacing("--", with: "–") } + ["-->"]
  }

  /// A line for each column or label that wants one of some words.
  private static func choices(of rule: SectionRule, language: String, words: SkeletonWords) -> [String] {
    (rule.columns + rule.labels).compactMap { column in
      let type = if case .list(let element) = column.type { element } else { column.type }
      guard case .word(.listed(let listed, _)) = type else { return nil }
      return "\(column.names.titles.text(in: language)): \(words.choice(listed))"
    }
  }

  private static func form(_ rule: SectionRule, language: String) -> [String] {
    switch rule.content {
    case .prose, .free, .tasks: []
    case .list(_, let labels):
      labels.isEmpty ? ["-"] : labels.map { "- \(Skeleton.escaped($0.names.titles.text(in: language))):" }
    case .table(let columns, _): table(columns, language: language)
    case .plan(let windows, let communication):
      windows.flatMap { ["### " + Skeleton.escaped($0.names.titles.text(in: language)), ""] }
        + (communication.map { rule in
          ["### " + Skeleton.escaped(rule.names.titles.text(in: language)), ""]
            + table(rule.columns, language: language)
        } ?? [])
    }
  }

  /// A table with an empty row to fill in.
  private static func table(_ columns: [ColumnRule], language: String) -> [String] {
    guard !columns.isEmpty else { return [] }
    let titles = columns.map { Skeleton.escaped($0.names.titles.text(in: language)) }
    return [
      "| " + titles.joined(separator: " | ") + " |", "|" + titles.map { _ in "---|" }.joined(),
      "|" + titles.map { _ in "  |" }.joined(),
    ]
  }
}
