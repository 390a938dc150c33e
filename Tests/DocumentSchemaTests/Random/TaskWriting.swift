import HandoverModel

@testable import DocumentSchema

/// Writes tasks and plans.
extension Pen {
  /// Tasks outside a plan: a task list, or a table.
  mutating func tasks(_ items: [SampleItem], in section: String) -> [String] {
    if form([.taskList, .taskTable]) == .taskTable { return [taskTable(items, windows: nil)] }
    return [items.map { task($0) }.joined(separator: "\n")]
  }

  /// A plan, its items window by window, and its communication plan.
  mutating func plan(_ items: [SampleItem], _ communication: [SampleRow], _ rule: SectionRule) -> [String] {
    guard case .plan(let windows, let told) = rule.content else { return [] }
    var blocks: [String] = []
    let loose = items.filter { $0.window == nil }
    if form([.taskList, .taskTable]) == .taskTable, chance(0.5) {
      use(.windowColumn)
      blocks.append(taskTable(items, windows: windows))
    } else {
      if !loose.isEmpty { blocks += tasks(loose, in: "plan") }
      let style = form([.windowHeading, .windowParagraph, .windowItem])
      for window in windows {
        let inside = items.filter { $0.window == window.lastDay }
        if inside.isEmpty { continue }
        let name = self.name(window.names, at: "plan.windows.\(window.lastDay)")
        switch style {
        case .windowHeading: blocks += [heading(name, depth: isBold ? 0 : 1)] + tasks(inside, in: "plan")
        case .windowParagraph: blocks += [name + (chance(0.5) ? ":" : "")] + tasks(inside, in: "plan")
        default:
          let list = inside.map { task($0) }.joined(separator: "\n")
          blocks.append("- \(name)\n" + list.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
        }
      }
    }
    if let told, !communication.isEmpty, !isBold {
      blocks.append(heading(name(told.names, at: "plan.communication"), depth: 1))
      var table: [String]
      repeat {
        table = self.table(communication, told.columns, at: "plan.communication", source: nil)
      } while table.contains {
        // Sub-headings one level down would stand beside the plan's own.
        $0.hasPrefix("#")
      }
      blocks += table
    } else if let told, !communication.isEmpty {
      blocks += [name(told.names, at: "plan.communication")]
      blocks += table(communication, told.columns, at: "plan.communication", source: nil)
    }
    return blocks
  }

  // MARK: Tables

  private mutating func taskTable(_ items: [SampleItem], windows: [WindowRule]?) -> String {
    let rules = Schemas.handover.itemColumns
    func has(_ key: String) -> Bool { items.contains { $0.cells[key] != nil } }
    let isSourced = items.contains { $0.source != nil }
    let sourceTitle = cased(one(ReadingWords.source))
    let kept = rules.filter { rule in
      switch rule.key {
      case "item", "status": true
      case "for": items.contains { !$0.serves.isEmpty }
      case "after": items.contains { !$0.after.isEmpty }
      case "window": windows != nil
      default: has(rule.key)
      }
    }
    var titles: [String: String] = [:]
    for rule in kept { titles[rule.key] = name(rule.names, at: "items.\(rule.key)") }
    let rows = items.map { item -> [WrittenCell] in
      kept.map { rule in WrittenCell(title: titles[rule.key] ?? "", text: cell(item, rule, windows ?? [])) }
        + (isSourced ? [WrittenCell(title: sourceTitle, text: item.source ?? "")] : [])
    }
    return markdownTable(rows, hasBars: chance(0.7))
  }

  private mutating func cell(_ item: SampleItem, _ rule: ColumnRule, _ windows: [WindowRule]) -> String {
    switch rule.key {
    case "item":
      guard let id = item.id else { return item.title.markdown }
      use(.idAtEnd)
      return item.title.markdown + " {#\(id)}"
    case "status":
      return item.status == .notStarted && chance(0.5)
        ? "" : word(item.status.rawValue, as: rule.type, at: "items.status")
    case "for": return item.serves.map(\.words).joined(separator: one([", ", "; "]))
    case "after": return item.after.map(\.words).joined(separator: ", ")
    case "window":
      guard let window = windows.first(where: { $0.lastDay == item.window }) else { return "" }
      return chance(0.3) ? "\(window.lastDay)" : name(window.names, at: "plan.windows.\(window.lastDay)")
    default: return text(item.cells[rule.key] ?? .missing(""), as: rule.type, at: "items.\(rule.key)")
    }
  }

  // MARK: Lists

  private struct Detail {
    let key: String
    let text: String
    /// Whether its text alone says what it is.
    let isClear: Bool
  }

  private mutating func task(_ item: SampleItem) -> String {
    let isDone = item.status == .done || item.status == .cancelled && chance(0.3)
    let box = isDone ? (form([.smallX, .capitalX]) == .smallX ? "[x]" : "[X]") : "[ ]"
    var details = self.details(item, isDone: isDone)
    let head = "- \(box) \(item.title.markdown)"
    let ending = (item.id.map { " {#\($0)}" } ?? "")
    if item.id != nil { use(.idAtEnd) }
    // A comma parts details, so that an answer with one needs a line of its own.
    let needsLines = details.contains { $0.key != "done-when" && $0.text.contains(",") }
    if form(needsLines ? [.taskNested] : [.taskDetails, .taskNested]) == .taskNested {
      let lines = details.map { detail in "\n  - " + labelled(detail.key) + detail.text }
      return sourced(head, item.source) + ending + lines.joined()
    }
    let doneWhen = details.firstIndex { $0.key == "done-when" }.map { details.remove(at: $0) }
    var group = ""
    if !details.isEmpty {
      let canStand = details.contains(where: \.isClear)
      let parts = details.map { $0.isClear || canStand && $0.key == "owner" ? $0.text : detailLabel($0.key) + $0.text }
      // Who is not known can only be told by standing first.
      group = " (\(parts.joined(separator: one([", ", "; ", ","]))))"
    }
    var text = head + group
    if let doneWhen {
      let label = name(column("done-when").names, at: "items.done-when")
      let behind = one([" — ", " – ", " - ", "; ", ". "]) + "\(label): \(doneWhen.text)"
      text =
        form([.doneWhenBehind, .doneWhenBefore]) == .doneWhenBehind || group.isEmpty
        ? text + behind : head + behind + group
    }
    return sourced(text, item.source) + ending
  }

  private mutating func details(_ item: SampleItem, isDone: Bool) -> [Detail] {
    var details: [Detail] = []
    for key in ["due", "audience", "done-when"] {
      guard let value = item.cells[key], !value.isBlank else { continue }
      details.append(
        Detail(
          key: key,
          text: text(value, as: column(key).type, at: "items.\(key)"),
          isClear: value.isGiven && key != "done-when"
        )
      )
    }
    if !isDone || item.status == .cancelled, item.status != .notStarted || chance(0.3) {
      details.append(
        Detail(
          key: "status",
          text: word(item.status.rawValue, as: column("status").type, at: "items.status"),
          isClear: true
        )
      )
    }
    details += item.serves.map { Detail(key: "for", text: $0.words, isClear: false) }
    details += item.after.map { Detail(key: "after", text: $0.words, isClear: false) }
    details.shuffle(using: &random)
    if let owner = item.cells["owner"], !owner.isBlank {
      let text = text(owner, as: .someone, at: "items.owner")
      let isOurs = if case .ours = owner { true } else { false }
      details.insert(
        Detail(key: "owner", text: text, isClear: isOurs),
        at: owner.isGiven && chance(0.3) ? details.count : 0
      )
    }
    return details
  }

  private func column(_ key: String) -> ColumnRule {
    Schemas.handover.itemColumns.first { $0.key == key } ?? Schemas.handover.itemColumns[0]
  }

  private mutating func labelled(_ key: String) -> String { label(name(column(key).names, at: "items.\(key)")) }

  private mutating func detailLabel(_ key: String) -> String { name(column(key).names, at: "items.\(key)") + ": " }
}
