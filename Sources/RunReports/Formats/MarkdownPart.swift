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
    var findings = Dictionary(grouping: report.findings, by: \.place.path)
    let customers = report.customers.compactMap { standing in
      findings.removeValue(forKey: standing.path).map { (standing: standing, findings: $0) }
    }
    let ranked = customers.enumerated().sorted { left, right in
      let places = (worst(left.element.findings), worst(right.element.findings))
      return (places.0, left.offset) < (places.1, right.offset)
    }
    let others = report.findings.filter { findings[$0.place.path] != nil }
    return ranked.map { MarkdownPart(on: $0.element.standing, $0.element.findings) }
      + (others.isEmpty ? [] : [MarkdownPart(heading: "Other files", lists: [List(items: items(for: others))])])
  }

  private static func worst(_ findings: [ReportedFinding]) -> Severity {
    findings.map(\.finding.severity).min() ?? .advice
  }

  /// `findings` are all of the customer's file. What the gate lacks is told as that, and not again: neither as the error that it is, nor
  /// as what the next stage will ask for.
  private init(on standing: CustomerStanding, _ findings: [ReportedFinding]) {
    let customer = MarkdownText.escaped(standing.customer)
    let stage = standing.stage.map(MarkdownText.escaped) ?? "without a stage"
    let lacks = standing.lacks
    let told = Set(lacks.map { [$0.kind.id, $0.message] })
    let others = findings.filter { reported in
      let finding = reported.finding
      return !told.contains([finding.kind.id, finding.message]) && (lacks.isEmpty || finding.kind != NextStage.kind)
    }
    heading = "\(customer): \(stage), \(Self.words(on: standing.gate))"
    lists = [
      List(items: lacks.map { "[ ] " + MarkdownText.escaped($0.message) }),
      List(title: lacks.isEmpty ? nil : "Also found:", items: Self.items(for: others)),
    ]
  }

  private init(heading: String, lists: [List]) {
    self.heading = heading
    self.lists = lists
  }

  private static func words(on gate: GateState?) -> String {
    guard let gate else { return "lacks nothing" }
    let things = counted(gate.lacks.count, "thing", "things")
    return "lacks \(things) for gate \(gate.number) (\(MarkdownText.escaped(gate.stage)))"
  }

  /// The worst first, those that are as bad in their order.
  private static func items(for findings: [ReportedFinding]) -> [String] {
    Severity.allCases.flatMap { severity in findings.filter { $0.finding.severity == severity } }.map { reported in
      "**\(reported.finding.severity.word)** \(MarkdownText.code(reported.place.pathAndLine)) "
        + MarkdownText.escaped(reported.finding.message)
    }
  }
}
