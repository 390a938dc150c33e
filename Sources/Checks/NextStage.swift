internal import Diagnostics
internal import HandoverModel

/// What the next stage will ask for and the document does not have yet: advice, in one line a document.
///
/// Nothing is said about a document that has errors of its own stage to mend first in the same field or section.
struct NextStage: Check {
  static let kind = FindingKind(
    "next-stage",
    .advice,
    summary: "The next stage will ask for something that is not there yet.",
    reason:
      "What is known early is asked for in time; nobody likes to learn it from a red gate the day before a meeting.",
    wrong: "stage: draft        # and no csm, no products, no sections yet",
    right: "stage: draft\ncsm: jordan\nproducts: [Route optimisation]"
  )

  func findings(in book: AccountBook) -> [Finding] {
    book.documents.compactMap { document in
      let open = document.content.requirements.filter { $0.timing == .next && !$0.isMet }
      guard let first = open.first else { return nil }
      let titles = open.map { "\"\($0.title)\"" }
      let list = titles.count <= 4 ? titles : Array(titles.prefix(3)) + ["\(titles.count - 3) more"]
      return Finding(
        Self.kind,
        "\(joined(list)) will be required \(StagePhrase.before(first))",
        at: document.content.promise,
        label: "next: \"\(first.stage)\"",
        help: "add what you know already"
      )
    }
  }

  private func joined(_ parts: [String]) -> String {
    parts.count < 2 ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "")
  }
}
