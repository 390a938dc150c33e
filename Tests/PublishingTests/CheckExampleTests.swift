import BuiltinFiles
import Checks
import Diagnostics
import Foundation
import HandoverModel
import Testing

/// Each check finds what its examples mark, says what stands under them, and finds nothing in its near misses.
///
/// `RECORD=1 swift test --filter CheckExampleTests` writes what was said under each example, and still fails. Read it aloud.
@Suite struct CheckExampleTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/BuiltinExamples")

  /// The names of the checks that have examples.
  static let names = BuiltinFiles.examples.map(\.path).filter { $0.hasSuffix(".md") && !$0.hasPrefix("examples/base/") }
    .map { String($0.dropFirst("examples/".count).dropLast(".md".count)) }

  private static func examples(of name: String) -> [CheckExample] {
    let file = BuiltinFiles.examples.first { $0.path == "examples/\(name).md" }
    return [CheckExample](parsing: file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? "")
  }

  @Test func theHealthyProjectIsHealthy() async throws {
    let nothing = CheckExample(title: "", isFound: false, files: [], said: [])
    let findings = try await CheckExampleProject(nothing).findings()
    #expect(findings.map { "\($0.kind.id): \($0.message)" } == [])
  }

  @Test func everyCheckHasExamples() {
    #expect(Set(checkFindingKinds.map(\.id)).subtracting(Self.names).sorted() == [])
    #expect(Set(Self.names).subtracting(checkFindingKinds.map(\.id)).sorted() == [])
  }

  @Test(arguments: names) func threeAreFoundAndThreeAreNot(_ name: String) {
    let examples = Self.examples(of: name)
    #expect(examples.count { $0.isFound } >= 3 && examples.count { !$0.isFound } >= 3)
    #expect(Set(examples.map(\.title)).count == examples.count)
  }

  @Test(arguments: names) func findsWhatIsMarked(_ name: String) async throws {
    var said: [String: [CheckExample.Saying]] = [:]
    for example in Self.examples(of: name) {
      let project = CheckExampleProject(example)
      let found = try await project.findings().filter { $0.kind.id == name }
      let places = found.map { Place($0.range.file.path, $0.range.bytes, in: $0.range.text) }
      let marked = project.marks.flatMap { path, ranges in
        ranges.map { Place(path, $0, in: String(decoding: Array((project.files[path] ?? "").utf8)[$0], as: UTF8.self)) }
      }
      #expect(places.sorted() == marked.sorted(), "\(name): \(example.title)")
      #expect(example.isFound == !marked.isEmpty, "\(name): \(example.title)")
      let sayings = found.map { finding in
        // Help that names the file names it as in a project of one's own.
        CheckExample.Saying(
          finding.message,
          help: finding.help.map { $0.replacing(/[^ `]*\/baton-[0-9A-F-]{36}\//, with: "content/") }
        )
      }
      said[example.title] = sayings
      if ProcessInfo.processInfo.environment["RECORD"] != "1" {
        #expect(sayings == example.said, "\(name): \(example.title)")
      }
    }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { try record(said, of: name) }
  }

  /// A place of a finding, as the test compares them.
  private struct Place: Comparable, CustomStringConvertible {
    let file: String
    let bytes: Range<Int>
    let text: String

    init(_ path: String, _ bytes: Range<Int>, in text: String) {
      // The path within the content folder, whose own name begins with "baton-".
      file = path.split(separator: "/").suffix(2).drop { $0.hasPrefix("baton-") }.joined(separator: "/")
      self.bytes = bytes
      self.text = text
    }

    static func < (left: Place, right: Place) -> Bool {
      (left.file, left.bytes.lowerBound, left.bytes.upperBound) < (
        right.file, right.bytes.lowerBound, right.bytes.upperBound
      )
    }

    var description: String { "\(file) \(bytes) \"\(text)\"" }
  }

  /// Writes what was said as quotations, below the files of each example.
  private func record(_ said: [String: [CheckExample.Saying]], of name: String) throws {
    let file = Self.folder.appending(path: name + ".md")
    let text = try String(contentsOf: file, encoding: .utf8)
    var lines: [String] = []
    var title = ""
    func quote() {
      while lines.last == "" { lines.removeLast() }
      let sayings = said[title] ?? []
      if !title.isEmpty && !sayings.isEmpty { lines += [""] + sayings.flatMap(\.lines) }
      if !lines.isEmpty { lines.append("") }
      title = ""
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("> ") && !title.isEmpty && !isInFence(lines) { continue }
      if line.hasPrefix("## ") || line.hasPrefix("### "), !isInFence(lines) { quote() }
      lines.append(line)
      if line.hasPrefix("### "), !isInFence(lines.dropLast()) { title = String(line.dropFirst(4)) }
    }
    quote()
    while lines.last == "" { lines.removeLast() }
    let recorded = lines.joined(separator: "\n") + "\n"
    guard recorded != text else { return }
    try recorded.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name).md")
  }

  private func isInFence(_ lines: some Sequence<String>) -> Bool {
    lines.count { $0.hasPrefix("```") } % 2 == 1
  }
}
