internal import Diagnostics
internal import HandoverModel

/// By what each customer is known in a text: its name, and the domains of its people's e-mail addresses.
struct CustomerSigns {
  /// A name or a domain.
  struct Sign {
    /// As it is written.
    let text: String
    /// The place of the customer among the accounts.
    let customer: Int
    /// Whether it is a domain.
    let isDomain: Bool
    /// Whether it is a name of one word only.
    let isOneWord: Bool
  }

  /// What is looked for.
  let signs: [Sign]
  private let names: [String?]
  private let domains: [Set<String>]

  /// The signs of the customers in `book`.
  init(of book: AccountBook) {
    let handovers = book.accounts.map(\.handover)
    names = handovers.map { $0.content.fields.word("customer") }
    let ours = Set(book.people.values.compactMap(\.email).flatMap(Self.domains))
    let internals = book.configuration.addresses
    domains = handovers.map { handover in
      let all = handover.stakeholders.compactMap(\.contact?.text).flatMap(Self.domains)
      return Set(all).filter { !ours.contains($0) && !Self.isForEverybody($0) && !internals.isInternal(host: $0) }
    }
    let owners = Dictionary(grouping: domains.enumerated().flatMap { place, set in set.map { ($0, place) } }, by: \.0)
    var signs: [Sign] = []
    for (place, handover) in handovers.enumerated() where handover.deal.reference?.value != .public {
      if let name = names[place] {
        let isOneWord = name.split(whereSeparator: \.isWhitespace).count == 1
        if !isOneWord || name.count >= 4 {
          signs.append(Sign(text: name, customer: place, isDomain: false, isOneWord: isOneWord))
        }
      }
      signs += domains[place].sorted().filter { owners[$0]?.count == 1 }.map {
        Sign(text: $0, customer: place, isDomain: true, isOneWord: false)
      }
    }
    self.signs = signs
  }

  /// Whether the customer at `other` may be named in the handover of the one at `own`: its name is part of the other one's, or
  /// their people share a domain, as a group of companies does.
  func belongTogether(_ own: Int, _ other: Int) -> Bool {
    if let own = names[own]?.lowercased(), let other = names[other]?.lowercased(), own.firstRange(of: other) != nil {
      return true
    }
    return domains[own].contains { domain in
      domains[other].contains { $0 == domain || domain.hasSuffix("." + $0) || $0.hasSuffix("." + domain) }
    }
  }

  /// The domains of the e-mail addresses in `text`, in small letters.
  private static func domains(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && !".-_@+".contains($0) }.compactMap { word in
      let parts = word.split(separator: "@", omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else { return nil }
      let domain = parts[1].trimmingPrefix(".")
      return domain.last == "." ? String(domain.dropLast()) : String(domain)
    }
  }

  /// Whether anybody can have an address there.
  private static func isForEverybody(_ domain: String) -> Bool {
    providers.contains(String(domain.split(separator: ".").first ?? ""))
  }

  private static let providers: Set<String> = [
    "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "icloud", "me", "mac", "aol", "gmx",
    "web", "t-online", "freenet", "posteo", "mailbox", "proton", "protonmail", "orange", "wanadoo", "libero", "zoho",
  ]
}

extension CustomerSigns.Sign {
  /// Whether what stands at `place` within `text` is this sign, and not only spelt like it.
  func isMeant(at place: Range<Int>, in text: SourceRange) -> Bool {
    guard !text.hidesInCode(place) else { return false }
    let bytes = text.file.bytes
    let before = place.lowerBound > text.bytes.lowerBound ? bytes[place.lowerBound - 1] : 0x20
    let after = place.upperBound < text.bytes.upperBound ? bytes[place.upperBound] : 0x20
    let next = place.upperBound + 1 < text.bytes.upperBound ? bytes[place.upperBound + 1] : 0x20
    if isDomain { return before != UInt8(ascii: "-") && !(".-".utf8.contains(after) && isLetter(next)) }
    guard hasCapitals(in: bytes[place]) else { return false }
    guard isOneWord else { return true }
    guard !(after == UInt8(ascii: "-") && isLetter(next)) else { return false }
    return isWithinSentence(place, in: text)
  }

  /// Whether the words in `written` begin with capitals where those of the name do.
  private func hasCapitals(in written: ArraySlice<UInt8>) -> Bool {
    let (names, words) = (Self.firstLetters(Array(text.utf8)[...]), Self.firstLetters(written))
    return names.count == words.count && zip(names, words).allSatisfy { !Self.isCapital($0) || Self.isCapital($1) }
  }

  private static func firstLetters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var words = PhraseWords(Array(bytes), 0..<bytes.count)
    let all = Array(bytes)
    var letters: [UInt8] = []
    while let word = words.next() { letters.append(all[word.bytes.lowerBound]) }
    return letters
  }

  /// Whether a word in small letters, or a comma, stands before `place`, and no other name behind it.
  private func isWithinSentence(_ place: Range<Int>, in text: SourceRange) -> Bool {
    let bytes = text.file.bytes
    let before = bytes[text.bytes.lowerBound..<place.lowerBound].suffix(60)
    guard let end = before.lastIndex(where: { $0 != 0x20 && $0 != 0x0A }), end < place.lowerBound - 1 else {
      return false
    }
    if bytes[end] != UInt8(ascii: ",") {
      guard isLetter(bytes[end]) else { return false }
      let start = before[...end].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? before.startIndex
      guard !Self.isCapital(bytes[start]) else { return false }
    }
    let after = bytes[place.upperBound..<text.bytes.upperBound].prefix(3).drop { $0 == 0x20 }
    return !(after.first.map(Self.isCapital) ?? false)
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// A letter or a digit.
  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
