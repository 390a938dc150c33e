import Diagnostics
import FrontMatter
import HandoverModel
import Markdown
import TestSupport
import Testing

@testable import DocumentSchema

/// Random handovers, written in random ways, are read as their authors meant them, down to the last value.
@Suite struct RandomHandoverTests {
  private static let count = 5_000

  /// What came of one document.
  private struct Result: Sendable {
    let failure: String?
    let used: Set<String>
  }

  @Test func readsWhatWasMeant() async {
    let results = await withTaskGroup(of: [Result].self) { group in
      for start in stride(from: 0, to: Self.count, by: 250) {
        group.addTask { (start..<min(start + 250, Self.count)).map(Self.result) }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    let failures = results.compactMap(\.failure).sorted()
    #expect(
      failures.isEmpty,
      "\(failures.count) of \(Self.count); the first:\n\(failures.prefix(40).joined(separator: "\n"))"
    )
    let used = results.reduce(into: Set<String>()) { $0.formUnion($1.used) }
    #expect(Self.everything.subtracting(used).sorted() == [])
  }

  private static func result(of number: Int) -> Result {
    var maker = SampleMaker(seed: UInt64(number))
    let sample = maker.handover(number: number)
    var writing = DocumentWriting(sample, seed: UInt64(number) &+ 1 << 40)
    let text = writing.text()
    let book = SampleBook.book(SourceFile(path: "h\(number).md", text: text))
    let account = book.accounts.first
    let actual = account.map { ReadOutline($0.handover, $0.plan).lines } ?? ["nothing was read"]
    let findings = book.findings.map { "\($0.kind.id) \"\($0.range.text.filter { $0 != "*" })\"" }.sorted()
    let difference = difference(actual, SampleOutline(sample).lines) ?? difference(findings, writing.findings.sorted())
    let shown = book.findings.map { "\($0.kind.id): \($0.message)" }.joined(separator: "\n")
    return Result(
      failure: difference.map { "=== seed \(number)\n\($0)\n\(shown)\n--- document\n\(text)" },
      used: writing.pen.used
    )
  }

  /// The first lines that differ; `nil` where none does.
  private static func difference(_ actual: [String], _ expected: [String]) -> String? {
    guard actual != expected else { return nil }
    let place = zip(actual, expected).prefix { $0 == $1 }.count
    let read = place < actual.count ? actual[place] : "(nothing more)"
    let meant = place < expected.count ? expected[place] : "(nothing more)"
    return "read:  \(read)\nmeant: \(meant)"
  }

  /// Every way to write, and every name, word, type and kind of the schema.
  private static let everything: Set<String> = {
    var all = Set(WritingForm.allCases.map { "form \($0)" })
    let kind = Schemas.handover
    func add(_ type: ValueType, at place: String) {
      all.insert("type \(type.word)")
      switch type {
      case .list(let element), .map(let element): add(element, at: place)
      case .group(let rules): for rule in rules { add(rule.type, at: "\(place).\(rule.name)") }
      default: break
      }
      guard let choices = type.choices else { return }
      for word in SampleMaker.vocabulary.words(for: choices) ?? [] { all.insert("choice \(place) \(word)") }
      if case .listed(_, let spellings) = choices {
        for spelling in spellings.values.joined() { all.insert("spelling \(place) \(spelling)") }
      }
    }
    func add(_ columns: [ColumnRule], at place: String) {
      for column in columns {
        all.formUnion(column.names.all.map { "name \(place).\(column.key) \($0)" })
        add(column.type, at: "\(place).\(column.key)")
      }
    }
    for rule in kind.fields where rule.name != "id" { add(rule.type, at: "field \(rule.name)") }
    add(kind.itemColumns, at: "items")
    for rule in kind.sections {
      all.insert("kind \(rule.content.word)")
      all.formUnion(rule.names.all.map { "name \(rule.key) \($0)" })
      add(rule.columns + rule.labels, at: rule.key)
      guard case .plan(let windows, let told?) = rule.content else { continue }
      for window in windows { all.formUnion(window.names.all.map { "name plan.windows.\(window.lastDay) \($0)" }) }
      all.formUnion(told.names.all.map { "name plan.communication \($0)" })
      add(told.columns, at: "plan.communication")
    }
    return all
  }()
}
