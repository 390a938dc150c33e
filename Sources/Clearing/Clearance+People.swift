internal import Diagnostics
internal import HandoverModel

extension Clearance {
  /// The one of our people in the field called `name`, with the title; with the address and the introduction where the customer is to
  /// turn to them.
  public mutating func contact(_ name: String, isTheirs: Bool) -> Contact? {
    guard audiences.ofField(name) == .customer else { return nil }
    let id: Written<PersonID>? = handover.content.fields[name]
    guard let id, let person = people[id.value], let name = clear(person.name, at: person.id.range) else { return nil }
    return Contact(
      name: name,
      title: clear(person.title.flatMap(words.text), at: person.place(of: person.title)),
      email: isTheirs ? clear(person.email, at: person.place(of: person.email)) : nil,
      introduction: isTheirs
        ? clear(person.introduction.flatMap(words.text), at: person.place(of: person.introduction)) : nil
    )
  }

  /// Who looked after the customer before the CSM named now: the last of those in the list of groups called `name`.
  public mutating func predecessor(in name: String) -> Predecessor? {
    guard audiences.ofField(name) == .customer else { return nil }
    let current = handover.team.csm?.value
    let former = handover.team.formerCSMs.filter { $0.csm != nil && $0.csm?.value != current }
    let last = former.enumerated().max { left, right in
      (left.element.until?.value.dayNumber ?? 0, left.offset) < (
        right.element.until?.value.dayNumber ?? 0, right.offset
      )
    }
    guard let entry = last?.element, let id = entry.csm, let person = people[id.value],
      let name = clear(person.name, at: person.id.range)
    else { return nil }
    let contact = Contact(name: name, title: clear(person.title, at: person.id.range), email: nil, introduction: nil)
    return Predecessor(
      contact: contact,
      successorSince: entry.until.map { clear($0.value.adding(days: 1), at: $0.range) }
    )
  }

  /// Who is named in the list behind the label with this key in the section with the key `section`.
  public mutating func attendees(_ key: String, in section: String) -> [Attendee] {
    let known = KnownStakeholders(handover.stakeholders)
    return people(key, in: section).map { name, id in
      if let id {
        return Attendee(name: name, title: clear(people[id]?.title.flatMap(words.text), at: name.range), isOurs: true)
      }
      let row = known.place(of: name.value).map { handover.stakeholders[$0].row }
      return Attendee(name: name, title: row.flatMap { cell("title", of: $0, in: "stakeholders") }, isOurs: false)
    }
  }

  /// The name of somebody in a cell that a customer may see: one of ours by the name in `people.yaml`, one of theirs as written.
  mutating func name(of party: Cell<Party>?, for audience: Audience) -> Cleared<String>? {
    // What was read as a name is the plain text of the whole, in which what is struck out speaks too.
    guard let party, audience == .customer, let value = party.value, let said = words.text(of: party.answer.inlines)
    else { return nil }
    switch value {
    case .ours(let id):
      return said.contains(people[id]?.name ?? "") ? name(of: id, at: party.answer.range) : nil
    case .theirs: return clear(said.withoutRemarks, at: party.answer.range)
    }
  }

  mutating func name(of person: PersonID, at range: SourceRange) -> Cleared<String>? {
    people[person].flatMap { clear($0.name, at: range) }
  }
}

extension Person {
  /// Where `text` stands in their entry of `people.yaml`; their id, where it is written in another way there.
  fileprivate func place(of text: String?) -> SourceRange {
    let file = id.range.file
    let start = id.range.bytes.lowerBound
    let entry = file.range(start, start + Self.longestEntry)
    return text.flatMap { entry.firstPlace(of: $0) } ?? id.range
  }

  /// So many bytes of an entry are looked at, because each handover looks.
  private static let longestEntry = 4_000
}
