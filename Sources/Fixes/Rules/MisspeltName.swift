internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel
internal import Markdown

/// A field, a column, a label or a heading whose name has a letter wrong. Where two have, and one name is meant, neither is renamed.
enum MisspeltName: FixRule {
  static let name = "misspelt names"

  static func fixes(of document: FixableDocument) -> [Fix] {
    let kinds = [UnknownField.kind, UnknownColumn.kind, MisspeltSection.kind]
    let found = document.findings.filter {
      $0.suggestion != nil && kinds.contains($0.kind) && !MisspeltStage.isAboutStage($0, in: document)
    }
    var counts: [Meaning: Int] = [:]
    for finding in found { counts[Meaning(of: finding, in: document), default: 0] += 1 }
    return found.compactMap { finding in
      let meaning = Meaning(of: finding, in: document)
      guard counts[meaning] == 1, !isLabelTaken(finding, meaning, in: document) else { return nil }
      return Fix(renamingAt: finding)
    }
  }

  /// What a finding suggests, and where that name can stand only once: in the document, a section's list or a row of titles.
  private struct Meaning: Hashable {
    let kind: FindingKind
    let name: String?
    let scope: Int
    let section: String?

    init(of finding: Finding, in document: FixableDocument) {
      let start = finding.range.bytes.lowerBound
      kind = finding.kind
      name = finding.suggestion
      let list =
        finding.kind == UnknownColumn.kind
        ? document.kind.sections.first { rule in
          !rule.labels.isEmpty
            && document.content.section(rule.key).map { MisspeltName.blocks(of: $0, contain: start) } ?? false
        } : nil
      section = list?.key
      scope = finding.kind == UnknownColumn.kind && list == nil ? document.file.lineStart(of: start) : 0
    }
  }

  private static func blocks(of section: SectionContent, contain offset: Int) -> Bool {
    section.blocks.contains { $0.range.bytes.contains(offset) }
  }

  /// Whether the label that was meant has an answer already.
  private static func isLabelTaken(_ finding: Finding, _ meaning: Meaning, in document: FixableDocument) -> Bool {
    guard let key = meaning.section, let name = meaning.name,
      let label = document.kind.sections.first(where: { $0.key == key })?.labels.first(where: {
        $0.names.all.contains(name)
      })
    else { return false }
    return document.content.section(key)?.labels[label.key] != nil
  }
}
