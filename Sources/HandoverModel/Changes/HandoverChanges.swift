internal import Diagnostics
internal import Markdown

/// What changed between two versions of a handover, in the words of the domain.
///
/// 1. Fields are compared by what they mean: `220,000` and `220000` are the same.
/// 2. Rows, tasks and items belong together by their ids, else by their names, else by the words they share.
/// 3. What a section says in sentences is compared as a whole.
public struct HandoverChanges: Sendable {
  /// What changed: fields first, then sections in the order of the schema.
  public let changes: [HandoverChange]

  /// What must be done to `old` to make it `new`.
  public init(from old: Handover, to new: Handover) {
    let keys = new.content.sections.map(\.key)
    let gone = old.content.sections.map(\.key).filter { !keys.contains($0) }
    changes =
      Self.fields(old.content.fields, new.content.fields)
      + (keys + gone).flatMap { key in
        Self.changes(from: old.content.section(key), to: new.content.section(key))
      }
      + Self.others(old.content, new.content)
  }

  private static func fields(_ old: FieldSet, _ new: FieldSet) -> [HandoverChange] {
    let names = new.fields.map(\.name.value) + old.fields.map(\.name.value).filter { new.field($0) == nil }
    return names.compactMap { name in
      let (before, after) = (old.field(name), new.field(name))
      guard before?.meaning != after?.meaning else { return nil }
      return HandoverChange(.field(name), from: before?.shown, to: after?.shown, at: after?.range)
    }
  }

  private static func changes(from old: SectionContent?, to new: SectionContent?) -> [HandoverChange] {
    guard let any = new ?? old else { return [] }
    let (before, after) = (old?.comparedRows ?? [], new?.comparedRows ?? [])
    let rows = RowPairs(before, after).changes(in: any, heading: new?.heading.range)
    let (said, says) = (old?.comparedText ?? "", new?.comparedText ?? "")
    guard said != says else { return rows }
    let isNew = old == nil && new?.comparedText == nil
    return rows + (isNew ? [] : [text(any.name, from: said, to: says, at: new?.heading.range)])
  }

  private static func others(_ old: DocumentContent, _ new: DocumentContent) -> [HandoverChange] {
    let pairs = OwnSections(old.otherSections, new.otherSections)
    return pairs.pairs.compactMap { before, after in
      let (said, says) = (before?.text ?? "", after?.text ?? "")
      guard said != says, let heading = (after ?? before)?.heading else { return nil }
      return text(heading.text, from: said, to: says, at: after?.heading.range)
    }
  }

  private static func text(_ title: String, from: String, to: String, at range: SourceRange?) -> HandoverChange {
    HandoverChange(.text(title: title), from: .init(from), to: .init(to), at: range)
  }
}

extension Field {
  /// What it means, to be compared; `nil` where nothing is known.
  fileprivate var meaning: String? {
    presence == .missing ? nil : value?.value.meaning ?? texts.joined(separator: ", ")
  }

  /// What was written; `nil` where nothing is known.
  fileprivate var shown: HandoverChange.Value? {
    presence == .missing ? nil : HandoverChange.Value(texts.joined(separator: ", "), value?.value)
  }
}

extension SectionContent {
  /// What it says in sentences, with the sources at their ends; `nil` where rows or items say all.
  fileprivate var comparedText: String? {
    let isWords = rows == nil && items.isEmpty && labels.isEmpty && tasks.isEmpty
    let words = isWords ? blocks.answerText : prose
    return words.isEmpty ? nil : words
  }
}
