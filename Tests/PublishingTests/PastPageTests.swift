import Foundation
import HandoverModel
import History
import SiteWriting
import Testing

@testable import Publishing

/// What the handover page says of who wrote it, and when.
@Suite struct PastPageTests {
  private static func text(_ stage: String, _ more: String = "") -> String {
    "---\ntype: handover\nid: acme\nstage: \(stage)\n---\n# Acme\n\(more)"
  }

  private static let course: [(day: String, author: String, text: String)] = [
    ("2026-02-12", "Sam Okafor", text("draft")),
    ("2026-02-20", "Lauren <b>", text("in-review")),
    ("2026-03-03", "Jordan", text("in-review", "stage: onboarded\n")),
    ("2026-05-01", "Nora", text("accepted")),
  ]

  /// The notes at the end of the page, without their marks.
  private static func notes(_ count: Int, today: String, written: String? = nil) async throws -> [String] {
    let path = "handovers/acme.md"
    let versions = course.prefix(count).map {
      WrittenVersion(
        path: ContentPath(path),
        day: CalendarDate($0.day) ?? CalendarDate(dayNumber: 0),
        author: $0.author,
        bytes: Array($0.text.utf8)
      )
    }
    let folder = try ContentFolder([
      path: written ?? versions.last.map { String(decoding: $0.bytes, as: UTF8.self) } ?? text("draft")
    ])
    defer { folder.remove() }
    var request = BuildRequest(
      content: folder.path,
      templates: nil,
      output: "",
      today: CalendarDate(today),
      keepsGoing: false
    )
    request.past = .versions(versions)
    let site = try await Pipeline(checking: request).render()
    let page = site.first { $0.path == "customers/acme/handover/index.html" }
    let lines = String(decoding: page?.bytes ?? [], as: UTF8.self).split(separator: "\n")
    return lines.compactMap { line in
      line.contains("<p class=\"note\">") && !line.contains("at the top") && !line.contains("handovers/acme.md")
        ? line.replacing(/<[^>]+>/, with: "").trimmingCharacters(in: .whitespaces) : nil
    }
  }

  private static let unknown = "Who wrote this, and when, is unknown."

  @Test func saysWhoWroteItAndWhenItCameIntoItsStages() async throws {
    let notes = try await Self.notes(3, today: "2026-04-01")
    #expect(notes.count == 2)
    #expect(
      notes.first?.replacing(/revision [0-9a-f]{7}/, with: "revision #")
        == "Written 12 February 2026 by Sam Okafor, last changed 3 March 2026 by Jordan; revision #."
    )
    #expect(notes.last == "Since then: In review 20 February 2026")
  }

  @Test func whatIsLaterThanTheDayOfTheSiteIsNotTold() async throws {
    let notes = try await Self.notes(4, today: "2026-02-20")
    #expect(
      notes.first?.hasPrefix(
        "Written 12 February 2026 by Sam Okafor, last changed 20 February 2026 by Lauren &lt;b&gt;; revision "
      ) == true
    )
    #expect(notes.last == "Since then: In review 20 February 2026")
    #expect(try await Self.notes(4, today: "2026-02-11") == [Self.unknown])
  }

  @Test func oneVersionWasNotChanged() async throws {
    let notes = try await Self.notes(1, today: "2026-04-01")
    #expect(notes.map { $0.prefix(45) } == ["Written 12 February 2026 by Sam Okafor; revis"])
  }

  @Test func changesThatAreNotCommittedAreNamed() async throws {
    let notes = try await Self.notes(1, today: "2026-04-01", written: Self.text("draft", "More.\n"))
    #expect(notes.map { $0.suffix(42) } == [", with changes that are not committed yet."].map { $0[...] })
  }

  @Test func withoutHistoryItIsUnknown() async throws {
    #expect(try await Self.notes(0, today: "2026-04-01") == [Self.unknown])
  }
}
