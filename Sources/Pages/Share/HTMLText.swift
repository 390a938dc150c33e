/// What a person reads of a page.
enum HTMLText {
  /// `text` with its character references undone, the numbered ones and those of signs that mean something in an address.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var decoded = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      decoded += rest[..<sign]
      let behind = rest[rest.index(after: sign)...]
      let name = behind.prefix(12).prefix { $0 == "#" || $0.isASCII && ($0.isLetter || $0.isNumber) }
      if let character = character(called: name) {
        decoded.append(character)
        rest = behind[name.endIndex...]
        if rest.first == ";" { rest = rest.dropFirst() }
      } else {
        decoded += "&"
        rest = behind
      }
    }
    return decoded + rest
  }

  private static func character(called name: Substring) -> Character? {
    guard name.first == "#" else { return named[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map(Character.init)
  }

  private static let named: [Substring: Character] = [
    "amp": "&", "apos": "'", "colon": ":", "commat": "@", "dollar": "$", "euro": "€", "gt": ">", "lt": "<", "nbsp": " ",
    "percnt": "%", "period": ".", "pound": "£", "quot": "\"", "shy": "", "sol": "/",
  ].compactMapValues { $0.first ?? "\u{AD}" }

  /// What is read of `page` in HTML, in parts: what stands in one paragraph, cell or heading is one part. A style is not read.
  static func parts(of page: [UInt8]) -> [String] {
    var parts: [String] = []
    var part: [UInt8] = []
    var place = 0
    func end() {
      let text = decoded(String(decoding: part, as: UTF8.self))
      if text.contains(where: { !$0.isWhitespace }) { parts.append(text) }
      part = []
    }
    while place < page.count {
      guard page[place] == UInt8(ascii: "<") else {
        part.append(page[place])
        place += 1
        continue
      }
      let close = page[place...].firstIndex(of: UInt8(ascii: ">")) ?? page.count
      let name = String(decoding: page[(place + 1)..<close].prefix(12), as: UTF8.self).lowercased()
        .prefix { $0.isLetter || $0.isNumber || $0 == "/" }
      if !inline.contains(name.first == "/" ? name.dropFirst() : name) { end() }
      for words in said(in: page[place..<close]) where !words.isEmpty { parts.append(decoded(words)) }
      place = min(close + 1, page.count)
      if name == "style" { place = page[place...].firstIndex(of: UInt8(ascii: "<")) ?? page.count }
    }
    end()
    return parts
  }

  /// What a tag says besides: the values of attributes that are read out, or shown somewhere.
  private static func said(in tag: ArraySlice<UInt8>) -> [String] {
    let pieces = tag.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return zip(pieces, pieces.dropFirst()).enumerated().compactMap { number, pair in
      let name = String(decoding: pair.0.suffix(12), as: UTF8.self)
      let isSaid = ["title=", "aria-label=", "content="].contains { name.hasSuffix($0) }
      let words = String(decoding: pair.1, as: UTF8.self)
      return number.isMultiple(of: 2) && isSaid && !words.hasPrefix("default-src") ? words : nil
    }
  }

  /// Elements within a sentence.
  private static let inline: Set<Substring> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "em", "i", "mark", "q", "s", "span", "strong", "sub", "sup", "time", "u",
    "wbr",
  ]
}
