internal import HandoverModel

/// A part of an answer that may name somebody: "Derek Huang" of "Derek Huang (CFO) and the board".
struct PersonalName {
  /// The name, as written.
  let text: String
  /// Whether a job title stands behind it, in parentheses.
  let isTitled: Bool
  private let words: [Substring]

  /// The parts of `answer`, without what stands in parentheses. Of a longer part that addresses somebody, "mit Frau Petra Haas
  /// abstimmen", only the name.
  static func parts(of answer: String) -> [PersonalName] {
    var parts: [(text: String, remark: String)] = [("", "")]
    var depth = 0
    for character in answer.replacing(" and ", with: ";").replacing(" und ", with: ";") {
      switch character {
      case "(", "（": depth += 1
      case ")", "）": depth = max(0, depth - 1)
      case _ where depth > 0: parts[parts.count - 1].remark.append(character)
      case _ where ",;/&+、，；\n".contains(character): parts.append(("", ""))
      case _ where parts[parts.count - 1].remark.isEmpty: parts[parts.count - 1].text.append(character)
      // What goes on behind the parentheses is something else: "Anna (CFO) with her team".
      default: parts.append((String(character), ""))
      }
    }
    return parts.map { PersonalName(addressed(in: $0.text.trimmed), isTitled: TitleRank($0.remark) != nil) }
      .filter { !$0.text.isEmpty }
  }

  private init(_ text: String, isTitled: Bool = false) {
    self.text = text
    self.isTitled = isTitled
    words = text.split(separator: " ")
  }

  /// `text` from its form of address on, as long as words of a name follow; all of it where it addresses nobody.
  private static func addressed(in text: String) -> String {
    let words = text.split(separator: " ")
    guard let start = words.firstIndex(where: isAddress) else { return text }
    let forms = words[start...].prefix(while: NameWords.isFormOfAddress)
    let names = words[forms.endIndex...].prefix(4).prefix { isName($0) || particles.contains(String($0)) }
    return names.isEmpty ? text : (forms + names).joined(separator: " ")
  }

  /// Whether `word` is how somebody is addressed, and no article.
  private static func isAddress(_ word: Substring) -> Bool {
    word.first?.isUppercase ?? false && NameWords.isFormOfAddress(word)
      && !["the", "der", "die", "den", "dem"].contains(word.lowercased())
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
  var isAddressed: Bool { words.count > 1 && Self.isAddress(words[0]) }

  /// The beginnings of it, the longest first, that may be all of the name: "Frau Haas Freigabe" may be Frau Haas.
  var beginnings: [String] {
    (1...max(1, words.count)).reversed().map { words.prefix($0).joined(separator: " ") }
      .filter { !NameWords.all(in: $0).isEmpty }
  }

  /// Whether it begins with a first name that many people have.
  var beginsWithFirstName: Bool { words.first.map { FirstNames.all.contains(NameWords.folded(String($0))) } ?? false }

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
    academy accounting acting admin administrator administration advisory affairs agency all america analytics app apps area asia association \
    audit auditor auditors authority back bank board both branch brothers bros bureau business buyer buyers calendar care carrier carriers central champion \
    chief city client clients commission committee company compliance consultant consulting contract contractor control controlling corp \
    corporate council county crew crm current customer customers dashboard data delivery department depot depots design desk development \
    digital director directors dispatch dispatcher dispatchers distribution district division driver drivers east engineering enterprise \
    europe every everybody everyone executive executives external facilities facility family field finance first fleet floor force foundation freight \
    front future global group handover head health help holding hospital human inc information infrastructure innovation institute institution inside insights \
    integration interim internal international introduction investor investors key kickoff labs last lead leader leaders leadership legal line \
    local logistics ltd mail main maintenance management manager managers market marketing master medical meeting minister ministry national net \
    network new night no nobody none north office officer online operation operations order orders our outcome owner owners partner partners \
    people performance pilot planner planners planning plant platform port power president price pricing procurement product production \
    program programme project projects promoter public purchasing quality quarterly rail region regional relations release report reporting \
    research resources results retail review risk royal roll-out route routes safety sales school score second secretary security senior service \
    services shift shop site sites solution solutions some sons south sponsor staff state steering store stores strategy success supplier \
    suppliers supply support survey sustainability system systems team teams tech technical technology terminal their ticket tour training \
    transformation transport transportation treasury trust union unions unit university user users vendor vice warehouse warehouses west whole work \
    worker workers works workshop works-council yard zone \
    alle amt anwender aufsichtsrat auftraggeber beide beirat beteiligte bereich betrieb betriebsrat disposition einkauf fahrer familie fertigung filiale \
    filialen finanzen firma fuhrpark gebrüder gesamte geschäftsführung geschäftsleitung gesellschafter gremium gruppe haus it kunde kunden küche lager \
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
