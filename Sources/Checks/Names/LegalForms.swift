/// What kind of company a company is, as it stands at the end of its name.
enum LegalForms {
  /// Whether `word` is one; letter case and stops do not matter.
  static func include(_ word: some StringProtocol) -> Bool {
    words.contains(word.lowercased().filter { $0 != "." })
  }

  private static let words: Set<String> = [
    "ag", "gmbh", "mbh", "kg", "kgaa", "ohg", "ug", "ev", "eg", "se", "ltd", "limited", "llc", "llp", "lp", "plc",
    "inc", "corp",
    "co", "company", "sa", "sas", "sarl", "srl", "spa", "snc", "bv", "nv", "ab", "as", "asa", "aps", "oy", "oyj", "sro",
    "spzoo", "zrt",
    "kft", "pty", "pte", "kk",
  ]
}
