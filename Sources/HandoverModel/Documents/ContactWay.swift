internal import Markdown

/// Whether the contact of a stakeholder holds a way to reach them.
///
/// 1. An e-mail address, a telephone number (six digits or more that are no date) or a link is one.
/// 2. So may be a name on a messenger ("kristi.boone", "@kboone", "Teams chat"), an extension ("ext. 4471"), and whoever passes it on
///    ("via her assistant").
/// 3. What is written in another script than Latin is taken as one. "Ask Dale", "see CRM" and "has left" are none.
enum ContactWay {
  static func isWritten(in contact: Answer) -> Bool {
    let text = contact.text
    if contact.inlines.contains(where: \.leadsSomewhere) || holdsNumber(text) { return true }
    if text.contains(where: { $0.isLetter && !$0.isLatin }) { return true }
    let parts = text.split(whereSeparator: \.isWhitespace)
    if parts.count == 1, text.first == "@" { return true }
    return parts.contains { isName($0) } || text.lowercased().split { !$0.isLetter }.contains { ways.contains($0) }
  }

  /// Whether `word` may be an address or a name that somebody has on a network: letters on both sides of "@", "." or "_".
  private static func isName(_ word: Substring) -> Bool {
    let parts = word.split(maxSplits: 1) { "@＠._".contains($0) }
    return parts.count == 2 && parts[0].count > 1 && parts[1].count > 1 && parts[0].contains(where: \.isLetter)
      && parts[1].contains(where: \.isLetter)
  }

  /// Whether six digits or more stand together in `text`, as they do in a telephone number and not in a date.
  private static func holdsNumber(_ text: String) -> Bool {
    text.split { $0.wholeNumberValue == nil && !" \u{a0}()-–./+".contains($0) }.contains { run in
      let groups = run.split { $0.wholeNumberValue == nil }.map(\.count)
      return groups.reduce(0, +) >= 6 && ![[4, 2, 2], [2, 2, 4], [1, 1, 4], [1, 2, 4], [2, 1, 4]].contains(groups)
    }
  }

  /// Networks, extensions, and words before whoever passes it on, in small letters.
  private static let ways: Set<Substring> = [
    "discord", "facebook", "imessage", "instagram", "kakao", "kakaotalk", "line", "linkedin", "messenger", "signal",
    "skype", "slack", "sms", "teams", "telegram", "threema", "twitter", "viber", "webex", "wechat", "whatsapp", "xing",
    "zoom",
    "dw", "durchwahl", "ext", "extension", "klappe",
    "durch", "through", "via", "über",
  ]
}

extension Character {
  /// Whether it is a letter that Latin script is written with.
  fileprivate var isLatin: Bool {
    unicodeScalars.first.map { $0.value < 0x250 || (0x1E00..<0x1F00).contains($0.value) } ?? false
  }
}

extension Inline {
  /// Whether a link stands in it.
  fileprivate var leadsSomewhere: Bool {
    switch self {
    case .link: true
    case .emphasis(let inlines), .strong(let inlines): inlines.contains(where: \.leadsSomewhere)
    default: false
    }
  }
}
