internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get holds a character that turns the order of letters around, or one of those that spell what nobody sees.
///
/// Marks that right-to-left scripts need are none of these, nor what joins the parts of an emoji.
enum HiddenOrder: LeakCheck {
  static let kind = FindingKind(
    "hidden-order",
    .broken,
    summary: "A character that nobody sees turns letters around in what the customer gets.",
    reason: "What is read is not what is written: neither you nor Baton can say what the customer would see.",
    wrong: "- Endorsement: Jordan (here stands U+202E) emit no evil tnew.",
    right: "- Endorsement: Jordan went live on time."
  )

  static func leaks(in text: OutgoingText, of outgoing: Outgoing) -> [Leak] {
    // The first bytes of the two groups tell most texts apart.
    guard text.written.utf8.contains(where: { $0 == 0xE2 || $0 == 0xF3 }) else { return [] }
    var place = 0
    var isBehindEmoji = false
    for scalar in text.written.unicodeScalars {
      if isTurning(scalar.value) || isTag(scalar.value) && !isBehindEmoji {
        let start = min(place, text.bytes.count)
        // The word that it stands in or before.
        let before = text.bytes[..<start].reversed().prefix { $0 > 0x20 }.count
        let behind = text.bytes[start...].drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
        return [
          Leak(
            at: (start - before)..<max(start, behind.endIndex),
            "holds a character that nobody sees and that hides what is written",
            help: "write these words anew, without copying them"
          )
        ]
      }
      isBehindEmoji = scalar.properties.isEmoji && scalar.value > 0xFF || isBehindEmoji && isTag(scalar.value)
      if !OutgoingText.isUnseen(scalar.value) { place += OutgoingText.plainWidth(scalar) }
    }
    return []
  }

  /// Overrides and embeddings, and what ends them.
  private static func isTurning(_ scalar: UInt32) -> Bool { (0x202A...0x202E).contains(scalar) }

  /// Letters that are not shown; behind a flag they say whose it is.
  private static func isTag(_ scalar: UInt32) -> Bool { (0xE0000...0xE007F).contains(scalar) }
}
