internal import Diagnostics

/// A row, a task or an item of a section, as far as it is compared.
struct ComparedRow {
  /// The key of the column that names it.
  let nameKey: String
  let id: String?
  let name: String
  let range: SourceRange
  /// What is said of it, under the keys of the columns, in an order that is always the same.
  var cells: [(key: String, cell: ComparedCell)]

  /// The words in it.
  var words: Set<Substring> {
    Set(([name] + cells.map(\.cell.text)).flatMap { $0.lowercased().split { !$0.isLetter && !$0.isNumber } }.map { $0 })
  }

  /// What is said of it in the column called `key`.
  func cell(_ key: String) -> ComparedCell? { cells.first { $0.key == key }?.cell }
}

/// What is said in one column.
struct ComparedCell {
  /// As written; empty where nothing is known.
  let text: String
  /// What it means, as its type; `nil` where it has none, or could not be read.
  let value: TypedValue?
  /// What it means, to be compared.
  let meaning: String
  let range: SourceRange

  /// An answer, and what it means where it has a type.
  init(_ answer: Answer, _ value: TypedValue? = nil) {
    text = answer.isGiven ? answer.text : ""
    meaning = answer.isGiven ? value?.meaning ?? text : ""
    self.value = answer.isGiven ? value : nil
    range = answer.range
  }

  /// A word of a task.
  init(_ text: String, at range: SourceRange) {
    (self.text, meaning, value, self.range) = (text, text, .text(text), range)
  }
}

extension SectionContent {
  /// Its rows, tasks and items; rows that nothing names are left out.
  var comparedRows: [ComparedRow] {
    (rows ?? []).compactMap(Self.row) + communication.compactMap(Self.row) + tasks.map(Self.row)
      + items.map { Self.row($0, under: nil) }
      + labels.sorted { $0.key < $1.key }.flatMap { label, cells in cells.map { Self.row($0.answer, under: label) } }
  }

  private static let names = ["outcome", "risk", "name", "commitment", "duty", "what"]

  private static func row(_ row: Row) -> ComparedRow? {
    let key =
      names.first { row.answer($0) != nil } ?? row.cells.min { $0.value.answer.range < $1.value.answer.range }?.key
    guard let key, let name = row.answer(key), name.isGiven else { return nil }
    let cells = row.cells.filter { $0.key != key }.sorted { $0.key < $1.key }
      .map { (key: $0.key, cell: ComparedCell($0.value.answer, $0.value.value)) }
    let others = row.others.map { (key: $0.title, cell: ComparedCell($0.answer)) }
    return ComparedRow(nameKey: key, id: row.id, name: name.text, range: name.range, cells: cells + others)
  }

  private static func row(_ task: PlanItem) -> ComparedRow {
    var cells: [(key: String, cell: ComparedCell)] = []
    if let due = task.due { cells.append(("due", ComparedCell(due.answer, due.value.map(TypedValue.day)))) }
    if let owner = task.owner {
      cells.append(("owner", ComparedCell(owner.answer, owner.value.map(TypedValue.someone))))
    }
    cells.append(("status", ComparedCell(task.status.rawValue, at: task.title.range)))
    cells.append(("audience", ComparedCell((task.visibility?.value ?? .internal).rawValue, at: task.title.range)))
    if let doneWhen = task.doneWhen { cells.append(("done-when", ComparedCell(doneWhen))) }
    for (key, references) in [("for", task.serves), ("after", task.after)] {
      guard let first = references.first else { continue }
      cells.append((key, ComparedCell(references.map(\.value).joined(separator: ", "), at: first.range)))
    }
    cells += task.others.map { (key: $0.title, cell: ComparedCell($0.answer)) }
    return ComparedRow(nameKey: "item", id: task.title.id, name: task.title.text, range: task.title.range, cells: cells)
  }

  private static func row(_ answer: Answer, under label: String?) -> ComparedRow {
    ComparedRow(nameKey: label ?? "", id: answer.id, name: answer.text, range: answer.range, cells: [])
  }
}

extension TypedValue {
  /// The same text for the same meaning.
  var meaning: String {
    switch self {
    case .text(let text): text
    case .date(let date): "\(date)"
    case .dateTime(let time): "\(time.date) \(time.minutes.map(String.init) ?? "")"
    case .day(let day): "\(day)"
    case .number(let number): "\(number)"
    case .amount(let amount): "\(amount.hundredths)"
    case .flag(let flag): "\(flag)"
    case .person(let person): "@\(person)"
    case .someone(.ours(let person)): "@\(person)"
    case .someone(.theirs(let name)): name
    case .list(let values): values.map(\.value.meaning).joined(separator: "\n")
    case .group(let entries):
      entries.map { "\($0.name.value): \($0.value?.value.meaning ?? "")" }.sorted().joined(separator: "\n")
    }
  }
}
