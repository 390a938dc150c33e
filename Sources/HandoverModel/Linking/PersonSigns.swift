internal import Diagnostics

/// Where running text names our people by the sign, as in "ask @jordan".
///
/// E-mail addresses, addresses of pages, packages ("@scope/name"), code, the text of links, and names on social networks are
/// others; "@all" and "@here" are nobody in particular.
enum PersonSigns {
  /// Those in `running`; the characters are those of the id, without `@`.
  static func all(in running: RunningText) -> [Written<PersonID>] {
    let text = running.range
    let bytes = text.file.bytes
    var signs: [Written<PersonID>] = []
    for place in text.bytes where bytes[place] == UInt8(ascii: "@") {
      guard signs.count < mostSigns, begins(at: place, in: text), let end = end(from: place + 1, in: text) else {
        continue
      }
      let id = text.file.range(place + 1, end)
      let name = id.text.lowercased()
      guard !everybody.contains(name), !running.hides(place..<end), !isLinked(at: place, end, in: text),
        !isOnNetwork(at: place, end, in: text)
      else { continue }
      signs.append(Written(PersonID(name), at: id))
    }
    return signs
  }

  /// So many are looked at in one paragraph.
  private static let mostSigns = 50

  private static let everybody: Set<String> = ["all", "alle", "channel", "everybody", "everyone", "here", "team"]

  /// Whether what stands before the sign at `place` lets a name begin there: nothing, a blank, a quotation mark, a parenthesis.
  private static func begins(at place: Int, in text: SourceRange) -> Bool {
    guard place > text.bytes.lowerBound else { return true }
    let before = text.file.bytes[place - 1]
    if before < 0x80 { return before <= 0x20 || "([\"'*_~>|,;:".utf8.contains(before) }
    // Quotation marks and dashes; other letters may belong to an address.
    return place - 3 >= text.bytes.lowerBound && text.file.bytes[place - 3] == 0xE2
      && text.file.bytes[place - 2] == 0x80
  }

  /// Where the id ends that begins at `start`; `nil` where it is none, or goes on as an address or a package does.
  private static func end(from start: Int, in text: SourceRange) -> Int? {
    let bytes = text.file.bytes[start..<max(start, text.bytes.upperBound)]
    guard let first = bytes.first, isLetter(first), first > 0x39 else { return nil }
    var end = bytes.firstIndex { !isLetter($0) && $0 != UInt8(ascii: "-") } ?? bytes.endIndex
    while bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    guard end - start > 1 else { return nil }
    guard let next = bytes[end...].first else { return end }
    if "/@_=\\(".utf8.contains(next) { return nil }
    let afterNext = bytes[end...].dropFirst().first ?? 0x20
    if next == UInt8(ascii: "."), isLetter(afterNext) { return nil }
    // "@jürgen" cannot be an id.
    return next >= 0x80 && !(next == 0xE2 && afterNext == 0x80) ? nil : end
  }

  private static func isLetter(_ byte: UInt8) -> Bool { ASCII.isLetterOrDigit(byte) }

  /// Whether the sign stands in the text of a link.
  private static func isLinked(at place: Int, _ end: Int, in text: SourceRange) -> Bool {
    let rest = text.file.bytes[end..<text.bytes.upperBound].prefix(reach)
    guard let close = rest.firstIndex(where: { "[]".utf8.contains($0) }), rest[close] == UInt8(ascii: "]"),
      let next = rest[close...].dropFirst().first, "([".utf8.contains(next)
    else { return false }
    let head = text.file.bytes[text.bytes.lowerBound..<place].suffix(reach)
    return head.last { "[]".utf8.contains($0) } == UInt8(ascii: "[")
  }

  /// Whether a social network is named beside the sign: "Twitter: @acmefreight".
  private static func isOnNetwork(at place: Int, _ end: Int, in text: SourceRange) -> Bool {
    let head = text.file.bytes[text.bytes.lowerBound..<place].suffix(40)
    let tail = text.file.bytes[end..<text.bytes.upperBound].prefix(40)
    let words = (String(decoding: head, as: UTF8.self) + " " + String(decoding: tail, as: UTF8.self)).lowercased()
      .split { !$0.isLetter }
    return words.contains(where: networks.contains)
  }

  private static let networks: Set<Substring> = [
    "twitter", "instagram", "facebook", "linkedin", "tiktok", "mastodon", "bluesky", "threads", "youtube", "github",
    "gitlab", "telegram", "handle", "hashtag", "tweet", "tweets", "tweeted",
  ]

  /// So many bytes of a link are looked at on each side.
  private static let reach = 200
}
