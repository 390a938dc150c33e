/// The words of a name as they are compared: without letter case, accents, stops and forms of address.
public enum NameWords {
  /// The words of `text`, in the order written.
  public static func all(in text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || "-'’.".contains($0)) }.map { folded(String($0)) }
      .filter { !$0.isEmpty && !formsOfAddress.contains($0) }
  }

  /// `word` without letter case, accents and stops: "Müller" and "Mueller" are one name, and so are "Håkon" and "Hakon".
  public static func folded(_ word: String) -> String {
    if let folded = foldedASCII(word) { return folded }
    var letters = ""
    for character in word.lowercased() where character.isLetter || character.isNumber || character == "-" {
      letters += plain[character] ?? String(character)
    }
    guard letters.utf8.contains(UInt8(ascii: "e")) else { return letters }
    return letters.replacing("ae", with: "a").replacing("oe", with: "o").replacing("ue", with: "u")
  }

  /// The same for a word of ASCII, which nearly all are; `nil` for others.
  private static func foldedASCII(_ word: String) -> String? {
    var folded: [UInt8] = []
    folded.reserveCapacity(word.utf8.count)
    // Behind one of these an "e" makes an umlaut of it.
    var isUmlaut = false
    for byte in word.utf8 {
      switch byte {
      case UInt8(ascii: "e") where isUmlaut, UInt8(ascii: "E") where isUmlaut:
        isUmlaut = false
        continue
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        folded.append(byte)
      case 0x80...: return nil
      default: continue
      }
      isUmlaut = folded.last.map { "aou".utf8.contains($0) } ?? false
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// `letter` of ASCII, or several, for one with an accent, small or a capital as it is; `nil` for others.
  public static func plain(_ letter: Character) -> String? {
    if let plain = plain[letter] { return plain }
    let small = letter.lowercased()
    guard small.count == 1, let first = small.first, first != letter, let plain = plain[first] else { return nil }
    return plain.prefix(1).uppercased() + plain.dropFirst()
  }

  /// Whether `word`, as written, is how one addresses somebody.
  public static func isFormOfAddress(_ word: some StringProtocol) -> Bool {
    formsOfAddress.contains(folded(String(word)))
  }

  private static let formsOfAddress: Set<String> = [
    "mr", "mrs", "ms", "miss", "mister", "madam", "sir", "dr", "prof", "professor", "herr", "herrn", "frau", "the",
    "der", "die", "den", "dem",
  ]

  private static let plain: [Character: String] = [
    "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "ā": "a", "ą": "a", "æ": "a", "ç": "c", "ć": "c",
    "č": "c", "ð": "d", "ď": "d", "é": "e", "è": "e", "ê": "e", "ë": "e", "ē": "e", "ę": "e", "ě": "e", "ğ": "g",
    "í": "i", "ì": "i", "î": "i", "ï": "i", "ī": "i", "ı": "i", "ł": "l", "ñ": "n", "ń": "n", "ň": "n", "ó": "o",
    "ò": "o", "ô": "o", "ö": "o", "õ": "o", "ø": "o", "ō": "o", "ő": "o", "œ": "o", "ř": "r", "ś": "s", "š": "s",
    "ş": "s", "ß": "ss", "ť": "t", "þ": "th", "ú": "u", "ù": "u", "û": "u", "ü": "u", "ū": "u", "ů": "u", "ű": "u",
    "ý": "y", "ÿ": "y", "ź": "z", "ż": "z", "ž": "z",
  ]
}
