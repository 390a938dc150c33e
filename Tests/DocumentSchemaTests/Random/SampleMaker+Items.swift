import HandoverModel

@testable import DocumentSchema

extension SampleMaker {
  /// Tasks that may refer to what the sections `before` them hold, in `windows` where there are some.
  mutating func items(_ before: [SampleSection], windows: [Int]) -> [SampleItem] {
    let aims = aims(in: before)
    let open = before.first { $0.key == "open-items" }?.body
    var steps: [SampleReference] = []
    if case .tasks(let tasks)? = open {
      steps = tasks.enumerated().flatMap { references(to: .openItem($0.offset), $0.element.title, $0.element.id) }
    }
    let isPlan = !windows.isEmpty
    var items: [SampleItem] = []
    for number in 0..<Int.random(in: 1...3, using: &random) {
      var item = self.item(isPlan && chance(0.8) ? one(windows) : nil)
      if !aims.isEmpty { item.serves = some(aims, 0...1) }
      if aims.count > 2, chance(0.2) { item.serves = some(aims, 2...2) }
      if !steps.isEmpty, chance(0.3) { item.after = some(steps, 1...1) }
      steps += references(to: isPlan ? .item(number) : .openItem(number), item.title, item.id)
      items.append(item)
    }
    // A heading of a window holds what comes below it, so items of one window stand together, those of none first.
    let places = items.indices.sorted { (items[$0].window ?? 0, $0) < (items[$1].window ?? 0, $1) }
    let moved = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($0.element, $0.offset) })
    return places.map { place in
      var item = items[place]
      item.after = item.after.map { reference in
        guard isPlan, case .item(let number) = reference.target, let target = moved[number] else { return reference }
        return SampleReference(target: .item(target), words: reference.words)
      }
      return item
    }
  }

  private mutating func item(_ window: Int?) -> SampleItem {
    var item = SampleItem(title: title(), window: window, status: one(PlanItem.Status.allCases), cells: [:])
    if chance(0.2) { item.id = one(SamplePhrases.ids) + "-\(Int.random(in: 0..<1_000_000, using: &random))" }
    for column in kind.itemColumns where ["owner", "due", "audience", "done-when"].contains(column.key) && chance(0.6) {
      item.cells[column.key] = value(column.type)
    }
    if chance(0.1) { item.source = one(SamplePhrases.sources) }
    return item
  }

  private mutating func aims(in sections: [SampleSection]) -> [SampleReference] {
    var aims: [SampleReference] = []
    for section in sections {
      guard ["success", "commitments"].contains(section.key), case .rows(let rows) = section.body else { continue }
      for (number, row) in rows.enumerated() {
        guard case .text(let title)? = row.cells[section.key == "success" ? "outcome" : "commitment"] else { continue }
        aims += references(
          to: section.key == "success" ? .outcome(number) : .commitment(number),
          title,
          row.id
        )
      }
    }
    return aims
  }

  /// One of the ways to refer to what is called `title` and has the id `id`.
  private mutating func references(to target: Plan.Target, _ title: Phrase, _ id: String?) -> [SampleReference] {
    var words = [title.plain, title.plain.lowercased(), String(title.plain.dropLast(2))]
    if let id { words += [id, "#\(id)"] }
    return [SampleReference(target: target, words: one(words))]
  }
}
