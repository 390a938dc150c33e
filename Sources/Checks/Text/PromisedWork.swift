/// A kind of work, such as "custom report", as commitments speak of it.
///
/// A commitment delivers it where it is the thing that is promised. Its words stand there, one behind the other, in any letter case, the
/// last one perhaps in the plural, and
///
/// 1. before them stands nothing that leads elsewhere: "a custom report", "monthly custom report", "we build a custom report",
///    "sign in by single sign-on"; not "price list for", "answer whether", "their own", "without";
/// 2. behind them stands nothing that is delivered in its place ("custom report workshop"), and no sentence that says something of what
///    is there already ("custom reports stay as they are"), unless that says that it will be ready.
struct PromisedWork {
  private let wanted: [Substring]

  /// The kind of work called `name`.
  init(_ name: String) {
    wanted = Self.words(of: name)
  }

  /// Whether a commitment that reads `text` delivers it.
  func isDelivered(by text: String) -> Bool {
    guard let last = wanted.last else { return false }
    return text.lowercased().split(whereSeparator: { ":;.—–".contains($0) }).contains { part in
      let words = Self.words(of: String(part))
      guard words.count >= wanted.count else { return false }
      return (0...words.count - wanted.count).contains { start in
        let end = start + wanted.count - 1
        return words[start..<end].elementsEqual(wanted.dropLast())
          && (words[end] == last || ["s", "es", "en", "n"].contains { words[end] == last + $0 })
          && Self.leadsHere(words[..<start]) && Self.staysHere(words[(end + 1)...])
      }
    }
  }

  private static func leadsHere(_ before: ArraySlice<Substring>) -> Bool {
    guard !before.contains(where: questions.contains) else { return false }
    let behindVerb = before.lastIndex(where: deliveries.contains).map { before[($0 + 1)...] } ?? before
    return !behindVerb.contains(where: detours.contains)
  }

  private static func staysHere(_ behind: ArraySlice<Substring>) -> Bool {
    if let next = behind.first, otherThings.contains(next) { return false }
    let sentence = behind.prefix { !subordinates.contains($0) }
    if behind.prefix(4).contains(where: ofOld.contains) { return false }
    return !sentence.contains(where: statements.contains) || sentence.contains(where: completions.contains)
  }

  private static func words(of text: String) -> [Substring] {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.map { Substring(String($0)) }
  }

  /// Behind these nothing is promised.
  private static let questions: Set<Substring> = ["whether", "if", "how", "what", "when", "ob", "wie", "was", "wann"]
  /// Behind these the work is what is delivered.
  private static let deliveries: Set<Substring> = [
    "build", "builds", "deliver", "delivers", "provide", "provides", "create", "creates", "write", "writes", "make",
    "makes", "give", "gives", "get", "gets", "add", "adds", "have", "set", "finish", "finishes", "complete", "ship",
    "install", "by", "via", "through", "using", "with", "including", "incl", "plus", "bauen", "baut", "liefern",
    "liefert", "erstellen", "erstellt", "einrichten", "bekommen", "bekommt", "mit", "durch", "samt", "inklusive",
  ]
  /// Behind these it is what something else is about, or somebody else's.
  private static let detours: Set<Substring> = [
    "for", "of", "about", "on", "to", "from", "in", "into", "before", "after", "until", "than", "instead", "against",
    "no", "not", "without", "never", "their", "its", "his", "her", "old", "existing", "former", "current", "für",
    "von", "vom", "zu", "zum", "zur", "über", "vor", "nach", "bis", "statt", "kein", "keine", "keinen", "keiner",
    "ohne", "nicht", "nie", "ihr", "ihre", "ihren", "ihrem", "ihrer", "alte", "alten", "alter", "bisherige",
  ]
  /// Right behind the work these are what is delivered, not the work.
  private static let otherThings: Set<Substring> = [
    "price", "prices", "pricing", "quote", "offer", "plan", "workshop", "list", "documentation", "guide", "estimate",
    "answer", "decision", "training", "concept", "proposal", "template", "demo", "discussion",
  ]
  /// Right behind the work these say that it is there already.
  private static let ofOld: Set<Substring> = [
    "old", "former", "existing", "previous", "alten", "bisherigen", "früheren",
  ]
  /// Verbs with which something is said of what is there.
  private static let statements: Set<Substring> = [
    "is", "are", "was", "were", "may", "might", "can", "could", "stay", "stays", "remain", "remains", "keep", "keeps",
    "continue", "continues", "ist", "sind", "war", "waren", "darf", "dürfen", "kann", "können", "bleibt", "bleiben",
  ]
  /// Behind these another sentence begins: "a custom report that is read on Mondays".
  private static let subordinates: Set<Substring> = [
    "that", "which", "who", "where", "when", "so", "i", "you", "he", "she", "it", "we", "they", "because", "before",
    "until", "once", "as", "der", "die", "das",
    "damit", "weil", "sobald", "wenn", "bevor",
  ]
  /// Words with which it is said that the work will be there.
  private static let completions: Set<Substring> = [
    "ready", "live", "delivered", "built", "done", "available", "finished", "provided", "set", "created", "working",
    "installed", "complete", "completed", "fertig", "bereit", "geliefert", "verfügbar", "eingerichtet", "erstellt",
    "gebaut",
  ]
}
