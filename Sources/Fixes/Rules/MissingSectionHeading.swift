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
/// 4. Where an unknown heading may be it, "Why they purchased", because it begins with the same words or stands in its place, a person
///    decides.
enum MissingSectionHeading: FixRule {
  static let name = "missing sections"

  static func fixes(of document: FixableDocument) -> [Fix] {
    let lacking = lacking(in: document)
    guard !lacking.isEmpty else { return [] }
    let headings = SectionHeadings(of: document)
    let rivals = rivals(of: lacking.map(\.rule), in: document)
    return lacking.compactMap { rule, finding in
      guard rivals[rule.key] == nil else { return nil }
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

  static func doubts(of document: FixableDocument) -> [Doubt] {
    let lacking = lacking(in: document)
    let rivals = rivals(of: lacking.map(\.rule), in: document)
    return lacking.compactMap { rule, _ in
      guard let rival = rivals[rule.key] else { return nil }
      let title = rule.names.titles.text(in: document.language)
      return Doubt(
        place: rival.range,
        sentence:
          "the section \"\(title)\" was not put in, because \"\(rival.text.onOneLine)\" may be it; give that heading this name, or put "
          + "the section in yourself"
      )
    }
  }

  /// The sections that are missing and told, and that no heading was nearly the name of.
  private static func lacking(in document: FixableDocument) -> [(rule: SectionRule, finding: Finding)] {
    document.kind.sections.compactMap { rule in
      let subject = Requirement.Subject.section(key: rule.key, title: rule.names.titles.english)
      guard let finding = document.lack(of: subject), document.content.section(rule.key) == nil,
        !isMisspelt(rule, in: document)
      else { return nil }
      return (rule, finding)
    }
  }

  /// Whether a heading was probably meant to be the one of `rule`, told or not.
  private static func isMisspelt(_ rule: SectionRule, in document: FixableDocument) -> Bool {
    document.content.findings.contains { $0.kind == MisspeltSection.kind && $0.meant == rule.key }
  }

  /// The headings that no schema knows and that may be that of one of `rules`, by its key.
  private static func rivals(
    of rules: [SectionRule],
    in document: FixableDocument
  ) -> [String: SectionContent.Heading] {
    // A misspelt name of another section is that section's.
    let misspelt = Set(document.content.findings.filter { $0.kind == MisspeltSection.kind }.map(\.range))
    let unknown = document.content.otherSections.map(\.heading).filter {
      !$0.anchor.isEmpty && !misspelt.contains($0.range)
    }
    guard !unknown.isEmpty else { return [:] }
    let keys = document.kind.sections.map(\.key)
    let lacking = Set(rules.map(\.key))
    var rivals: [String: SectionContent.Heading] = [:]
    for rule in rules {
      rivals[rule.key] =
        unknown.first { heading in rule.names.all.contains { TitleWords(heading.text).begin(like: TitleWords($0)) } }
        ?? only(unknown, atThePlaceOf: rule.key, among: keys, lacking: lacking, document.content)
    }
    return rivals
  }

  /// The only one of `unknown` that stands between the sections which the schema has before and behind the one called `key`, where
  /// nothing else is missing there.
  private static func only(
    _ unknown: [SectionContent.Heading],
    atThePlaceOf key: String,
    among keys: [String],
    lacking: Set<String>,
    _ content: DocumentContent
  ) -> SectionContent.Heading? {
    guard let place = keys.firstIndex(of: key),
      let before = keys[..<place].lastIndex(where: { content.section($0) != nil }),
      let behind = keys[(place + 1)...].firstIndex(where: { content.section($0) != nil }),
      keys[before..<behind].count(where: lacking.contains) == 1,
      let start = content.section(keys[before])?.heading.range.bytes.upperBound,
      let end = content.section(keys[behind])?.heading.range.bytes.lowerBound
    else { return nil }
    let between = unknown.filter { $0.range.bytes.lowerBound >= start && $0.range.bytes.upperBound <= end }
    return between.count == 1 ? between[0] : nil
  }
}

/// The words of a title, in small letters.
private struct TitleWords {
  private let words: [Substring]

  init(_ title: String) { words = title.lowercased().split { !$0.isLetter && !$0.isNumber } }

  /// Whether both begin with the same words, two of them at least; or with one that is long enough to say something, where one of them
  /// has no more than one behind it.
  func begin(like other: TitleWords) -> Bool {
    let shared = zip(words, other.words).prefix { $0 == $1 }.count
    return shared > 1
      || shared == 1 && min(words.count, other.words.count) <= 2 && words[0].count >= Self.leastLetters
  }

  private static let leastLetters = 5
}
