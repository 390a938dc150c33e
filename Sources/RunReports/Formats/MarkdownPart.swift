internal import Checks
internal import Diagnostics

/// What a Markdown report says of one customer, or of all files that are no customer's.
struct MarkdownPart {
  /// Entries below one another.
  struct List {
    /// What they are; `nil` where the heading says it.
    var title: String?
    /// The entries, each one line of Markdown.
    let items: [String]
  }

  /// One line of Markdown.
  let heading: String
  let lists: [List]

  /// The parts of `report`: customers with findings, those with the worst finding first, then everything else.
  static func parts(of report: RunReport) -> [MarkdownPart] {
    var findings = Dictionary(grouping: report.findings) { ReportedPath($0.place.path) }
    let customers = report.customers.compactMap {
      standing -> (standing: CustomerStanding, findings: [ReportedFinding])? in
      let found = findings.removeValue(forKey: ReportedPath(standing.path)) ?? []
      return found.isEmpty && !report.isBetter(standing) ? nil : (standing, found)
    }
    let ranked = customers.enumerated().sorted { left, right in
      let places = (worst(left.element.findings), worst(right.element.findings))
      return (places.0, left.offset) < (places.1, right.offset)
    }
    let others = report.findings.filter { findings[ReportedPath($0.place.path)] != nil }
    return ranked.map { MarkdownPart(on: $0.element.standing, $0.element.findings, report.comparison) }
      + (others.isEmpty ? [] : [MarkdownPart(heading: "Other files", lists: [List(items: items(for: others))])])
  }

  private static func worst(_ findings: [ReportedFinding]) -> Severity {
    findings.map(\.finding.severity).min() ?? .advice
  }

  /// `findings` are all of the customer's file. What the gate lacks is told as that, and not again: neither as the error that it is, nor
  /// as what the next stage will ask for. What got better stands first, ticked.
  private init(on standing: CustomerStanding, _ findings: [ReportedFinding], _ comparison: RunComparison?) {
    let customer = MarkdownText.escaped(standing.customer)
    let stage = Self.stage(standing, comparison?.standing(before: standing))
    let better = comparison?.improvements(of: standing) ?? []
    let lacks = standing.lacks
    let told = Set(lacks.map { [$0.kind.id, $0.message] })
    let others = findings.filter { reported in
      let finding = reported.finding
      return !told.contains([finding.kind.id, finding.message]) && (lacks.isEmpty || finding.kind != NextStage.kind)
    }
    heading = "\(customer): \(stage), \(Self.words(on: standing.gate))"
    lists = [
      List(
        title: comparison.map { "Better than at \(MarkdownText.code($0.revision)):" },
        items: better.map { "[x] " + MarkdownText.escaped($0) }
      ),
      List(title: better.isEmpty ? nil : "Missing:", items: lacks.map { "[ ] " + Self.sentence(on: $0) }),
      List(title: lacks.isEmpty && better.isEmpty ? nil : "Also found:", items: Self.items(for: others)),
    ]
  }

  private init(heading: String, lists: [List]) {
    self.heading = heading
    self.lists = lists
  }

  /// `in-review`, or where it was another one before, `in-review → accepted`.
  private static func stage(_ standing: CustomerStanding, _ before: CustomerStanding?) -> String {
    let stage = standing.stage.map(MarkdownText.escaped) ?? "without a stage"
    guard let before, before.stage != standing.stage else { return stage }
    return (before.stage.map(MarkdownText.escaped) ?? "without a stage") + " → " + stage
  }

  private static func words(on gate: GateState?) -> String {
    guard let gate else { return "lacks nothing" }
    let things = Wording.count(gate.lacks.count, "thing", "things")
    return "lacks \(things) for gate \(gate.number) (\(MarkdownText.escaped(gate.stage)))"
  }

  /// The worst first, those that are as bad in their order.
  private static func items(for findings: [ReportedFinding]) -> [String] {
    Severity.allCases.flatMap { severity in findings.filter { $0.finding.severity == severity } }.map { reported in
      "**\(reported.finding.severity.word)** \(MarkdownText.code(reported.place.pathAndLine)) "
        + sentence(on: reported.finding)
    }
  }

  /// What was found, and the first thing to do about it.
  private static func sentence(on finding: Finding) -> String {
    let help = finding.help.first.flatMap { $0.split(whereSeparator: \.isNewline).first }.map(String.init)
    return MarkdownText.escaped(finding.message) + (help.map { " — " + MarkdownText.escaped($0) } ?? "")
  }
}
