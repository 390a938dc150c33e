internal import Diagnostics
internal import FrontMatter
internal import HandoverModel
internal import Markdown

/// Finds the comments that silence findings: `<!-- baton-ignore vague-success: the board insists on this wording -->`.
///
/// Before a block, one silences what is found in that block; right under a heading, in all of its section; in a cell, an item or a
/// paragraph, in that row, item or paragraph.
enum SilencingReading {
  /// What begins the text of such a comment.
  static let mark = "baton-ignore"

  /// What comments of front matter silence: what is found in their line.
  static func silencings(in comments: [YAMLComment]) -> [Silencing] {
    comments.compactMap { silencing($0.text, in: $0.range, scope: $0.line) }
  }

  /// What the comments in `blocks` silence.
  static func silencings(in blocks: [Block]) -> [Silencing] {
    let outline = Outline(of: blocks)
    return silencings(among: Array(outline.preamble), of: nil) + outline.sections.flatMap(silencings)
  }

  private static func silencings(of section: Section) -> [Silencing] {
    silencings(among: Array(section.blocks), of: section.range) + section.subsections.flatMap(silencings)
  }

  /// What comments among `blocks` silence; those that come first are about the whole `section`.
  private static func silencings(among blocks: [Block], of section: SourceRange?) -> [Silencing] {
    var found: [Silencing] = []
    var isFirst = section != nil
    let next = blocksBehind(blocks)
    for (index, block) in blocks.enumerated() {
      if case .comment(let text) = block.content {
        // The last thing in a section, before the next heading, it is about nothing: not about what stands above it.
        guard let scope = isFirst ? section : next[index] ?? block.range else { continue }
        found += silencing(text, in: block.range, scope: scope).map { [$0] } ?? []
      } else {
        isFirst = false
        found += silencings(within: block)
      }
    }
    return found
  }

  /// For each block the range of the first one behind it that is no comment.
  private static func blocksBehind(_ blocks: [Block]) -> [SourceRange?] {
    var next: SourceRange?
    var behind: [SourceRange?] = []
    for block in blocks.reversed() {
      behind.append(next)
      if case .comment = block.content { continue }
      next = block.range
    }
    return behind.reversed()
  }

  private static func silencings(within block: Block) -> [Silencing] {
    switch block.content {
    case .paragraph(let inlines): silencings(in: inlines, scope: block.range)
    case .heading(let heading): silencings(in: heading.inlines, scope: block.range)
    case .blockQuote(let inner): silencings(among: inner, of: nil)
    case .list(let list):
      list.items.flatMap { item in
        item.blocks.flatMap { inner -> [Silencing] in
          if let inlines = inner.paragraph { return silencings(in: inlines, scope: item.range) }
          return silencings(within: inner)
        }
          + silencings(
            among: item.blocks.filter { if case .comment = $0.content { true } else { false } },
            of: item.range
          )
      }
    case .table(let table):
      table.rows.flatMap { row in row.cells.flatMap { silencings(in: $0.inlines, scope: row.range) } }
    default: []
    }
  }

  private static func silencings(in inlines: [Inline], scope: SourceRange) -> [Silencing] {
    inlines.compactMap { inline in
      guard case .comment(let comment) = inline else { return nil }
      return silencing(comment.text, in: comment.range, scope: scope)
    }
  }

  /// What a comment that reads `text` and stands in `range` silences; `nil` where it is an ordinary comment.
  static func silencing(_ text: String, in range: SourceRange, scope: SourceRange) -> Silencing? {
    let trimmed = text.trimmed
    guard trimmed.hasPrefix(mark) else { return nil }
    let rest = trimmed.dropFirst(mark.count)
    guard rest.first.map({ $0.isWhitespace || $0 == ":" }) ?? true else { return nil }
    let parts = rest.drop { $0.isWhitespace || $0 == ":" }.split(separator: ":", maxSplits: 1)
    let kind = parts.first?.trimmed ?? ""
    let place = kind.isEmpty ? range : range.firstPlace(of: kind, from: mark.utf8.count) ?? range
    return Silencing(Written(kind, at: place), reason: parts.count > 1 ? parts[1].trimmed : "", scope: scope)
  }
}
