internal import Diagnostics
internal import HandoverModel

/// A field that the stage of its document promises is not there, or holds nothing.
///
/// The schema says from which stage a field is required (`required-from`, `required-when`). An empty field, UNKNOWN, TBD and
/// other placeholders count as missing. A value that is there and cannot be read is `wrong-type`, not this.
struct MissingField: Check {
  static let kind = FindingKind(
    "missing-field",
    .notReady,
    summary: "A field that is required at this stage is missing or empty.",
    reason: "Each stage is a promise to whoever reads the handover next; a gap makes them ask the customer again.",
    wrong: "stage: in-review\ncsm:",
    right: "stage: in-review\ncsm: jordan"
  )

  func findings(in book: AccountBook) -> [Finding] {
    book.documents.flatMap { document in
      document.content.requirements.filter { $0.subject == .field && $0.timing == .now }.compactMap { field in
        switch field.state {
        case .absent: absent(field, from: document)
        case .empty: empty(field)
        default: nil
        }
      }
    }
  }

  private func absent(_ field: Requirement, from document: any Document) -> Finding {
    Finding(
      Self.kind,
      "\"\(field.title)\" is required \(StagePhrase.before(field))",
      at: document.content.promise,
      label: StagePhrase.label(field),
      help: "add a line such as \(field.hint)"
    )
  }

  private func empty(_ field: Requirement) -> Finding? {
    field.range.map {
      Finding(
        Self.kind,
        "\"\(field.title)\" is required \(StagePhrase.before(field)), and nothing is known yet",
        at: $0,
        help: "write the answer here, such as \(field.hint)"
      )
    }
  }
}
