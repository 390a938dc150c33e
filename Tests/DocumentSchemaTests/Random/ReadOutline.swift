import Diagnostics
import DocumentSchema
import HandoverModel

/// What was understood of a handover, in plain lines: its fields, its sections with their values, its gaps and silencings.
struct ReadOutline {
  private(set) var lines: [String] = []

  init(_ handover: Handover, _ plan: Plan?) {
    let content = handover.content
    lines = content.fields.fields.compactMap { field in
      field.value.map { "field \(field.name.value) = \(Self.text($0.value))" }
    }
    .sorted()
    for section in content.sections { add(section, plan) }
    lines += content.gaps.map(Self.text).sorted()
    lines += content.silencings.map { Self.text($0, in: content) }.sorted()
  }

  private mutating func add(_ section: SectionContent, _ plan: Plan?) {
    lines.append("section \(section.key)")
    let sources = Set(section.sources.map(\.value)).sorted()
    if !sources.isEmpty { lines.append("  sources \(sources)") }
    if let none = section.none {
      let who = none.reviewer.map { Self.text(.someone($0.value)) } ?? "nobody"
      lines.append("  none, reviewed by \(who), \(none.date.map { "\($0.value)" } ?? "never")")
    }
    if ["why", "technical", "commercial", "notes", "expansion"].contains(section.key), section.presence != .missing {
      lines += section.blocks.answerText.split(separator: "\n").map { "  says \"\($0)\"" }
    }
    for item in section.items { lines.append("  item \(Self.text(item))") }
    for (key, cells) in section.labels.sorted(by: { $0.key < $1.key }) {
      for cell in cells { lines.append("  label \(key) = \(Self.text(cell))") }
    }
    for row in section.rows ?? [] { lines.append("  row \(Self.text(row))") }
    let linked = (section.key == "plan" ? plan?.items : plan?.openItems) ?? []
    for (number, task) in section.tasks.enumerated() {
      lines.append("  task \(Self.text(task, number < linked.count ? linked[number] : nil))")
    }
    for row in section.communication { lines.append("  told \(Self.text(row))") }
  }

  private static func text(_ answer: Answer) -> String {
    switch answer.presence {
    case .missing: "missing"
    case .partly: "partly \"\(answer.text)\""
    case .given: "\"\(answer.text)\""
    }
  }

  private static func text(_ cell: Cell<TypedValue>) -> String {
    guard cell.answer.presence == .given else { return text(cell.answer) }
    return cell.value.map { text($0) } ?? "unreadable"
  }

  private static func text(_ row: Row) -> String {
    let cells = row.cells.filter { !$0.value.answer.text.isEmpty }.sorted { $0.key < $1.key }
    let source = row.source?.text ?? row.cells.values.lazy.compactMap(\.answer.source).first
    return
      (cells.map { "\($0.key)=\(text($0.value))" } + (row.id.map { ["id=\($0)"] } ?? [])
      + row.others.map { "other \"\($0.title)\"=\(text($0.answer))" } + (source.map { ["from \"\($0)\""] } ?? []))
      .joined(separator: "; ")
  }

  private static func text(_ item: PlanItem, _ linked: Plan.Item?) -> String {
    var parts = [text(item.title), "\(item.status.rawValue)"]
    if let id = item.title.id { parts.append("id=\(id)") }
    if let window = item.window { parts.append("window=\(window.value)") }
    if let owner = item.owner, !owner.answer.text.isEmpty { parts.append("owner=\(text(owner))") }
    if let due = item.due, !due.answer.text.isEmpty { parts.append("due=\(text(due))") }
    if let shown = item.visibility, !shown.answer.text.isEmpty { parts.append("audience=\(text(shown))") }
    if let doneWhen = item.doneWhen, !doneWhen.text.isEmpty { parts.append("done-when=\(text(doneWhen))") }
    if let serves = linked?.serves, !serves.isEmpty { parts.append("for=\(serves.map(text).sorted())") }
    if let after = linked?.after, !after.isEmpty { parts.append("after=\(after.map(text))") }
    parts += item.others.map { "other \"\($0.title)\"=\(text($0.answer))" }
    if let source = item.title.source ?? item.doneWhen?.source { parts.append("from \"\(source)\"") }
    return parts.joined(separator: "; ")
  }

  private static func text(_ cell: Cell<Party>) -> String {
    guard cell.answer.presence == .given else { return text(cell.answer) }
    return cell.value.map { text(.someone($0)) } ?? "unreadable"
  }

  private static func text(_ cell: Cell<PlanDay>) -> String {
    guard cell.answer.presence == .given else { return text(cell.answer) }
    return cell.value.map { text(.day($0)) } ?? "unreadable"
  }

  private static func text(_ cell: Cell<Visibility>) -> String {
    guard cell.answer.presence == .given else { return text(cell.answer) }
    return cell.value.map { text(.text($0.rawValue)) } ?? "unreadable"
  }

  static func text(_ target: Plan.Target) -> String {
    switch target {
    case .outcome(let number): "outcome \(number)"
    case .commitment(let number): "commitment \(number)"
    case .item(let number): "item \(number)"
    case .openItem(let number): "open item \(number)"
    }
  }

  static func text(_ value: TypedValue) -> String {
    switch value {
    case .text(let text): "\"\(text)\""
    case .date(let date): "\(date)"
    case .dateTime(let time): "\(time)"
    case .day(.date(let date)): "\(date)"
    case .day(.day(let number)): "day \(number)"
    case .day(.after(let number)): "\(number) days after"
    case .number(let number): "\(number)"
    case .amount(let amount): amount.grouped
    case .flag(let flag): flag ? "yes" : "no"
    case .person(let person), .someone(.ours(let person)): "@\(person)"
    case .someone(.theirs(let name)): name
    case .list(let values): "[\(values.map { text($0.value) }.joined(separator: ", "))]"
    case .group(let entries):
      "{\(entries.compactMap { entry in entry.value.map { "\(entry.name.value): \(text($0.value))" } }.joined(separator: ", "))}"
    }
  }

  private static func text(_ gap: Gap) -> String {
    let named = gap.named.map { ", ask @\($0)" } ?? ""
    let place = gap.section.map { " of \($0)" } ?? ""
    return "gap \(gap.subject)\(place), \(gap.presence)\(named)"
  }

  /// A silencing, and what it is about: a field or a section, or else its own line.
  private static func text(_ silencing: Silencing, in content: DocumentContent) -> String {
    let scope = silencing.scope.bytes
    let field = content.fields.fields.first { scope.contains($0.name.range.bytes.lowerBound) }?.name.value
    let section = content.sections.first { scope.contains($0.heading.range.bytes.lowerBound) }?.key
    let place = field ?? section ?? "\"\(silencing.scope.text)\""
    return "silenced \(silencing.kind.value) in \(place): \(silencing.reason)"
  }
}
