internal import Diagnostics
internal import DocumentSchema
internal import HandoverModel
internal import Markdown

/// A section that the document's stage promises is not there: its heading is put in, with the guidance and the empty form of the skeleton,
/// where the schema has it among the others.
///
/// 1. It goes behind the section before it, or else before the one behind it, or else to the end; at the level of that section.
/// 2. Where titles are paragraphs in bold, it is one too: a heading would make them paragraphs again.
/// 3. Where a heading is nearly its name, that heading is what is wrong.
enum MissingSectionHeading: FixRule {
  static let name = "missing sections"

  static func fixes(of document: FixableDocument) -> [Fix] {
    let lacking = document.kind.sections.compactMap { rule in
      document.lack(of: .section(key: rule.key, title: rule.names.titles.english)).map { (rule, $0) }
    }
    guard !lacking.isEmpty else { return [] }
    let headings = SectionHeadings(of: document)
    return lacking.compactMap { rule, finding in
      guard document.content.section(rule.key) == nil, !isMisspelt(rule, in: document) else { return nil }
      let spot = headings.spot(for: rule)
      let written = rule.names.titles.text(in: document.language)
      let lines = headings.lines(rule.skeletonLines(in: document.language), level: spot.level)
      let edit = headings.edit(lines, at: spot.offset)
      return Fix(
        .insert,
        "the section \"\(written)\", to be filled in",
        mending: finding.kind,
        at: finding.range,
        [edit]
      )
    }
  }

  /// Whether a heading was probably meant to be the one of `rule`, told or not.
  private static func isMisspelt(_ rule: SectionRule, in document: FixableDocument) -> Bool {
    document.content.findings.contains {
      $0.kind == MisspeltSection.kind && $0.help == ["did you mean \"\(rule.names.titles.english)\"?"]
    }
  }
}
