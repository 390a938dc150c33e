import Diagnostics
import Glibc
import HandoverModel
import Testing

/// Long documents of one thing are read in a time that grows with their size, and not with its square.
@Suite struct LongDocumentTests {
  @Test(arguments: [
    ("## Scope\n", "- In: routes\n"),
    ("## Scope\nIn: routes\n", "and more routes\n"),
    ("## Scope\n- In:\n", "  - routes\n"),
    ("", "Customer: Acme\n"),
    ("Why they bought: because\n", "and more words\n"),
    ("**Why they bought**\n\n", "**Pain points:** x\n\n"),
    ("## Open items\n- [ ] x", " (a; for: b)"),
    ("## Open items\n- [ ] x\n", "  - for: y\n"),
    ("## Open items\n- [ ] x", " — done when: y"),
    ("# Stakeholders\n", "# Anneke\nRole: champion\n"),
    ("## 30/60/90 plan\n", "First 30 days\n\n"),
    ("## Introduction meeting\n| | |\n|---|---|\n", "| Attendees | @a<br>@b |\n"),
    ("## Risks\n", "| a | b |\n\n"),
    ("## Pain points\n", "> <b>x</b>\n"),
  ])
  func takesTimeInProportion(_ start: String, _ piece: String) {
    func seconds(_ size: Int) -> Double {
      let text = "---\ntype: handover\n---\n" + start + String(repeating: piece, count: size / piece.utf8.count)
      // The work of this thread, the best of three: other tests run beside it.
      return (0..<3).map { _ in
        let start = Self.workOfThread
        _ = SampleBook.reading(SourceFile(path: "long.md", text: text))
        return Self.workOfThread - start
      }.min() ?? 0
    }
    let short = seconds(15_000)
    let long = seconds(120_000)
    // Eight times the size; sixty-four times the time would be its square.
    #expect(long < max(0.5, short * 24), "\(short) s, \(long) s")
  }

  /// How long this thread has been working, in seconds.
  private static var workOfThread: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// What is left out is told, once.
  @Test(arguments: ["Open items", "90-day plan"]) func tellsOfTasksBeyondTheLimit(_ title: String) {
    let text = "---\ntype: handover\n---\n## \(title)\n" + String(repeating: "- [ ] x\n", count: 2_001)
    let (handover, book) = SampleBook.reading(SourceFile(path: "long.md", text: text))
    #expect(handover.openItems.count + handover.planItems.count == 2_000)
    let line =
      "error[too-many-rows] \"\(title)\" has more than 2000 tasks, and only the first 2000 are read"
      + " = keep the tasks that matter for this handover, and link to the rest"
    #expect(FindingLine.lines(book.findings) == [line])
  }
}
