internal import Diagnostics
internal import HandoverModel
internal import Markdown

extension TaskReading {
  /// Whether `text`, in parentheses behind a task, can only be a detail of it, be it one that is not known yet: `[Owner]`.
  func isDetail(_ text: String) -> Bool {
    text.hasPrefix("@") || DateGuess.isWrittenAsDate(text) || Placeholder.presence(of: text) == .missing
      || labelled(text) != nil || key(of: text) != nil
      || contacts.contains(HeadingNames.folded(text))
  }

  /// Sorts `details`, which stand in `range`, by what they can be: an owner, a day, an audience, a status, a labelled detail.
  func read(
    _ details: [String],
    of parts: inout TaskParts,
    at range: SourceRange,
    into answers: inout [String: Answer],
    _ record: inout ReadingRecord
  ) {
    var places = PartPlaces(in: range)
    let pieces = joined(details).flatMap { detail in
      guard let words = partedByBlanks(detail) else { return [detail] }
      let place = range.firstPlace(of: detail) ?? range
      record.log.append(UnreadText.withoutCommas(detail, parts: words, at: place))
      return words
    }
    for (number, detail) in pieces.enumerated() {
      let place = places.place(of: detail)
      let written = parts.inlines(of: detail)
      let answer = Answer(written, at: place)
      if let (column, value) = labelled(detail) {
        let said = written.dropFirst(plainCharacters: detail.count - value.count)
        let answer = Answer(said, at: place.firstPlace(of: value) ?? place)
        if !keep(answer, as: column, in: &answers) { record.log.append(UnreadText.repeated(detail, at: place)) }
      } else if let key = key(of: detail), answers[key] == nil {
        answers[key] = answer
      } else if let key = key(of: detail), isHeldBack(answer, under: key) {
        answers[key] = answer
        record.log.append(UnreadText.repeated(detail, at: place))
      } else if answers["due"] == nil, DateGuess.isMeantAsDay(detail) {
        // Told as what cannot be read as a day, and not again as an item without one.
        answers["due"] = answer
      } else if let owner = answers["owner"], let name = name(of: owner, goingOnWith: answer) {
        answers["owner"] = name
      } else if !answer.isGiven {
        // A gap: the first place is the owner's, the second the day's.
        let key = number == 0 || answers["due"] != nil ? "owner" : "due"
        if answers[key] == nil { answers[key] = answer }
      } else if answers["owner"] == nil {
        answers["owner"] = answer
      } else {
        record.log.append(
          detail.hasPrefix("@") ? SeveralOwners.finding(detail, at: place) : UnreadText.detail(detail, at: place)
        )
      }
    }
  }

  /// The name of one of the customer's people that a comma parted: "Haddad, Rana", "Rana Haddad, CFO".
  private func name(of owner: Answer, goingOnWith answer: Answer) -> Answer? {
    // A date is no name: a number in front of a heading does not count, but one in front of a name does.
    guard !answer.text.contains(where: \.isNumber) else { return nil }
    let (turned, titled) = ("\(answer.text) \(owner.text)", "\(owner.text), \(answer.text)")
    guard contacts.contains(HeadingNames.folded(turned)) || contacts.contains(HeadingNames.folded(titled)) else {
      return nil
    }
    let range = owner.range.file.range(owner.range.bytes.lowerBound, answer.range.bytes.upperBound)
    return Answer([.text(contacts.contains(HeadingNames.folded(turned)) ? turned : owner.text)], at: range)
  }

  /// What a title without parentheses says of its owner and its day: one of our people by the sign, and its only date.
  func readOpen(_ whole: Answer, at range: SourceRange, into answers: inout [String: Answer]) {
    let title = range.text
    var parts = TaskParts(of: whole, behind: 0)
    if answers["owner"] == nil, let words = scalars.personSign(in: title) {
      answers["owner"] = Answer(parts.inlines(of: words), at: range.firstPlace(of: words) ?? range)
    }
    let dates = title.split(whereSeparator: { $0.isWhitespace || "()[],;".contains($0) }).filter {
      CalendarDate($0) != nil
    }
    if answers["due"] == nil, dates.count == 1 {
      let date = String(dates[0])
      parts = TaskParts(of: whole, behind: 0)
      answers["due"] = Answer(parts.inlines(of: date), at: range.firstPlace(of: date) ?? range)
    }
  }

  /// What `detail` says where it begins with one of our people, and the words behind that are further details; `nil` for any other.
  private func partedByBlanks(_ detail: String) -> [String]? {
    guard detail.hasPrefix("@"), detail.utf8.count <= 80 else { return nil }
    let words = detail.split(separator: " ").map(String.init)
    guard words.count > 1 else { return nil }
    var parts = [words[0]]
    var rest = words.dropFirst()
    while !rest.isEmpty {
      // "Day 3" and "not started" are one detail of two words.
      let lengths = [2, 1].filter { $0 <= rest.count }
      guard let length = lengths.first(where: { isKnown(rest.prefix($0).joined(separator: " ")) }) else { return nil }
      parts.append(rest.prefix(length).joined(separator: " "))
      rest = rest.dropFirst(length)
    }
    return parts
  }

  private func isKnown(_ words: String) -> Bool { !words.hasPrefix("@") && key(of: words) != nil }

  /// Whether `answer`, a second one under `key`, keeps from the customer what the first one tells: of two that contradict each other it counts.
  func isHeldBack(_ answer: Answer, under key: String) -> Bool {
    guard let held = ["audience": "internal", "status": "cancelled"][key],
      case .word(let choices)? = columns.first(where: { $0.key == key })?.type
    else { return false }
    return scalars.choice(answer.text, of: choices) == held
  }

  /// The key of the column that `detail` can only belong to, by what it is.
  private func key(of detail: String) -> String? {
    if detail.hasPrefix("@") { return "owner" }
    for column in columns {
      switch column.type {
      case .day where PlanDay(detail) != nil: return column.key
      case .word(let choices) where scalars.choice(detail, of: choices) != nil:
        if Placeholder.presence(of: detail) == .given { return column.key }
      default: continue
      }
    }
    return nil
  }

  /// `details`, a part that is none as one with the words behind a label before it: "done when: drivers logged in, and back".
  private func joined(_ details: [String]) -> [String] {
    var joined: [String] = []
    for detail in details {
      if !isDetail(detail), let last = joined.last, let label = labelled(last), label.column.key == "done-when" {
        joined[joined.count - 1] = last + ", " + detail
      } else {
        joined.append(detail)
      }
    }
    return joined
  }

  /// A detail behind a label: `for: the board report`; a label of several words needs no colon.
  private func labelled(_ detail: String) -> (column: ColumnRule, value: String)? {
    guard let colon = detail.firstIndex(of: ":") else { return labelledWithoutColon(detail) }
    let folded = HeadingNames.folded(String(detail[..<colon]))
    guard let column = columns.dropFirst().first(where: { $0.names.folded.contains(folded) }) else { return nil }
    return (column, detail[detail.index(after: colon)...].trimmed)
  }

  private func labelledWithoutColon(_ detail: String) -> (column: ColumnRule, value: String)? {
    let lowered = detail.lowercased()
    for column in columns.dropFirst() {
      for name in column.names.folded where name.contains(" ") && lowered.hasPrefix(name + " ") {
        return (column, detail.dropFirst(name.count).trimmed)
      }
    }
    return nil
  }
}

extension PlanItem {
  /// The item called `title`, with its `cells` under the keys of the schema's columns of items.
  init(
    _ title: Answer,
    cells: [String: Cell<TypedValue>],
    isDone: Bool?,
    window: Written<Int>?,
    others: [Row.Other],
    range: SourceRange
  ) {
    func cell<Value: Readable>(_ key: String) -> Cell<Value>? {
      cells[key].map { Cell($0.answer, value: $0.value.flatMap(Value.init)) }
    }
    let status: Cell<Status>? = cell("status")
    self.init(
      title: title,
      window: window,
      owner: cell("owner"),
      due: cell("due"),
      visibility: cell("audience"),
      // Words say more than the box: "[x] … (blocked)" is not done.
      status: status?.value ?? (isDone == true ? .done : Self.isCrossedOut(title) ? .cancelled : .notStarted),
      isStatusUnread: status.map { $0.value == nil && $0.answer.isGiven } ?? false,
      doneWhen: cells["done-when"]?.answer,
      serves: Self.references(cells["for"]?.answer),
      after: Self.references(cells["after"]?.answer),
      others: others
        + cells.filter { !Self.keys.contains($0.key) && !$0.value.answer.text.isEmpty }
        .sorted { $0.value.answer.range < $1.value.answer.range }
        .map { Row.Other(title: $0.key, answer: $0.value.answer) },
      range: range
    )
  }

  /// Whether its box says that nobody does it any more: "[-]" and "[~]", which Markdown knows as text.
  private static func isCrossedOut(_ title: Answer) -> Bool {
    title.text.hasPrefix("[-] ") || title.text.hasPrefix("[~] ")
  }

  /// The keys of the columns that an item has names for; a company's own are kept beside them.
  private static let keys: Set<String> = [
    "item", "owner", "due", "audience", "done-when", "for", "after", "status", "window",
  ]

  /// What `answer` refers to, several parted by commas or semicolons.
  private static func references(_ answer: Answer?) -> [Written<String>] {
    guard let answer else { return [] }
    if let id = answer.id, answer.text.isEmpty {
      return [Written(id, at: answer.range.firstPlace(of: id) ?? answer.range)]
    }
    guard answer.presence == .given else { return [] }
    return answer.text.split(whereSeparator: { $0 == "," || $0 == ";" }).map(\.trimmed).filter { !$0.isEmpty }
      .map { Written($0, at: answer.range.firstPlace(of: $0) ?? answer.range) }
  }
}
