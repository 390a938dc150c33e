import BuiltinFiles
import Checks
import Diagnostics
import Foundation
import HandoverModel
import History

@testable import Publishing

/// The project that an example of a check describes: the healthy one, with what the example changes.
///
/// 1. In a handover, the lines of front matter that are given replace those with the same keys, and each section replaces the one
///    with the same heading; what the base does not have is put at the end.
/// 2. `baton.yaml` and `people.yaml` are put behind the base's top-level keys in the same way.
/// 3. Any other file is written as it stands.
/// 4. A file with a day, such as `on=2026-03-20 by=Lauren`, is an earlier version of it. The one without is what stands there today;
///    where there is none, that is the last version.
struct CheckExampleProject {
  /// The files, by their paths in the content folder, without marks.
  private(set) var files: [String: String] = [:]
  /// What stood between « and », by file, in the order of the places, as offsets in bytes.
  private(set) var marks: [String: [Range<Int>]] = [:]
  /// The day for which it is checked.
  private(set) var today = "2026-04-01"
  /// The earlier versions, in their order.
  private(set) var versions: [WrittenVersion] = []

  init(_ example: CheckExample) {
    for name in ["baton.yaml", "people.yaml"] { files[name] = Self.base(name) }
    files[Self.handover] = Self.base("handover.md")
    for file in example.files {
      let path = file.path ?? Self.handover
      if let day = file.fact("today") { today = day }
      let marked =
        switch path {
        case "baton.yaml", "people.yaml": Self.merged(file.text, into: Self.base(path))
        case _ where path.hasPrefix("handovers/") && file.fact("as-written") == nil:
          Self.merged(handover: file.text, into: Self.base("handover.md"))
        default: file.text
        }
      (files[path], marks[path]) = Self.unmarked(marked)
      if let day = file.fact("on").flatMap({ CalendarDate($0) }) {
        let bytes = Array((files[path] ?? "").utf8)
        let author = (file.fact("by") ?? "Lauren").replacing("_", with: " ")
        versions.append(WrittenVersion(path: ContentPath(path), day: day, author: author, bytes: bytes))
      }
    }
  }

  static let handover = "handovers/acme.md"

  private static func base(_ name: String) -> String {
    BuiltinFiles.examples.first { $0.path == "examples/base/" + name }.map { String(decoding: $0.bytes, as: UTF8.self) }
      ?? ""
  }

  /// `text` without its marks, and where what stood between them is.
  private static func unmarked(_ text: String) -> (String, [Range<Int>]) {
    var plain = ""
    var ranges: [Range<Int>] = []
    var start: Int?
    for character in text {
      switch character {
      case "«": start = plain.utf8.count
      case "»": if let first = start { ranges.append(first..<plain.utf8.count) }
      default: plain.append(character)
      }
    }
    return (plain, ranges)
  }

  /// A handover with the front matter and the sections of `change` in place of its own.
  private static func merged(handover change: String, into base: String) -> String {
    let (changedFields, changedBody) = split(change)
    let (fields, body) = split(base)
    return "---\n" + merged(changedFields, into: fields) + "---\n" + merged(sections: changedBody, into: body)
  }

  private static func split(_ text: String) -> (fields: String, body: String) {
    guard text.hasPrefix("---\n"), let end = text.dropFirst(4).firstRange(of: "---\n") else { return ("", text) }
    return (String(text[text.index(text.startIndex, offsetBy: 4)..<end.lowerBound]), String(text[end.upperBound...]))
  }

  /// YAML with the top-level keys of `change` in place of its own.
  private static func merged(_ change: String, into base: String) -> String {
    merge(parts(of: change) { !$0.hasPrefix(" ") && $0.contains(":") }, parts(of: base) { !$0.hasPrefix(" ") }) {
      line in
      String(line.prefix { $0 != ":" })
    }
  }

  /// Markdown with the sections of `change` in place of its own.
  private static func merged(sections change: String, into base: String) -> String {
    merge(parts(of: change) { $0.hasPrefix("## ") }, parts(of: base) { $0.hasPrefix("## ") }) { $0 }
  }

  private static func merge(_ change: [[String]], _ base: [[String]], name: (String) -> String) -> String {
    var changed = change
    var result: [[String]] = []
    for part in base {
      let key = part.first.map(name)
      let matching = changed.filter { $0.first.map(name)?.filter { !"«»".contains($0) } == key }
      changed.removeAll { $0.first.map(name)?.filter { !"«»".contains($0) } == key }
      result += matching.isEmpty ? [part] : matching
    }
    return (result + changed).flatMap { $0 }.map { $0 + "\n" }.joined()
  }

  /// The lines of `text` in parts, each of which begins with a line that `begins` says.
  private static func parts(of text: String, _ begins: (String) -> Bool) -> [[String]] {
    var parts: [[String]] = []
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    for line in lines {
      if begins(line) || parts.isEmpty { parts.append([line]) } else { parts[parts.count - 1].append(line) }
    }
    return parts
  }

  /// Everything that checking it finds.
  func findings() async throws -> [Finding] {
    let folder = try ContentFolder(files)
    defer { folder.remove() }
    return try await folder.findings(today: CalendarDate(today), past: .versions(versions))
  }
}
