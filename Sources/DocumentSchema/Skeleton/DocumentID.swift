internal import Foundation

/// An id for a new document, made of a name.
public enum DocumentID {
  /// Letters that are written otherwise where there are only those of English.
  private static let letters: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "å": "aa", "ł": "l", "đ": "d",
    "ð": "d", "þ": "th", "ı": "i", "ħ": "h",
  ]

  /// How long it may be: it stands in addresses and file names.
  private static let longest = 60

  /// `name` in small letters, digits and hyphens: `mueller-soehne` for "Müller & Söhne". `nil` where nothing of it can be
  /// written so, such as a name in Chinese.
  public static func suggestion(for name: String) -> String? {
    var plain = ""
    for scalar in name.precomposedStringWithCanonicalMapping.lowercased().unicodeScalars {
      if let letter = letters[scalar] {
        plain += letter
      } else if scalar == "'" || scalar == "’" {
        continue
      } else {
        // An accent becomes a mark of its own, which is dropped.
        let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
        plain.unicodeScalars += parts.filter { $0.properties.generalCategory != .nonspacingMark }
      }
    }
    let words = Slug.suggestion(for: plain).split(separator: "-")
    var id = ""
    for word in words where id.isEmpty || id.count + word.count < longest { id += (id.isEmpty ? "" : "-") + word }
    return id.isEmpty ? nil : String(id.prefix(longest))
  }
}
