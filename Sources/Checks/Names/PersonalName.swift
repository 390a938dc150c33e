internal import HandoverModel

/// A part of an answer that may name somebody: "Derek Huang" of "Derek Huang (CFO) and the board".
struct PersonalName {
  /// The name, as written.
  let text: String
  private let words: [Substring]

  /// The parts of `answer`, without what stands in parentheses.
  static func parts(of answer: String) -> [PersonalName] {
    var depth = 0
    let plain = answer.map { character -> Character in
      if "(（".contains(character) { depth += 1 }
      defer { if ")）".contains(character) { depth = max(0, depth - 1) } }
      return depth > 0 ? ";" : character
    }
    return String(plain).replacing(" and ", with: ";").replacing(" und ", with: ";")
      .split { ",;/&+、，；\n".contains($0) }.map { PersonalName($0.trimmed) }.filter { !$0.text.isEmpty }
  }

  private init(_ text: String) {
    self.text = text
    words = text.split(separator: " ")
  }

  /// Whether it is written as a person's name is: two to four capitalised words, none of which names a group, a role or a thing.
  /// With a form of address one word is enough.
  var looksPersonal: Bool {
    let names = words.drop { NameWords.isFormOfAddress($0) && $0.lowercased() != "the" }
    guard ((isAddressed ? 1 : 2)...4).contains(names.count), let last = names.last else { return false }
    return Self.isName(names[names.startIndex]) && Self.isName(last)
      && names.dropFirst().dropLast().allSatisfy { Self.isName($0) || Self.particles.contains(String($0)) }
  }

  /// Whether it begins with a form of address: "Frau Roth".
  var isAddressed: Bool {
    words.count > 1 && NameWords.isFormOfAddress(words[0]) && words[0].first?.isUppercase ?? false
      && !["The", "Der", "Die", "Den", "Dem"].contains(String(words[0]))
  }

  /// Whether it begins with a first name that many people have.
  var beginsWithFirstName: Bool { words.first.map { FirstNames.all.contains(NameWords.folded(String($0))) } ?? false }

  /// Whether it is a first and a last name, or has an initial or a particle between them; of three words one may be a thing.
  var isShort: Bool {
    words.dropFirst().dropLast().allSatisfy { $0.hasSuffix(".") || Self.particles.contains(String($0)) }
  }

  /// Whether it is written in letters that have no capitals, such as Japanese ones.
  var hasNoCapitals: Bool { (text.unicodeScalars.first?.value ?? 0) >= 0x2E80 }

  private static func isName(_ word: Substring) -> Bool {
    guard let first = word.first, first.isUppercase, word.allSatisfy({ $0.isLetter || "-'’.".contains($0) }) else {
      return false
    }
    // "Anna's" is something of hers; IT, HR and CFO are no names.
    if word.hasSuffix("'s") || word.hasSuffix("’s") || word.count > 1 && word.allSatisfy(\.isUppercase) { return false }
    let small = word.lowercased()
    return !groupWords.contains(small) && !groupEndings.contains { small.count > $0.count && small.hasSuffix($0) }
  }

  private static let particles: Set<String> = [
    "von", "van", "de", "der", "den", "del", "da", "di", "du", "la", "le", "el", "al", "bin", "ibn", "zu", "zur", "y",
  ]

  /// Words of groups, roles and things that are written in capitals too.
  private static let groupWords: Set<String> = Set(
    """
    accounting acting admin administrator administration advisory affairs agency all america analytics app apps area asia association \
    audit auditor auditors authority back bank board both branch business buyer buyers calendar care carrier carriers central champion \
    chief city client clients commission committee company compliance consultant consulting contract contractor control controlling corp \
    corporate council county crew crm current customer customers dashboard data delivery department depot depots design desk development \
    digital director directors dispatch dispatcher dispatchers distribution district division driver drivers east engineering enterprise \
    europe every everybody everyone executive executives external facilities facility field finance first fleet floor force freight \
    front future global group handover head health help holding hospital human inc information infrastructure innovation inside insights \
    integration interim internal international introduction investor investors key kickoff last lead leader leaders leadership legal line \
    local logistics ltd main maintenance management manager managers market marketing master medical meeting minister ministry national net \
    network new night no nobody none north office officer online operation operations order orders our outcome owner owners partner partners \
    people performance pilot planner planners planning plant platform port power president price pricing procurement product production \
    program programme project projects promoter public purchasing quality quarterly rail region regional relations release report reporting \
    research resources results retail review risk roll-out route routes safety sales school score second secretary security senior service \
    services shift shop site sites solution solutions some south sponsor staff state steering store stores strategy success supplier \
    suppliers supply support survey sustainability system systems team teams tech technical technology terminal their ticket tour training \
    transformation transport transportation treasury union unit university user users vendor vice warehouse warehouses west whole work \
    worker workers works workshop works-council yard zone \
    alle anwender aufsichtsrat auftraggeber beide beirat beteiligte bereich betrieb betriebsrat disposition einkauf fahrer fertigung filiale \
    filialen finanzen firma fuhrpark gesamte geschäftsführung geschäftsleitung gesellschafter gremium gruppe haus it kunde kunden küche lager \
    leiter leiterin leitung logistik marketing montage nachtschicht neue neuer ost personal planung produktion projekt qualität recht revision \
    schicht spedition steuerkreis süd tagschicht technik verkauf versand vertrieb verwaltung vorstand werk werkstatt west nord zentrale
    """.split(separator: " ").map { $0.trimmed }
  )

  /// Ends of German words for groups, roles and places: Betriebsrat, Spätschicht, Lagerleitung.
  private static let groupEndings = [
    "rat", "rats", "schicht", "leitung", "leiter", "leiterin", "abteilung", "führung", "verwaltung", "planung",
    "filiale",
    "versand", "lager", "vertrieb", "einkauf", "werk", "betrieb", "fahrer", "fahrerin", "dienst", "stelle", "zentrale",
    "gruppe", "kreis", "ausschuss", "gesellschaft", "vorstand", "bereich", "technik", "buchhaltung", "disposition",
    "schaft", "kunden", "markt", "team",
  ]
}
