internal import Diagnostics
internal import HandoverModel
internal import Markdown

/// Reads a plan: its items window by window, and its communication plan.
///
/// The communication plan stands under a sub-heading, or a paragraph of its own and then to the end of what that stands in.
/// A window is named by a sub-heading, a paragraph of its own, an item with others nested in it, or a column of a table. An item
/// in none of them is put into one by its due day.
struct PlanReading {
  /// The items, in the order written.
  private(set) var items: [PlanItem] = []
  /// The rows of the communication plan.
  private(set) var communication: [Row] = []
  /// What is said of a window beside its items, such as its goal, under its last day; under `nil` what is said of the plan.
  private(set) var notes: [Int?: [Block]] = [:]

  private let tasks: TaskReading
  private let rule: CommunicationRule?

  init(_ tasks: TaskReading, communication: CommunicationRule?, _ record: inout ReadingRecord) {
    self.tasks = tasks
    rule = communication
    let outline = Outline(of: tasks.section.blocks)
    read(Array(outline.preamble), window: nil, &record)
    for part in outline.sections { read(part, window: nil, &record) }
  }

  private mutating func read(_ part: Section, window: Written<Int>?, _ record: inout ReadingRecord) {
    let title = part.heading.inlines.plainText
    if let rule, rule.isNamed(by: title) {
      readCommunication(Array(part.content), by: rule, &record)
      return
    }
    let named = tasks.window(called: title, at: part.heading.textRange)
    if named == nil, window == nil, !part.blocks.isEmpty {
      record.log.append(UnreadText.window(title, at: part.heading.textRange))
    }
    let window = named ?? window
    read(Array(part.blocks), window: window, &record)
    for inner in part.subsections { read(inner, window: window, &record) }
  }

  private mutating func readCommunication(_ blocks: [Block], by rule: CommunicationRule, _ record: inout ReadingRecord)
  {
    for grid in GridFinding(blocks, columns: rule.columns).grids {
      communication += RowReading(grid, by: rule.columns, in: tasks.section, tasks.scalars, &record).rows
    }
  }

  private mutating func read(_ blocks: [Block], window: Written<Int>?, _ record: inout ReadingRecord) {
    var window = window
    for (place, block) in blocks.enumerated() {
      if let inlines = block.paragraph, let named = tasks.window(called: inlines.plainText, at: block.range) {
        window = named
      } else if let rule, let inlines = block.paragraph, rule.isNamed(by: inlines.plainText) {
        readCommunication(Array(blocks[(place + 1)...]), by: rule, &record)
        return
      } else if let list = block.list {
        for item in list.items { read(item, window: window, &record) }
      } else {
        if block.isSaid { notes[window?.value, default: []].append(block) }
        items += tasks.items(in: [block], window: window, &record)
      }
    }
  }

  private mutating func read(_ item: Block.Item, window: Written<Int>?, _ record: inout ReadingRecord) {
    if let first = item.blocks.first, let inlines = first.paragraph, item.blocks.count > 1,
      let named = tasks.window(called: inlines.plainText, at: first.range)
    {
      read(Array(item.blocks.dropFirst()), window: named, &record)
    } else {
      let list = Block.List(start: nil, isTight: true, items: [item])
      items += tasks.items(in: [Block(content: .list(list), range: item.range)], window: window, &record)
    }
  }
}

extension CommunicationRule {
  /// Whether `title` is one of its names.
  fileprivate func isNamed(by title: String) -> Bool {
    title.utf8.count <= 80 && names.folded.contains(HeadingNames.folded(title))
  }
}

extension Block {
  /// Whether it says something in sentences.
  fileprivate var isSaid: Bool {
    switch content {
    case .paragraph, .blockQuote: true
    default: false
    }
  }
}
