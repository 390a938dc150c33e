internal import Diagnostics
internal import Markdown

/// Follows every name, link and reference in documents, and says which lead nowhere.
struct Following {
  private(set) var findings: [Finding] = []

  private let people: KnownPeople
  private let targets: LinkTargets
  /// What links are guessed to mean, by the names of the files, those with one name in the order of their paths.
  private let pathsByStem: [String: [ContentPath]]
  private let stems: [String]
  /// The ids of each kind of document, as they are looked up and as they are told.
  private let ids: [String: (known: Set<String>, sorted: [String])]
  private var guesses = GuessBudget()

  init(people: KnownPeople, documents: [any Document], targets: LinkTargets) {
    self.people = people
    self.targets = targets
    let paths = (targets.names.keys + targets.attachments.filter { !$0.isMarkdown && !$0.runsInABrowser }).sorted()
    pathsByStem = Dictionary(grouping: paths, by: \.stem)
    stems = pathsByStem.keys.sorted()
    ids = Dictionary(grouping: Set(targets.names.values), by: \.kind).mapValues { names in
      (Set(names.map(\.id)), names.map(\.id).sorted())
    }
  }

  /// Follows names of our people.
  mutating func follow(_ references: [Written<PersonID>], in fields: [SourceRange: String] = [:]) {
    var log = FindingLog()
    for reference in references where people.byID[reference.value] == nil {
      if let id = people.onlyPerson(named: reference.value.description) {
        log.append(UnknownPerson.finding(reference, named: id, in: fields[reference.range]))
        continue
      }
      let near = log.hasRoom(for: UnknownPerson.kind) ? person(meantBy: reference.value.description) : nil
      log.append(UnknownPerson.finding(reference, near: near, known: people.ids))
    }
    findings += log.told
  }

  /// Follows what any kind of document can name.
  mutating func follow(_ document: any Document) {
    let parts = document.content.mentions.parts.map { ($0.person.range, $0.field) }
    follow(document.content.mentions.people, in: Dictionary(parts, uniquingKeysWith: { first, _ in first }))
    follow(document.content.mentions.documents)
    followLinks(of: document)
  }

  /// Follows the names of the customer's people, where the handover says who they are. Of several, "Omar Haddad and Tom", those who
  /// are nobody's are told, if some are known; otherwise it may be one name.
  mutating func followContacts(of handover: Handover) {
    guard handover.content.section("stakeholders") != nil else { return }
    let known = KnownStakeholders(handover.stakeholders)
    var log = FindingLog()
    for contact in handover.content.mentions.contacts where !known.knows(contact.value) {
      let parts = Self.parts(of: contact.value)
      let strangers = parts.filter { !isKnown($0, known) }
      guard strangers.count < parts.count else {
        append(contact, known, to: &log)
        continue
      }
      for stranger in strangers {
        append(Written(stranger, at: contact.range.firstPlace(of: stranger) ?? contact.range), known, to: &log)
      }
    }
    findings += log.told
  }

  private mutating func append(_ contact: Written<String>, _ known: KnownStakeholders, to log: inout FindingLog) {
    guard log.hasRoom(for: UnknownContact.kind) else { return log.omit(UnknownContact.kind) }
    let name = contact.value.prefix { $0 != "(" }.trimmed
    let near = guesses.nearest(to: name, among: known.names)
    log.append(UnknownContact.finding(contact, near: near, person: people.person(called: name)))
  }

  /// Those whom `text` names: "Omar Haddad and Anna", "Omar / @jordan".
  private static func parts(of text: String) -> [String] {
    guard text.utf8.count <= longestNames else { return [text] }
    return text.replacing(" and ", with: "/").replacing(" und ", with: "/").split { "/&+;".contains($0) }.map(\.trimmed)
      .filter { !$0.isEmpty }
  }

  /// How long the names of several may be, in bytes: several times what anybody writes.
  private static let longestNames = 400

  private func isKnown(_ name: String, _ known: KnownStakeholders) -> Bool {
    name.hasPrefix("@") ? people.byID[PersonID(name.dropFirst().lowercased())] != nil : known.knows(name)
  }

  /// Follows our people where sentences and texts in `handover` name them; the ids of `teams` are no people, and are known. One who
  /// stands where an owner is read was followed there.
  mutating func followSigns(in handover: Handover, except teams: Set<String>) {
    guard !people.ids.isEmpty, handover.isOnCourse else { return }
    let content = handover.content
    var signs: [Written<PersonID>] = []
    for text in content.body.runningText {
      for sign in PersonSigns.all(in: text) where signs.count < Self.mostSigns {
        guard people.byID[sign.value] == nil, !teams.contains(sign.value.description) else { continue }
        signs.append(sign)
      }
    }
    guard !signs.isEmpty else { return }
    let told = content.mentions.people.map(\.range) + content.findings.map(\.range)
    var log = FindingLog()
    for sign in signs where !told.contains(where: { $0.file == sign.range.file && $0.bytes.overlaps(sign.range.bytes) })
    {
      let near = log.hasRoom(for: UnknownPerson.kind) ? person(meantBy: sign.value.description) : nil
      log.append(UnknownPerson.finding(sign, near: near, known: people.ids, isInSentence: true))
    }
    findings += log.told
  }

  /// So many names that nobody knows are looked at in the sentences of one document.
  private static let mostSigns = 100

  /// The plan of `handover`, its references followed.
  mutating func plan(of handover: Handover, calendar: WorkingCalendar) -> Plan {
    let linking = PlanLinking(handover, calendar: calendar, guesses: &guesses)
    findings += linking.findings
    return linking.plan
  }

  private mutating func person(meantBy word: String) -> String? {
    people.person(called: word)?.description ?? guesses.nearest(to: word, among: people.idTexts)
  }

  private mutating func follow(_ references: [Written<DocumentName>]) {
    var log = FindingLog()
    for reference in references {
      let (known, sorted) = ids[reference.value.kind] ?? ([], [])
      guard !known.contains(reference.value.id) else { continue }
      let near = guesses.nearest(to: reference.value.id, among: sorted)
      log.append(UnknownDocument.finding(reference, known: sorted, near: near))
    }
    findings += log.told
  }

  private mutating func followLinks(of document: any Document) {
    var log = FindingLog()
    for link in document.body.links {
      switch targets.target(of: link.destination, from: document.path) {
      case .document, .withoutPage, .attachment, .external: continue
      case .forbidden: log.append(ForbiddenLink.finding(link))
      case .missing:
        let place = document.path.resolving(LinkDestination(link.destination).path)
        if let place, targets.attachments.contains(place) {
          log.append(BrokenLink.finding(link, toReadme: place))
          continue
        }
        let near = log.hasRoom(for: BrokenLink.kind) ? path(meantBy: link.destination, in: document.path) : nil
        log.append(BrokenLink.finding(link, near: near))
      case .missingAnchor(let place, let anchor):
        guard log.hasRoom(for: BrokenAnchor.kind) else {
          log.append(BrokenAnchor.finding(link, anchor: anchor, known: [], near: nil))
          continue
        }
        let known = targets.anchors[place, default: []].sorted()
        let near = guesses.nearest(to: anchor, among: known)
        log.append(BrokenAnchor.finding(link, anchor: anchor, known: known, near: near))
      }
    }
    findings += log.told
  }

  /// The document that a link in the one at `path` was probably meant to lead to: one with the same name in another folder, or
  /// one with a name like it.
  private mutating func path(meantBy destination: String, in path: ContentPath) -> String? {
    let wanted = LinkDestination(destination).path
    let stem = ContentPath(wanted).stem
    guard !stem.isEmpty else { return nil }
    if let same = other(than: path, called: stem) { return same.relative(to: path) }
    let own = other(than: path, called: path.stem) == nil ? path.stem : nil
    let near = guesses.nearest(to: stem, among: stems, except: own)
    return near.flatMap { other(than: path, called: $0) }?.relative(to: path)
  }

  /// The first file with this name that is not the one at `path`.
  private func other(than path: ContentPath, called stem: String) -> ContentPath? {
    pathsByStem[stem]?.first { $0 != path }
  }
}
