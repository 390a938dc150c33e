internal import Clearing
internal import Diagnostics
internal import HandoverModel

/// What the customer would get names an address of ours that is internal: a host at or below one of the `internal-domains:` of `baton.yaml`.
enum InternalAddress: LeakCheck {
  static let kind = FindingKind(
    "internal-address",
    .broken,
    summary: "An internal address stands in what the customer gets.",
    reason: "It leads nowhere for them, and tells what we keep about them, and where.",
    wrong: "internal-domains: [wiki.fieldnote.example]\n- Agenda: the plan at wiki.fieldnote.example/apex; questions",
    right: "internal-domains: [wiki.fieldnote.example]\n- Agenda: the plan; questions"
  )

  static func findings(in text: Cleared<String>, of outgoing: Outgoing) -> [Finding] {
    let addresses = outgoing.secrets.book.configuration.addresses
    guard !addresses.internalDomains.isEmpty else { return [] }
    let hosts = text.value.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }
    return hosts.compactMap { word in
      var host = word.drop { $0 == "." || $0 == "-" }
      while host.last == "." || host.last == "-" { host.removeLast() }
      guard host.contains("."), addresses.isInternal(host: String(host)) else { return nil }
      return Finding(
        kind,
        "\"\(host)\" is an internal address, and \(outgoing.account.handover.customer) would read it",
        at: text.place(of: host),
        help: "leave the address out, or send them what stands there"
      )
    }
  }
}
