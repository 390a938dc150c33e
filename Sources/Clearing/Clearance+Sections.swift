public import HandoverModel

extension Clearance {
  /// What stands in the column with this key of `row`, in the section with the key `section`.
  public mutating func cell(_ key: String, of row: Row, in section: String) -> Cleared<String>? {
    clear(row.answer(key), for: audiences.ofColumn(key, in: section))
  }

  /// The date that a day in that cell is by `plan`.
  public func date(
    _ key: String,
    of row: Row,
    in section: String,
    by plan: Plan,
    _ calendar: WorkingCalendar
  ) -> Cleared<CalendarDate>? {
    guard audiences.ofColumn(key, in: section) == .customer, let cell: Cell<PlanDay> = row.cell(key),
      isSaid(cell.answer)
    else { return nil }
    return plan.date(of: cell.value, in: calendar).map { clear($0, at: cell.answer.range) }
  }

  /// The name of who is named in that cell.
  public mutating func person(_ key: String, of row: Row, in section: String) -> Cleared<String>? {
    name(of: row.cell(key), for: audiences.ofColumn(key, in: section))
  }

  /// What stands behind the label with this key in the section with the key `section`, each time it stands there.
  public mutating func label(_ key: String, in section: String) -> [Cleared<String>] {
    let cells = handover.content.section(section)?.labels[key] ?? []
    let audience = audiences.ofColumn(key, in: section)
    return cells.compactMap { clear($0.answer, for: audience) }
  }

  /// The entries of the list behind that label.
  public mutating func entries(_ key: String, in section: String) -> [Cleared<String>] {
    people(key, in: section).map(\.name)
  }

  /// The same, with whom of ours an entry names.
  mutating func people(
    _ key: String,
    in section: String
  ) -> [(name: Cleared<String>, id: PersonID?)] {
    guard audiences.ofColumn(key, in: section) == .customer else { return [] }
    let cells = handover.content.section(section)?.labels[key] ?? []
    return cells.flatMap { cell -> [(name: Cleared<String>, id: PersonID?)] in
      guard cell.answer.isGiven, case .list(let values)? = cell.value else { return [] }
      // What was read as a list is the plain text of the whole, in which an image speaks too.
      var cleared = ClearedParts(words.lines(of: cell.answer.inlines))
      var names = ClearedNames(words.lines(of: cell.answer.inlines))
      return values.compactMap { value -> (name: Cleared<String>, id: PersonID?)? in
        switch value.value {
        case .someone(.ours(let id)):
          guard let person = people[id], names.take(person.name) else { return nil }
          return name(of: id, at: value.range).map { ($0, id) }
        case .someone(.theirs(let text)):
          let said = words.text(of: text)?.withSingleBlanks.withoutRemarks
          guard let said, names.take(said) else { return nil }
          return clear(said, at: value.range).map { ($0, nil) }
        case .text(let text):
          let said = words.text(of: text)?.withSingleBlanks
          guard let said, cleared.take(said) else { return nil }
          return clear(said, at: value.range).map { ($0, nil) }
        default: return nil
        }
      }
    }
  }
}

extension Clearance {
  /// What a customer may see of `planned`; `nil` where that is not for them, or was cancelled.
  public mutating func item(_ planned: Plan.Item) -> Item? {
    let item = planned.item
    guard isSaid(item.visibility, .customer), item.status != .cancelled, !item.isStatusUnread, !item.hasStrangeBox,
      let title = clear(item.title, for: audiences.ofItemColumn("item"), isItem: true)
    else { return nil }
    let isDated = audiences.ofItemColumn("due") == .customer && item.due.map { isSaid($0.answer) } ?? true
    return Item(
      title: title,
      owner: name(of: item.owner, for: audiences.ofItemColumn("owner")),
      isOurs: item.owner?.value?.isOurs ?? false,
      due: isDated ? planned.due.map { clear($0, at: item.due?.answer.range ?? item.range) } : nil,
      doneWhen: clear(item.doneWhen, for: audiences.ofItemColumn("done-when"), isItem: true),
      isDone: item.status == .done,
      window: isDated ? planned.window : nil
    )
  }
}

extension Party {
  /// Whether it is one of us.
  fileprivate var isOurs: Bool {
    if case .ours = self { true } else { false }
  }
}

extension PlanItem {
  /// Whether its box holds something else than a cross or nothing: "[-]" and "[>]" mean what its author means by them, and no customer knows.
  fileprivate var hasStrangeBox: Bool {
    let box = title.text.prefix(4)
    return box.count == 4 && box.first == "[" && box.dropFirst(2).first == "]" && box.last == " "
  }
}
