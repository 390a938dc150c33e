internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get names another customer, whose handover does not say `reference: public`.
///
/// A name counts with its capitals as written and as no part of a longer one, with or without its legal form; a domain as a whole. A name of one
/// word that is also somebody's name is left alone, and so is a company of the same group.
enum CustomerNamed: LeakCheck {
  static let kind = FindingKind(
    "customer-named",
    .broken,
    summary: "Another customer is named in what the customer gets.",
    reason: "Who hears about others from us knows that others hear about them.",
    wrong: "- Proof story: Harbour Freight planned in 40 minutes after six weeks.",
    right: "# in the handover of Harbour Freight: reference: public"
  )

  static func leaks(in text: OutgoingText, of outgoing: Outgoing) -> [Leak] {
    let customers = outgoing.secrets.customers
    let hits = customers.hits(in: text)
    guard !hits.isEmpty else { return [] }
    let names = outgoing.namePlaces(in: text)
    var relatives = Relatives(of: outgoing)
    var (end, told) = (0, Set<String>())
    return hits.compactMap { hit in
      let sign = hit.sign
      // What was told once need not be told of each place.
      guard hit.bytes.lowerBound >= end, !told.contains(sign.text) else { return nil }
      // Another customer's name may be a part of one that may be told.
      end = hit.bytes.upperBound
      guard !sign.isPublic, sign.customer != outgoing.place, !names.hold(hit.bytes),
        !sign.isOneWord || !outgoing.isPersonal(sign.name), !relatives.include(sign.customer)
      else { return nil }
      told.insert(sign.text)
      let other = customers.handovers[sign.customer]
      return Leak(
        at: hit.bytes,
        sign.isDomain ? "is the domain of another customer" : "is another customer",
        note: .init(
          "their handover does not say reference: public",
          at: other.deal.reference?.range ?? other.content.id.range
        ),
        help: "tell it without the name, such as \"a wholesaler with 70 trucks\"",
        or: "or ask \(other.customer), and write reference: public in their handover"
      )
    }
  }

  /// The customers of the same group, each asked for once a text.
  private struct Relatives {
    private let outgoing: Outgoing
    private var known: [Int: Bool] = [:]

    init(of outgoing: Outgoing) { self.outgoing = outgoing }

    mutating func include(_ customer: Int) -> Bool {
      if let known = known[customer] { return known }
      let answer = outgoing.place.map { outgoing.secrets.customers.belongTogether($0, customer) } ?? false
      known[customer] = answer
      return answer
    }
  }
}
