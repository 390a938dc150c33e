import Checks
import Diagnostics
import Foundation
import HandoverModel
import SiteWriting
import Testing

@testable import Publishing

/// What a reader of a page reads in one of its blocks, line by line.
@Suite struct PageWordsTests {
  private static let success = [
    """
    ## Success criteria
    What they said:

    | Outcome | Metric |
    |---|---|
    | Planning is quick | hours |
    | Drivers *use* the app | logins |

    Measured: live after 26 days
    """,
    """
    ## Success criteria
    What they said:

    - Planning is quick
      - Metric: hours
    - Drivers *use* the app
      - Metric: logins

    Measured: live after 26 days
    """,
    """
    ## Success criteria
    What they said:

    Measured: live after 26 days

    ### Planning is quick
    - Metric: hours
    ### Drivers *use* the app
    **Metric:** logins
    """,
  ]

  /// The rows stand in a block of their own; what stands beside them in sentences is the answer, in each form.
  @Test(arguments: success) func theIntelAnswersNameTheRows(_ section: String) async throws {
    let page = try await Self.page("site/customers/acme/index.html", section)
    let intel = Self.lines(of: page, from: "page.intel")
    let start = try #require(intel.firstIndex(of: "Success"))
    #expect(intel[start...].prefix(2) == ["Success", "What they said: Measured: live after 26 days"])
    let outcomes = Self.lines(of: page, from: "page.success")
    #expect(
      outcomes.contains { $0.contains("Planning is quick") } && outcomes.contains { $0.contains("Drivers use the app") }
    )
  }

  @Test(arguments: [
    (
      "stage: draft",
      ["Customer", "Mid-market", "Bought", "Route optimisation, Driver app not: invoicing", "Term"]
        + ["12 months, from 7 April 2026, 96,000\u{A0}EUR a year", "Renewal"]
        + ["7 April 2027, automatic, notice by 7 January 2027"]
    ),
    (
      "notice-days: UNKNOWN\nauto-renew: TBD\narr: UNKNOWN, asked Anna\nproducts: TBD",
      [
        "Customer", "Mid-market", "Bought", "unknown not: invoicing", "Term",
        "12 months, from 7 April 2026, price unknown", "Renewal",
      ]
        + ["7 April 2027, whether it is automatic unknown, notice period unknown"]
    ),
    (
      "close-state: lost",
      ["Customer", "Mid-market", "Offered", "Route optimisation, Driver app not: invoicing", "Term"]
        + ["12 months, from 7 April 2026, 96,000\u{A0}EUR a year", "Lost on", "24 March 2026"]
    ),
  ]) func theFactsSayWhatIsUnknownAndLost(_ fields: String, _ expected: [String]) async throws {
    let page = try await Self.page("site/customers/acme/index.html", "---\n\(fields)\n---\n")
    #expect(Self.lines(of: page, from: "page.who") == ["Who are they?"] + expected)
  }

  @Test func onHoldSaysWhyAndUntilWhen() async throws {
    let fields = "stage: on-hold\nstage-before: draft\non-hold-reason: The works council\non-hold-until: 2026-05-15"
    let page = try await Self.page("site/customers/acme/index.html", "---\n\(fields)\n---\n")
    let lines = Self.lines(of: page, from: "page.clear")
    #expect(lines[1] == "On hold The works council; until 15 May 2026")
  }

  /// A playbook has no open answers: there it speaks of the word.
  @Test func aPlaybookSaysUNKNOWN() async throws {
    let words = "What still says UNKNOWN goes to the AE, and `UNKNOWN` too."
    let playbook = """
      ---
      type: playbook
      id: gaps
      title: Gaps
      stage: draft
      ---
      # Gaps
      ## Steps
      - \(words)
      """
    let page = try await Self.page("site/playbooks/gaps/index.html", "## Steps", beside: playbook)
    #expect(page.contains("<li>What still says UNKNOWN goes to the AE, and <code>UNKNOWN</code> too.</li>"))
    let brief = try await Self.page("site/customers/acme/handover/index.html", "## Pricing\n\(words)")
    let marked = "What still says <strong class=\"gap\">unknown</strong> goes to the AE, and <code>UNKNOWN</code> too."
    #expect(brief.contains(marked))
  }

  /// The page at `path` of the site of the healthy project with `change`, and with a playbook `beside` it.
  private static func page(_ path: String, _ change: String, beside playbook: String? = nil) async throws -> String {
    let example = [CheckExample](parsing: "## Found\n### One\n````markdown\n\(change)\n````\n")[0]
    var files = CheckExampleProject(example).files
    if let playbook { files["playbooks/gaps.md"] = playbook }
    let folder = try ContentFolder(files)
    defer { folder.remove() }
    let request = BuildRequest(
      content: folder.path,
      templates: nil,
      output: "",
      today: CalendarDate("2026-04-01"),
      keepsGoing: true
    )
    let site = try await Pipeline(checking: request).render()
    let page = site.first { "site/" + $0.path == path }
    return String(decoding: try #require(page).bytes, as: UTF8.self)
  }

  /// What is read in the block whose heading has the anchor `anchor`.
  private static func lines(of page: String, from anchor: String) -> [String] {
    guard let start = page.firstRange(of: "<h2 id=\"\(anchor)\">") else { return [] }
    let block = page[start.lowerBound...]
    let end = block.firstRange(of: "</section>")?.lowerBound ?? block.endIndex
    return block[..<end].replacing("</", with: "\n</").split(separator: "\n").reduce(into: [""]) { lines, piece in
      let words = piece.replacing(#/<[^>]*>/#, with: "")
      let ends = ["</h2", "</h3", "</p>", "</li>", "</dt>", "</dd>", "</div>", "</dl>", "</ul>"]
      if ends.contains(where: piece.hasPrefix) { lines.append("") }
      lines[lines.count - 1] += words
    }
    .map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
  }
}
