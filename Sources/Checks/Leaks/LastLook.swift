public import Diagnostics
public import HandoverModel

/// Looks through what customers are about to get as they would read it: where a company's own templates say something, that was not cleared.
public struct LastLook: Sendable {
  private let book: AccountBook
  private let secrets: Secrets

  /// A look by what must not leave the house by `checked`.
  public init(by checked: CheckedBook) {
    book = checked.book
    secrets = Secrets(of: checked.book)
  }

  /// What in `parts`, the texts of a file that the customer of `handover` would get, must not leave; each at the place that `place` gives
  /// for its words.
  public func findings(
    in parts: [String],
    readBy handover: Handover,
    at place: (String) -> SourceRange
  ) -> [Finding] {
    guard let account = book.accounts.first(where: { $0.handover.path == handover.path }) else { return [] }
    let outgoing = Outgoing(of: account, secrets)
    let file = place("")
    return parts.flatMap { part -> [Finding] in
      let text = OutgoingText(part, at: file)
      return Self.checks.flatMap { check in
        check.leaks(in: text, of: outgoing).map { leak in
          leak.finding(
            check.kind,
            in: text,
            readBy: handover.customer,
            at: .init(range: place(text.said(at: leak.bytes)), note: nil)
          )
        }
      }
    }
  }

  /// Words that also stand in internal notes are looked for in what authors wrote; a template repeats nobody's notes.
  private static let checks = leakChecks.filter { $0.kind != InternalWords.kind }
}
