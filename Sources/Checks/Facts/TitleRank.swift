internal import HandoverModel

/// What ranks a job title may mean: "CFO" and "Chief Financial Officer" are one, "Leiter" may be a head, a director or a manager.
struct TitleRank {
  private let ranks: Set<String>

  /// The ranks in `title`; `nil` where it has none, and cannot contradict another.
  init?(_ title: String) {
    let words = NameWords.all(in: title)
    guard words.count <= 6, !words.contains(where: Self.doubts.contains) else { return nil }
    var found: Set<String> = []
    for (place, word) in words.enumerated() {
      let before = place > 0 ? words[place - 1] : ""
      switch word {
      case "president": found.insert(before == "vice" ? "vp" : "ceo")
      case "vizeprasident", "vp", "svp", "evp", "avp": found.insert("vp")
      case "director", "direktor", "direktorin", "directrice":
        found.formUnion(before == "managing" ? ["ceo"] : ["director"])
        found.formUnion(words.compactMap { Self.chiefs[$0] })
      case "officer" where words.contains("chief"): found.formUnion(words.compactMap { Self.chiefs[$0] })
      case _ where Self.acronyms.contains(word): found.insert(word)
      case _ where word.hasSuffix("geschaftsfuhrer") || word.hasSuffix("geschaftsfuhrerin"): found.insert("ceo")
      case _ where word.hasSuffix("leiter") || word.hasSuffix("leiterin") || word.hasSuffix("leitung"):
        found.formUnion(["head", "director", "manager"])
      case "head": found.insert("head")
      case "manager", "managerin": found.insert("manager")
      default: break
      }
    }
    guard !found.isEmpty else { return nil }
    ranks = found
  }

  /// Whether nobody can hold both titles at once, as far as their ranks tell.
  func contradicts(_ other: TitleRank) -> Bool { ranks.isDisjoint(with: other.ranks) }

  /// Whether both may be the same title.
  func overlaps(_ other: TitleRank) -> Bool { !contradicts(other) }

  private static let acronyms: Set<String> = [
    "ceo", "cfo", "coo", "cto", "cio", "cmo", "cro", "cco", "ciso", "chro", "cpo",
  ]
  private static let chiefs = [
    "executive": "ceo", "financial": "cfo", "finance": "cfo", "operating": "coo", "operations": "coo",
    "technology": "cto", "technical": "cto", "information": "cio", "it": "cio", "marketing": "cmo", "revenue": "cro",
    "commercial": "cco", "sales": "cro", "people": "chro", "human": "chro", "product": "cpo", "security": "ciso",
  ]
  /// Words with which a title is not, or not yet, or no longer held.
  private static let doubts: Set<String> = [
    "former", "formerly", "ex", "previously", "previous", "acting", "interim", "deputy", "assistant", "until", "since",
    "next", "future", "designate", "then", "new", "now", "office", "or", "oder", "reports", "to", "for", "fruher",
    "fruhere", "ehemalig", "ehemaliger", "ehemalige", "stellvertretend", "stellvertretende", "stellvertretender", "stv",
    "bis", "seit", "neu", "neue", "neuer", "kunftig", "und",
  ]
}
