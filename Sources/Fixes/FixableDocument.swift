internal import Checks
public import Diagnostics
public import DocumentSchema
public import HandoverModel
internal import Markdown

/// A document with all that a rule needs to know of it.
public struct FixableDocument: Sendable {
  /// What was understood of it.
  public let content: DocumentContent
  /// The schema it was read by.
  public let kind: DocumentKind
  /// What is told about it: neither what its author silenced nor what `baton.yaml` ignores. Nothing else is mended.
  public let findings: [Finding]
  private let lacks: [Requirement.Subject: Finding]
  /// The language in which titles are put in.
  public let language: String

  /// `document`, read by the schema `kind`, about which `findings` are told; written in `language` where it does not say otherwise.
  public init(_ document: any Document, of kind: DocumentKind, telling findings: [Finding], language: String) {
    content = document.content
    self.kind = kind
    let told = findings.filter { $0.range.file == document.file }
    self.findings = told
    lacks = Dictionary(
      document.content.requirements.filter { $0.state != .met }.compactMap { MissingRequirement(of: document, $0) }
        .filter { $0.finding.isTold(among: told) }.map { ($0.requirement.subject, $0.finding) },
      uniquingKeysWith: { first, _ in first }
    )
    self.language = Self.language(of: document.content, kind: kind) ?? language
  }

  /// Every fix of these rules. Of a document that cannot be read as a whole nothing is sure.
  public func fixes(by rules: [any FixRule.Type] = fixRules) -> [(rule: any FixRule.Type, fix: Fix)] {
    guard content.isWhole else { return [] }
    return rules.flatMap { rule in rule.fixes(of: self).map { (rule, $0) } }
  }

  /// How many of `findings` the fixes mend. Several may be at one place, such as at a stage that promises several sections.
  public func fixableCount(among findings: [Finding]) -> Int {
    var fixes: [Target: Int] = [:]
    for (_, fix) in self.fixes() {
      if let kind = fix.kind { fixes[Target(kind: kind, place: fix.place), default: 0] += 1 }
    }
    let told = Dictionary(grouping: findings) { Target(kind: $0.kind, place: $0.range) }
    return fixes.reduce(0) { $0 + min($1.value, told[$1.key]?.count ?? 0) }
  }

  /// What findings and fixes have in common.
  private struct Target: Hashable {
    let kind: FindingKind
    let place: SourceRange
  }

  /// What every rule leaves to a person.
  public var doubts: [Doubt] { content.isWhole ? fixRules.flatMap { $0.doubts(of: self) } : [] }

  /// The file.
  public var file: SourceFile { content.body.file }

  /// What is told of `kind`.
  func findings(of kind: FindingKind) -> [Finding] { findings.filter { $0.kind == kind } }

  /// What is told of the lack of `subject`, which the document's stage requires; `nil` where it is not required, there, or not told.
  func lack(of subject: Requirement.Subject) -> Finding? { lacks[subject] }

  /// What `language:` says; otherwise that of most headings; `nil` where they do not say either.
  private static func language(of content: DocumentContent, kind: DocumentKind) -> String? {
    if let word = content.fields.word("language") { return word }
    var counts: [String: Int] = [:]
    for section in content.sections {
      guard let rule = kind.sections.first(where: { $0.key == section.key }) else { continue }
      let titles = rule.names.titles.texts.filter { $0.value.lowercased() == section.heading.text.lowercased() }
      // A word that is the same in both says nothing.
      if titles.count == 1, let language = titles.first?.key { counts[language, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}

extension Finding {
  /// Whether it is among `findings`, however bad the configuration makes it.
  func isTold(among findings: [Finding]) -> Bool {
    findings.contains { $0.kind == kind && $0.range == range && $0.meant == meant }
  }
}
