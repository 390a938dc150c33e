/// What the months are called: in English, in which days are told, and in German, in which they are read too.
public enum MonthNames {
  /// The English names, January first.
  public static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// The names in `language`, January first.
  public static func names(in language: SiteConfiguration.Language) -> [String] {
    switch language {
    case .english: english
    case .german: german.map { $0[0].prefix(1).uppercased() + $0[0].dropFirst() }
    }
  }

  private static let german = [
    ["januar", "jänner"], ["februar"], ["märz"], ["april"], ["mai"], ["juni"], ["juli"], ["august"], ["september"],
    ["oktober"], ["november"], ["dezember"],
  ]

  private static let all = zip(english, german).map { [$0.lowercased()] + $1 }

  /// The month, from 1, that `word` in small letters names or begins to name with three letters or more: `oct`, `sept`, `märz`;
  /// `nil` for any other word.
  public static func month(called word: some StringProtocol) -> Int? {
    guard word.count >= 3 else { return nil }
    return all.firstIndex { names in names.contains { $0.hasPrefix(word) } }.map { $0 + 1 }
  }
}
