internal import Diagnostics
internal import HandoverModel

/// A section that the stage of its document promises holds less than the schema asks for: fewer words, items or rows, or
/// text where a table is needed.
struct ThinSection: Check {
  static let kind = FindingKind(
    "thin-section",
    .notReady,
    summary: "A required section holds too little to be an answer.",
    reason: "\"Better reporting\" is not why a customer bought; what is too short to act on has to be asked again.",
    wrong: "## Why they bought\nBetter reporting.",
    right:
      "## Why they bought\n> \"We lose 1.8 million a year to routes planned in spreadsheets.\" (source: call, 12 Jan)"
  )

  func findings(in book: AccountBook) -> [Finding] {
    book.documents.flatMap { document in
      document.content.requirements.filter { $0.subject == .section && $0.timing == .now }.compactMap { section in
        guard let range = section.range else { return nil }
        return switch section.state {
        case .tooShort(let has, let needs, let unit):
          Finding(
            Self.kind,
            "\"\(section.title)\" has \(has) \(unit)\(has == 1 ? "" : "s"), and needs at least \(needs)",
            at: range,
            help: "write what the customer said, with figures and where it is from"
          )
        case .withoutTable:
          Finding(Self.kind, "\"\(section.title)\" needs a table", at: range, help: section.hint)
        default: nil
        }
      }
    }
  }
}
