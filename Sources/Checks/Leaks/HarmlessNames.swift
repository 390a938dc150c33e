internal import Diagnostics
internal import HandoverModel

/// Names in which a word that gives something away is just a part of a name, and phrases in which it means something else.
struct HarmlessNames: Sendable {
  private let phrases: [String]
  private let search: PhraseSearch
  /// The words of the names, as they are written.
  let words: Set<String>

  /// `names`.
  init(_ names: [String]) {
    phrases = names
    search = PhraseSearch(phrases)
    words = Set(names.flatMap { $0.split { !$0.isLetter && !$0.isNumber }.map(String.init) })
  }

  /// Where they stand in `text`, with their capitals: "champion tyres" is no customer.
  ///
  /// The places of `others` are among them.
  func places(in text: OutgoingText, and others: HarmlessNames) -> Places {
    Places((hits(in: text) + others.hits(in: text)).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound })
  }

  private func hits(in text: OutgoingText) -> [PhraseSearch.Hit] {
    search.hits(in: text.source).filter { text.source.hasCapitals(of: phrases[$0.phrase], at: $0.bytes) }
  }

  /// `name` without what stands behind it as a remark: "Derek Huang (champion)", "Anna Field, sceptic".
  static func withoutRemark(_ name: String) -> String {
    name.prefix { !"([{,;:/|–—".contains($0) }.split(separator: " - ").first?.trimmed ?? ""
  }

  /// Where names stand in a text.
  struct Places {
    private var starts: [Int] = []
    /// For each of the starts, how far a name reaches that begins there or before.
    private var reaches: [Int] = []

    init(_ hits: [PhraseSearch.Hit]) {
      for hit in hits {
        starts.append(hit.bytes.lowerBound)
        reaches.append(max(reaches.last ?? 0, hit.bytes.upperBound))
      }
    }

    /// Whether `place` lies within a name; found by halving.
    func hold(_ place: Range<Int>) -> Bool {
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= place.lowerBound { low = middle + 1 } else { high = middle }
      }
      return low > 0 && reaches[low - 1] >= place.upperBound
    }
  }

  /// Things that are neither neutral in the way of a person, nor block in it.
  static let phrases =
    [
      "carbon", "climate", "co2", "cost", "budget", "revenue", "vendor", "tax", "gender", "emission", "emissions",
      "energy", "platform", "technology", "brand", "water", "net",
    ].flatMap { ["\($0) neutral", "\($0)-neutral"] }
    + ["ad", "pop-up", "popup"].flatMap { word in
      ["blocker", "blockers"].flatMap { ["\(word) \($0)", "\(word)-\($0)"] }
    } + ["Champions League", "Champions-League"]
}

extension SourceRange {
  /// Whether the words at `place`, bytes of the file, begin with capitals where those of `name` do.
  func hasCapitals(of name: String, at place: Range<Int>) -> Bool {
    let (names, words) = (Self.firstLetters(Array(name.utf8)), Self.firstLetters(Array(file.bytes[place])))
    return names.count == words.count && zip(names, words).allSatisfy { !Self.isCapital($0) || Self.isCapital($1) }
  }

  private static func firstLetters(_ bytes: [UInt8]) -> [UInt8] {
    var words = PhraseWords(bytes, bytes.indices)
    var letters: [UInt8] = []
    while let word = words.next() { letters.append(bytes[word.bytes.lowerBound]) }
    return letters
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
