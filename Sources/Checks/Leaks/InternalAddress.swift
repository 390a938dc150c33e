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

  static func leaks(in text: OutgoingText, of outgoing: Outgoing) -> [Leak] {
    outgoing.secrets.addressSearch.hits(in: text.source).compactMap { hit in
      // A phrase is found across blanks, and "our crm. Example" is no address.
      guard !text.bytes[hit.bytes].contains(where: { $0 <= 0x20 }), !goesOn(behind: hit.bytes, in: text) else {
        return nil
      }
      var start = hit.bytes.lowerBound
      while start > 0, isOfHost(text.bytes[start - 1]) { start -= 1 }
      // What is a part of another name before it is another host: "mycrm.example", "my-crm.example".
      guard start == hit.bytes.lowerBound || text.bytes[hit.bytes.lowerBound - 1] == UInt8(ascii: ".") else {
        return nil
      }
      while start < hit.bytes.lowerBound, ".-".utf8.contains(text.bytes[start]) { start += 1 }
      return Leak(
        at: start..<hit.bytes.upperBound,
        "is an internal address",
        help: "leave the address out, or send them what stands there"
      )
    }
  }

  /// Whether the name goes on: "crm.example.org" is another host, "crm.example." the end of a sentence.
  private static func goesOn(behind place: Range<Int>, in text: OutgoingText) -> Bool {
    let (mark, next) = (text.byte(behind: place), text.byte(behind: place, 1))
    return ".-".utf8.contains(mark) && isOfHost(next) && !".-".utf8.contains(next)
  }

  /// Whether `byte` may stand in the name of a host: letters, digits, points, hyphens, and what is not ASCII.
  private static func isOfHost(_ byte: UInt8) -> Bool {
    ASCII.isLetterOrDigit(byte) || byte >= 0x80 || ".-_".utf8.contains(byte)
  }
}
