internal import HandoverModel

/// Tells titles of items that are a meeting between a customer and us from those that use the same words for something else:
/// "Introduction of the app", "Slides for the kickoff", "Shift handover meeting uses the app".
struct MeetingTitle {
  /// The words of the names of those who can meet: our people on the handover, the customer and its people; in small letters.
  private let names: Set<String>
  /// What the CSM is called, word by word.
  private let csm: Set<String>

  /// Titles on `handover`, whose customer meets `csm`.
  init(on handover: Handover, csm: PersonID?, in book: AccountBook) {
    func called(_ person: PersonID?) -> [String] { person.map { [$0.description, book.personName($0)] } ?? [] }
    let titles: Set<String> = ["csm", "customer", "success", "manager", "managerin"]
    self.csm = Set(called(csm).flatMap(Self.words)).union(titles)
    let others = called(handover.team.ae?.value) + [handover.customer] + handover.stakeholders.map(\.nameText)
    names = self.csm.union(others.flatMap(Self.words))
  }

  /// Whether `title` is the meeting in which the customer gets to know the CSM: it consists of the meeting, those who meet, and
  /// small words, and of nothing else. That is
  ///
  /// 1. "introduction" or "handover" with a meeting's word, the CSM or "held": "Intro call", "Übergabe an Elif", "Handover held";
  /// 2. "introduction" without any: "Introduction done"; a handover that is done may be one of vehicles;
  /// 3. "meet" before the CSM: "Meet your CSM", "Meet Jordan";
  /// 4. a word for just that, with whomever and wherever: "Vorstellungstermin bei den Fahrern".
  func isIntroduction(_ title: String) -> Bool {
    let words = Self.words(of: title)
    let rest = Array(words.drop { Self.openings.contains($0) })
    if let first = rest.first, Self.compounds.contains(first) {
      return rest.dropFirst().first.map { Self.companies.contains($0) || Self.isSmall($0) || names.contains($0) }
        ?? true
    }
    guard words.allSatisfy({ Self.isWord($0) || names.contains($0) }) else { return false }
    if words.first == "meet" { return words.dropFirst().contains(where: csm.contains) }
    let isSure = words.contains { Self.meetings.contains($0) || csm.contains($0) || ["held", "gehalten"].contains($0) }
    return words.contains(where: Self.introductions.contains)
      || isSure && words.contains(where: Self.handovers.contains)
  }

  /// Whether `title` is a kickoff: it begins with that word, and goes on with nothing but a meeting's word, that it is held, and with
  /// whom or where. ``mentionsKickoff(_:)`` holds for more.
  static func isKickoff(_ title: String) -> Bool {
    let words = words(of: title).drop { openings.contains($0) }
    guard let first = words.first else { return false }
    let isParted = first == "kick" && words.dropFirst().first == "off"
    guard isParted || kickoffs.contains(first) else { return false }
    let rest = words.dropFirst(isParted ? 2 : 1)
    let behind = rest.drop { meetings.contains($0) || isSmall($0) && !companies.contains($0) }
    // "Kickoff with dispatch prepared" is what comes before it.
    return !(rest.last.map(isParticiple) ?? false) && (behind.first.map(companies.contains) ?? true)
  }

  /// Whether `title` speaks of the kickoff, be it of its slides, and not of that of something else: "Kickoff of the season".
  static func mentionsKickoff(_ title: String) -> Bool {
    let words = words(
      of: title.lowercased().replacing("kick off", with: "kickoff").replacing("kick-off", with: "kickoff")
    )
    guard let place = words.firstIndex(where: { $0.contains("kickoff") || $0.contains("auftakt") }) else {
      return false
    }
    let rest = words[(place + 1)...]
    return !(rest.first.map(belongings.contains) ?? false) || rest.contains(where: projects.contains)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether `word` says that something was done, or to be done.
  private static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") || word.hasSuffix("ing") || word.hasSuffix("bereitet") || word.hasSuffix("ladet")
      || ["sent", "ready", "set", "geplant", "geladen", "eingeladen", "abgestimmt", "vereinbart"].contains(word)
  }

  private static func isSmall(_ word: String) -> Bool { smallWords.contains(word) || companies.contains(word) }

  private static func isWord(_ word: String) -> Bool {
    word == "meet" || introductions.contains(word) || handovers.contains(word) || meetings.contains(word)
      || isSmall(word) || openings.contains(word)
  }

  private static let introductions: Set<String> = ["introduction", "introductory", "intro", "vorstellung"]
  private static let handoverMeetings: Set<String> = [
    "übergabetermin", "übergabegespräch", "übergabetreffen", "übergabemeeting",
  ]
  private static let handovers: Set<String> = handoverMeetings.union(["handover", "handoff", "übergabe"])
  private static let meetings: Set<String> = handoverMeetings.union([
    "meeting", "call", "workshop", "session", "termin", "gespräch", "treffen",
  ])
  /// Words for a meeting in which people are introduced.
  private static let compounds: Set<String> = [
    "vorstellungstermin", "vorstellungstreffen", "vorstellungsmeeting", "vorstellungsgespräch",
  ]
  private static let kickoffs: Set<String> = [
    "kickoff", "auftakt", "auftakttreffen", "auftakttermin", "auftaktgespräch", "auftaktmeeting", "auftaktworkshop",
    "kickoffmeeting", "kickofftermin",
  ]
  /// What stands before that whose kickoff it is.
  private static let belongings: Set<String> = ["of", "for", "der", "des", "für", "zur", "zum"]
  /// That whose kickoff is ours.
  private static let projects: Set<String> = [
    "project", "onboarding", "rollout", "roll", "projekt", "projekts", "einführung",
  ]
  /// What may stand before a meeting.
  private static let openings: Set<String> = [
    "the", "our", "your", "a", "first", "second", "joint", "project", "customer", "das", "der", "die", "unser",
    "erstes",
    "erster", "gemeinsames", "gemeinsamer", "projekt",
  ]
  /// What stands before whom one meets, and where.
  private static let companies: Set<String> = [
    "with", "at", "in", "on", "mit", "bei", "beim", "im", "am", "and", "und",
  ]
  private static let smallWords: Set<String> = [
    "the", "your", "our", "new", "second", "a", "to", "of", "by", "held", "done", "booked", "is", "die", "der", "des",
    "dem",
    "den", "von", "an", "ihre", "ihrer", "ihren", "neue", "neuen", "zweite", "gehalten", "erfolgt", "durch",
    "kundenbetreuer", "kundenbetreuerin",
  ]
}
