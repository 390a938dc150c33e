/// Looks in one pass through the text of a customer's template for whatever would not stay on the page.
///
/// It reads HTML as a browser does, as far as it matters here: tags with their attributes, comments in each of their forms, style elements.
struct OutwardScan {
  /// Why something is found.
  enum Reason {
    /// It is not shown, but can be read.
    case comment
    /// It runs.
    case script
    /// It has something fetched.
    case file
    /// It leads elsewhere.
    case address
    /// It is not among what is known to be harmless.
    case unknown
  }

  /// What was found, in order, as parts of the text.
  private(set) var found: [(part: Range<Int>, reason: Reason)] = []

  private let bytes: [UInt8]
  private var place = 0

  /// Looks through `bytes`, which are a page, a style or text.
  init(_ bytes: [UInt8], _ form: TemplateLeadsOut.Form) {
    self.bytes = bytes
    switch form {
    case .page: readPage()
    case .style: readStyle(to: bytes.count)
    case .text: readText(to: bytes.count)
    }
  }

  private static let filed: Set<String> = [
    "applet", "audio", "base", "embed", "frame", "iframe", "image", "img", "link", "object", "picture", "source",
    "track", "video",
  ]
  private static let fetching: [StaticString] = ["url(", "@import", "image-set(", "image(", "src(", "@namespace"]
  private static let filedAttributes: Set<String> = [
    "background", "data", "imagesrcset", "lowsrc", "manifest", "poster", "src", "srcset",
  ]
  private static let addressed: Set<String> = [
    "action", "cite", "codebase", "formaction", "href", "longdesc", "ping", "profile", "usemap", "xlink:href",
  ]
  /// How an address begins, or goes on behind its kind, also where a program guesses it.
  private static let addresses: [StaticString] = ["//", "www."]
}

// MARK: - HTML

extension OutwardScan {
  private mutating func readPage() {
    while place < bytes.count {
      let next = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      readText(to: next)
      guard next < bytes.count else { return }
      place = next
      readMarkup()
    }
  }

  /// Reads what begins with `<`: a tag, a comment, or just that character.
  private mutating func readMarkup() {
    let start = place
    let sign = start + 1 < bytes.count ? bytes[start + 1] : 0
    if follows("<!--", at: start) {
      skip(behind: "-->", from: start + 4)
      found.append((start..<place, .comment))
    } else if sign == UInt8(ascii: "!"), follows("<!doctype", at: start) {
      skip(behind: ">", from: start)
    } else if sign == UInt8(ascii: "!") || sign == UInt8(ascii: "?") {
      // A browser takes each of these for a comment.
      skip(behind: ">", from: start)
      found.append((start..<place, .comment))
    } else if sign == UInt8(ascii: "/"), start + 2 < bytes.count, !bytes[start + 2].isLetter {
      // What closes nothing is a comment too.
      skip(behind: ">", from: start)
      found.append((start..<place, .comment))
    } else if sign.isLetter || sign == UInt8(ascii: "/") {
      readTag()
    } else {
      place = start + 1
    }
  }

  private mutating func readTag() {
    let start = place
    place += bytes[place + 1] == UInt8(ascii: "/") ? 2 : 1
    let isOpening = place == start + 1
    let name = word { !$0.isBlank && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    let isKnown = OutwardNames.elements.contains(name)
    if isOpening, !isKnown {
      let reason: Reason = name == "script" ? .script : Self.filed.contains(name) ? .file : .unknown
      found.append((start..<place, reason))
    }
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      if bytes[place].isBlank || bytes[place] == UInt8(ascii: "/") {
        place += 1
      } else {
        readAttribute(ofKnown: isKnown)
      }
    }
    place = min(place + 1, bytes.count)
    guard isOpening, name == "style" else { return }
    readStyle(to: firstPlace(of: "</style", from: place) ?? bytes.count)
  }

  private mutating func readAttribute(ofKnown isKnown: Bool) {
    let start = place
    let name = word { !$0.isBlank && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
    if place == start { place += 1 }
    let end = place
    while place < bytes.count, bytes[place].isBlank { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
      place = end
      if isKnown, !OutwardNames.isAttribute(name) { found.append((start..<end, .unknown)) }
      return
    }
    place += 1
    while place < bytes.count, bytes[place].isBlank { place += 1 }
    let value = readValue()
    if let reason = reason(against: name, value, ofKnown: isKnown) { found.append((start..<place, reason)) }
  }

  /// Why an attribute must not be there; `nil` where it may.
  private func reason(against name: String, _ value: Range<Int>, ofKnown isKnown: Bool) -> Reason? {
    // Behind a question mark an address for mail holds words that nobody sees.
    let isMail = follows("mailto:", at: value.lowerBound) && !bytes[value].contains(UInt8(ascii: "?"))
    let words = String(decoding: bytes[value], as: UTF8.self)
    if name.hasPrefix("on") {
      return .script
    } else if Self.filedAttributes.contains(name) {
      return .file
    } else if Self.addressed.contains(name) {
      return isMail || follows("#", at: value.lowerBound) ? nil : .address
    } else if name == "http-equiv", words.lowercased() != OutwardNames.policy {
      return .address
    } else if value.contains(where: { follows("://", at: $0) }) || HTMLText.decoded(words).contains("//") {
      return .address
    }
    return isKnown && !OutwardNames.isAttribute(name) ? .unknown : nil
  }

  /// Reads an attribute's value, and gives its bytes without quotes.
  private mutating func readValue() -> Range<Int> {
    guard place < bytes.count else { return place..<place }
    let quote = bytes[place]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let start = place + 1
      let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
      place = min(end + 1, bytes.count)
      return start..<end
    }
    let start = place
    while place < bytes.count, !bytes[place].isBlank, bytes[place] != UInt8(ascii: ">") { place += 1 }
    return start..<place
  }
}

// MARK: - Styles and text

extension OutwardScan {
  private mutating func readStyle(to end: Int) {
    var quote: UInt8?
    while place < end {
      let start = place
      let byte = bytes[place]
      if let open = quote {
        // A string ends with its line, whether it is closed or not.
        if byte == open || byte == 0x0A { quote = nil }
        place += byte == UInt8(ascii: "\\") ? 2 : 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        place += 1
      } else if byte == UInt8(ascii: "\\") {
        // Outside a string it only serves to write a word in another way.
        place = min(place + 2, end)
        found.append((start..<place, .unknown))
      } else if follows("</", at: place) {
        place += 2
        found.append((start..<place, .unknown))
      } else if follows("/*", at: place) {
        skip(behind: "*/", from: place + 2)
        found.append((start..<place, .comment))
      } else if let sign = Self.fetching.first(where: { follows($0, at: start) }) {
        place += sign.utf8CodeUnitCount
        found.append((start..<place, .file))
      } else {
        place += 1
      }
    }
  }

  /// Programs make links of addresses that stand in a text.
  private mutating func readText(to end: Int) {
    while place < end {
      let start = place
      while place < end, !bytes[place].isBlank { place += 1 }
      if start == place {
        place += 1
        continue
      }
      let word = start..<place
      let isWritten = Self.addresses.contains { address in word.contains { follows(address, at: $0) } }
      // What is written in another way is decoded before it is looked at.
      if isWritten || isAddress(HTMLText.decoded(String(decoding: bytes[word], as: UTF8.self)), writtenAt: word) {
        found.append((word, .address))
      }
    }
  }

  private func isAddress(_ decoded: String, writtenAt word: Range<Int>) -> Bool {
    bytes[word].contains(UInt8(ascii: "&")) && (decoded.contains("//") || decoded.lowercased().contains("www."))
  }
}

// MARK: - Bytes

extension OutwardScan {
  /// Whether `text`, which is in small letters, stands at `start`, in any letter case.
  private func follows(_ text: StaticString, at start: Int) -> Bool {
    text.withUTF8Buffer { wanted in
      guard start + wanted.count <= bytes.count else { return false }
      return wanted.indices.allSatisfy { index in
        let byte = bytes[start + index]
        return byte == wanted[index] || byte.isLetter && byte | 0x20 == wanted[index]
      }
    }
  }

  private func firstPlace(of text: StaticString, from start: Int) -> Int? {
    (start..<max(start, bytes.count)).first { follows(text, at: $0) }
  }

  private mutating func skip(behind text: StaticString, from start: Int) {
    place = firstPlace(of: text, from: start).map { $0 + text.utf8CodeUnitCount } ?? bytes.count
  }

  /// The characters from here on that fit, in small letters.
  private mutating func word(_ fits: (UInt8) -> Bool) -> String {
    let start = place
    while place < bytes.count, fits(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
