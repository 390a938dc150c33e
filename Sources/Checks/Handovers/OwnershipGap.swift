internal import Diagnostics
internal import HandoverModel

/// The history of CSMs leaves a day without an owner, or gives it two (DOMAIN.md, "Transfer of ownership": exactly one owner at any
/// time). Each entry is told once, for the first that is wrong with it:
///
/// 1. It does not say who, or until when.
/// 2. Its day is still to come, while somebody else is named as CSM already.
/// 3. Its day is not behind that of the entry before it.
/// 4. Its day is before the one on which the handover was accepted: until then the AE owned the customer.
/// 5. It is the last one, and names the same person as `csm`. Somebody may come back after another.
enum OwnershipGap: HandoverCheck {
  static let kind = FindingKind(
    "ownership-gap",
    .warning,
    summary: "The history of CSMs leaves a customer with no owner for a time, or with two.",
    reason: "A customer with two owners hears from neither; one with none calls support.",
    wrong: "csm: nora\ncsm-history: [{ csm: jordan }]",
    right: "csm: nora\ncsm-history: [{ csm: jordan, until: 2026-05-31 }]"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    let handover = review.handover
    guard handover.stage != .cancelled else { return [] }
    let entries = handover.content.fields.groups("csm-history")
    var before: CalendarDate?
    var findings: [Finding] = []
    for (number, entry) in entries.enumerated() {
      let isLast = number == entries.count - 1
      if let finding = finding(on: entry, behind: before, isLast: isLast, in: review) { findings.append(finding) }
      let until: Written<CalendarDate>? = entry.value["until"]
      before = until?.value ?? before
    }
    return findings
  }

  private static func finding(
    on entry: Written<[TypedValue.Entry]>,
    behind before: CalendarDate?,
    isLast: Bool,
    in review: HandoverReview
  ) -> Finding? {
    let names = Set(entry.value.map(\.name.value))
    guard names.contains("csm") else {
      let help = "write who it was: { csm: jordan, until: 2026-05-31 }"
      return Finding(kind, "somebody was CSM before, but nobody wrote who", at: entry.range, help: help)
    }
    // What is written and cannot be read, or is not known, is told as that.
    guard let csm: Written<PersonID> = entry.value["csm"] else { return nil }
    let name = review.book.personName(csm.value)
    guard names.contains("until") else {
      let message = "\(name) was CSM before, but nobody wrote until when"
      return Finding(
        kind,
        message,
        at: entry.range,
        help: "write the last day: { csm: \(csm.value), until: 2026-05-31 }"
      )
    }
    guard let until: Written<CalendarDate> = entry.value["until"] else { return nil }
    let now = review.handover.team.csm.map(\.value)
    if isLast, now == csm.value {
      let message = "\(name) was CSM until \(until.value), but is still named as CSM"
      return Finding(
        kind,
        message,
        at: csm.range,
        help: "take the entry out if nothing changed, or write into csm: who came after \(name)"
      )
    }
    return finding(on: until, of: name, behind: before, in: review)
  }

  private static func finding(
    on until: Written<CalendarDate>,
    of name: String,
    behind before: CalendarDate?,
    in review: HandoverReview
  ) -> Finding? {
    if until.value > review.today, let csm = review.handover.team.csm {
      let successor = review.book.personName(csm.value)
      return Finding(
        kind,
        "\(name) is CSM until \(until.value), but \(successor) is named as CSM already",
        at: until.range,
        notes: [.init("named here", at: csm.range)],
        help: "leave \(name) as csm until that day, or write the day on which it changed"
      )
    }
    if let before, until.value <= before {
      let relation = until.value == before ? "the same day as" : "which is before \(before), the day of"
      return Finding(
        kind,
        "\(name) was CSM until \(until.value), \(relation) the entry above",
        at: until.range,
        help: "write the entries in the order in which they were CSM, each with its own last day"
      )
    }
    if let accepted = review.handover.progress.acceptedOn, until.value < accepted.value {
      let owner = review.handover.team.ae.map { review.book.personName($0.value) } ?? "the AE"
      return Finding(
        kind,
        "\(name) was CSM until \(until.value), and \(owner) owned the customer until \(accepted.value)",
        at: until.range,
        notes: [.init("accepted here", at: accepted.range)],
        help: "take out who was only meant to become CSM, or correct the day"
      )
    }
    return nil
  }
}
