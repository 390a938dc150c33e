internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Reads tasks and plan items, from task lists and from tables.
struct TaskReading {
  let columns: [ColumnRule]
  let section: FoundSection
  let scalars: ScalarReading
  /// The names of the customer's people, as ``HeadingNames`` folds them.
  let contacts: Set<String>
  /// The windows of the plan that the items are in; empty for tasks outside a plan.
  let windows: [WindowRule]
  private let labels: [String: ColumnRule]
  private let itemLabels: ItemLabels

  /// Reads items by `columns`, those of the document's kind.
  init(
    columns: [ColumnRule],
    section: FoundSection,
    scalars: ScalarReading,
    contacts: Set<String>,
    windows: [WindowRule] = []
  ) {
    self.columns = columns
    self.windows = windows
    self.section = section
    self.scalars = scalars
    self.contacts = contacts
    var labels: [String: ColumnRule] = [:]
    for column in columns.dropFirst() {
      for name in column.names.folded where labels[name] == nil { labels[name] = column }
    }
    self.labels = labels
    itemLabels = ItemLabels(labels.keys)
  }

  /// The items in `blocks`, which stand in `window` where that is known.
  func items(in blocks: [Block], window: Written<Int>?, _ record: inout ReadingRecord) -> [PlanItem] {
    var items: [PlanItem] = []
    for block in blocks {
      switch block.content {
      case .list(let list):
        for item in list.items {
          guard record.countItem(in: section) else { return items }
          items += self.items(from: item, window: window, &record)
        }
      case .table(let table):
        let reading = RowReading(Grid(table), by: columns, in: section, scalars, &record)
        // A table that lacks the column of titles is told as that.
        let hasTitles = columns.first.map { reading.keys.contains($0.key) } ?? false
        for row in reading.rows {
          if let item = self.item(from: row, window: window) {
            items.append(item)
          } else if hasTitles {
            record.log.append(UnreadText.untitled(at: row.range))
          }
        }
      default: break
      }
    }
    return items
  }

  private func item(from row: Row, window: Written<Int>?) -> PlanItem? {
    guard let key = columns.first?.key, let title = row.answer(key), title.isGiven else { return nil }
    let named = row.answer("window").flatMap { self.window(called: $0.text, at: $0.range) }
    let sourced = title.from(row.source?.text)
    return PlanItem(
      sourced,
      cells: row.cells,
      isDone: nil,
      window: named ?? window,
      others: row.others,
      range: row.range
    )
  }

  /// The window that `title` names.
  func window(called title: String, at range: SourceRange) -> Written<Int>? {
    guard !windows.isEmpty, title.utf8.count <= 80 else { return nil }
    let folded = HeadingNames.folded(title)
    // Below "Days 1-30" the next one may be called "31-60" only.
    let names = [folded, "days " + folded]
    return windows.first { $0.names.folded.contains(where: names.contains) || String($0.lastDay) == folded }
      .map { Written($0.lastDay, at: range) }
  }

  /// The item that a list's item is, and those nested in it.
  ///
  /// A task below an item is a step of it and belongs to it, unless it says all that an item does, or says who does it or when and the
  /// upper one says neither: then that is only a title above items.
  private func items(from item: Block.Item, window: Written<Int>?, _ record: inout ReadingRecord) -> [PlanItem] {
    guard let first = item.blocks.first, let inlines = first.paragraph else { return [] }
    let whole = Answer(inlines, at: first.range)
    guard whole.isGiven else { return [] }
    var answers: [String: Answer] = [:]
    var others: [Row.Other] = []
    let text = ItemText(whole.text, labels: itemLabels) { isDetail($0) }
    let titlePlace = Self.place(of: whole.text, count: text.titleCount, in: first.range)
    read(text, of: whole, title: titlePlace, into: &answers, &others, &record)
    let below = item.blocks.dropFirst()
    let isBare = ["owner", "due", "done-when"].allSatisfy { answers[$0] == nil }
    var nested: [PlanItem] = []
    for block in below {
      guard let list = block.list, list.items.contains(where: { isItem($0, belowBare: isBare) }) else {
        read([block], into: &answers, &others)
        continue
      }
      for each in list.items {
        let alone = Block(content: .list(Block.List(start: nil, isTight: true, items: [each])), range: each.range)
        if isBare || isItem(each, belowBare: isBare) {
          nested += items(in: [alone], window: window, &record)
        } else {
          read([alone], into: &answers, &others)
        }
      }
    }
    if isBare, !nested.isEmpty { return nested }
    let title = whole.prefix(text.titleCount, at: titlePlace)
    if !title.isGiven {
      if title.text.isEmpty { record.log.append(UnreadText.untitled(at: first.range)) }
      record.note(.part(title.text), in: section.rule.key, title, named: nil, by: scalars)
      return nested
    }
    let cells = cells(answers, of: title, &record)
    let range = first.range.file.range(
      item.range.bytes.lowerBound,
      nested.isEmpty ? item.range.bytes.upperBound : first.range.bytes.upperBound
    )
    return [PlanItem(title, cells: cells, isDone: item.isDone, window: window, others: others, range: range)] + nested
  }

  /// Keeps what `text`, which is that of `whole`, says beside its title.
  private func read(
    _ text: ItemText,
    of whole: Answer,
    title: SourceRange,
    into answers: inout [String: Answer],
    _ others: inout [Row.Other],
    _ record: inout ReadingRecord
  ) {
    let range = whole.range
    var parts = TaskParts(of: whole, behind: text.titleCount)
    for group in text.groups {
      read(group.details, of: &parts, at: range.firstPlace(of: "(\(group.text))") ?? range, into: &answers, &record)
    }
    // What is labelled stands behind the title, which may hold the same words.
    var places = PartPlaces(in: range, from: title.bytes.upperBound)
    for (label, value) in text.labelled {
      guard let column = labels[label] else { continue }
      let answer = Answer(parts.inlines(of: value), at: places.place(of: value))
      if !keep(answer, as: column, in: &answers) { others.append(Row.Other(title: label, answer: answer)) }
    }
    if text.groups.isEmpty { readOpen(whole, at: title, into: &answers) }
    if let first = text.strange.first, answers.isEmpty {
      record.log.append(UnreadText.details(text.strange, at: title.firstPlace(of: first) ?? title))
    }
  }

  /// Whether a task below an item, which says neither who, nor when, nor what for where it `isBare`, is an item of its own.
  private func isItem(_ item: Block.Item, belowBare isBare: Bool) -> Bool {
    guard item.isDone != nil, let first = item.blocks.first, let inlines = first.paragraph else { return false }
    let whole = Answer(inlines, at: first.range)
    guard whole.isGiven else { return false }
    var answers: [String: Answer] = [:]
    var others: [Row.Other] = []
    var unheard = ReadingRecord()
    let text = ItemText(whole.text, labels: itemLabels) { isDetail($0) }
    let title = Self.place(of: whole.text, count: text.titleCount, in: first.range)
    read(text, of: whole, title: title, into: &answers, &others, &unheard)
    read(
      item.blocks.dropFirst().filter { $0.list?.items.allSatisfy { $0.isDone == nil } ?? true },
      into: &answers,
      &others
    )
    let (hasOwner, hasDay) = (answers["owner"] != nil, answers["due"] != nil)
    return isBare ? hasOwner || hasDay : hasOwner && hasDay && answers["done-when"] != nil
  }

  /// Labelled lines below an item; what has no label is a note to it.
  private func read(_ blocks: [Block], into answers: inout [String: Answer], _ others: inout [Row.Other]) {
    for line in blocks.linesAndRest.lines.flatMap({ LabelledLine.parts(of: $0) { labels[$0] != nil } }) {
      if let labelled = LabelledLine(line.inlines, at: line.range),
        let column = labels[HeadingNames.folded(labelled.label)], keep(labelled.answer, as: column, in: &answers)
      {
        continue
      } else {
        others.append(Row.Other(title: "", answer: Answer(line.inlines, at: line.range)))
      }
    }
  }

  /// Keeps `answer` under `column`, beside what is there already where the column can hold several; `false` where it cannot.
  func keep(_ answer: Answer, as column: ColumnRule, in answers: inout [String: Answer]) -> Bool {
    guard let before = answers[column.key] else {
      answers[column.key] = answer
      return true
    }
    if isHeldBack(answer, under: column.key) { answers[column.key] = answer }
    guard Self.references.contains(column.key), before.inlines.count < Self.maximumReferences else { return false }
    let range = before.range.file.range(before.range.bytes.lowerBound, answer.range.bytes.upperBound)
    answers[column.key] = Answer(before.inlines + [.text(", ")] + answer.inlines, at: range)
    return true
  }

  /// How many pieces of text name what an item refers to, at most.
  private static let maximumReferences = 100
  /// The columns that refer to other things, to several where several are named.
  private static let references: Set<String> = ["for", "after"]

  private func cells(
    _ answers: [String: Answer],
    of title: Answer,
    _ record: inout ReadingRecord
  ) -> [String: Cell<TypedValue>] {
    let values = CellReading(scalars: scalars, section: section.rule.key)
    var cells: [String: Cell<TypedValue>] = [:]
    for column in columns {
      guard let answer = answers[column.key] else { continue }
      cells[column.key] = values.cell(answer, as: column, &record)
    }
    for column in columns {
      guard let answer = answers[column.key], !answer.text.isEmpty else { continue }
      let subject = Gap.Subject.cell(column: column.names.titles.english, row: title.text)
      let person = Respondents.respondent(to: column.key, in: section.rule.key, cells)
      record.note(subject, in: section.rule.key, answer, named: person, by: scalars)
    }
    return cells
  }

  private static func place(of text: String, count: Int, in range: SourceRange) -> SourceRange {
    range.firstPlace(of: text.prefix(count).trimmed) ?? range
  }
}
