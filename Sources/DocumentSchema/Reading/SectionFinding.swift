internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// A section of the schema as it was found in a document: all that stands under its headings.
struct FoundSection {
  let rule: SectionRule
  var headings: [Block.Heading]
  var blocks: [Block]
}

/// Finds the sections of a schema in a document, by their headings (DOMAIN.md, "How a document is read").
///
/// 1. A heading whose name is a section's title or alias begins that section.
/// 2. The section ends at the next heading of its own or a higher level; a heading inside it belongs to it.
/// 3. A second heading for the same section is a finding, and its content is joined to the first.
struct SectionFinding {
  private(set) var sections: [String: FoundSection] = [:]
  private(set) var findings: [Finding] = []

  init(_ blocks: [Block], by rules: [SectionRule]) {
    var keys: [String: SectionRule] = [:]
    for rule in rules {
      for name in rule.names.folded { keys[name] = rule }
    }
    var current: (key: String, level: Int)?
    var others: [Block.Heading] = []
    for block in blocks {
      if case .heading(let heading) = block.content, current.map({ heading.level <= $0.level }) ?? true {
        current = nil
        guard let rule = keys[HeadingNames.folded(heading.inlines.plainText)] else {
          others.append(heading)
          continue
        }
        begin(rule, at: heading)
        current = (rule.key, heading.level)
      } else if let key = current?.key {
        sections[key]?.blocks.append(block)
      }
    }
    reportMisspelt(others, rules.filter { sections[$0.key] == nil })
  }

  /// Tells of headings that were probably meant to begin one of the sections that were not found.
  private mutating func reportMisspelt(_ headings: [Block.Heading], _ rules: [SectionRule]) {
    var log = FindingLog()
    for heading in headings {
      let near = rules.flatMap(\.names.all).nearest(to: heading.inlines.plainText)
      guard let rule = near.flatMap({ name in rules.first { $0.names.all.contains(name) } }) else { continue }
      log.append(MisspeltSection.finding(heading, meaning: rule))
    }
    findings += log.told
  }

  private mutating func begin(_ rule: SectionRule, at heading: Block.Heading) {
    guard let first = sections[rule.key]?.headings.first else {
      sections[rule.key] = FoundSection(rule: rule, headings: [heading], blocks: [])
      return
    }
    findings.append(DuplicateSection.finding(heading, first: first))
    sections[rule.key]?.headings.append(heading)
  }
}
