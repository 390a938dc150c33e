internal import HandoverModel
internal import Markdown

extension [Inline] {
  /// These without the ids by which items refer to each other: `{#board-report}` names a thing for Baton and says nothing to a reader.
  var withoutIDs: [Inline] {
    map { inline in
      guard case .text(let text) = inline, text.utf8.contains(UInt8(ascii: "{")) else { return inline }
      return .text(ItemID.removed(from: text))
    }
  }
}
