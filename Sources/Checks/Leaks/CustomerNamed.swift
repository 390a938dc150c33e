internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get names another customer, whose handover does not say `reference: public`.
///
/// A name counts with its capitals as written and as no part of a longer one; a domain as a whole. A name of one word that is also somebody's
/// name is left alone, and so is a company of the same group.
enum CustomerNamed: LeakCheck {
  static let kind = FindingKind(
    "customer-named",
    .broken,
    summary: "Another customer is named in what the customer gets.",
    reason: "Who hears about others from us knows that others hear about them.",
    wrong: "- Proof story: Harbour Freight planned in 40 minutes after six weeks.",
    right: "# in the handover of Harbour Freight: reference: public"
  )

  static func findings(in text: Cleared<String>, of outgoing: Outgoing) -> [Finding] {
    let (secrets, source) = (outgoing.secrets, text.asSource)
    let (book, running) = (secrets.book, RunningText(source))
    let own = book.accounts.firstIndex { $0.handover.path == outgoing.account.handover.path }
    var end = 0
    return secrets.customerSearch.hits(in: source).compactMap { hit in
      let sign = secrets.customers.signs[hit.phrase]
      guard hit.bytes.lowerBound >= end, sign.mayBeMeant(at: hit.bytes, in: running) else { return nil }
      // Another customer's name may be a part of one that may be told.
      end = hit.bytes.upperBound
      guard !sign.isPublic, sign.customer != own,
        own.map({ !secrets.customers.belongTogether($0, sign.customer) }) ?? true,
        !sign.isOneWord
          || !book.knownPeople.nameWords.contains(sign.text)
            && !outgoing.names.contains(where: { $0.contains(sign.text) })
      else { return nil }
      let other = book.accounts[sign.customer].handover
      return Finding(
        kind,
        "\"\(sign.text)\" is another customer, and \(outgoing.account.handover.customer) would read it",
        at: text.place(of: source.file.range(hit.bytes).text),
        notes: [
          .init(
            "their handover does not say reference: public",
            at: other.deal.reference?.range ?? other.content.id.range
          )
        ],
        help: "tell it without the name, such as \"a wholesaler with 70 trucks\"",
        "or ask \(other.customer), and write reference: public in their handover"
      )
    }
  }
}
