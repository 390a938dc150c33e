internal import Diagnostics
internal import HandoverModel

/// An override that does nothing: a named manager must give it, on a day, with a reason (DOMAIN.md, "Life of a handover").
///
/// 1. It does not say which gate, who, when or why; UNKNOWN says nothing either. What cannot be read is told as that.
/// 2. Who gave it is no manager in people.yaml. Who is not in there at all is told as that.
/// 3. Its day is still to come.
enum OverrideNotValid: HandoverCheck {
  static let kind = FindingKind(
    "override-not-valid",
    .warning,
    summary: "An override of a gate does nothing, because something that it needs is missing.",
    reason: "Everybody who reads it thinks that the gate is open; the introduction is stopped all the same.",
    wrong: "override: [{ gate: introduced, by: lauren, on: 2026-04-01 }]",
    right:
      "override: [{ gate: introduced, by: maria, on: 2026-04-01, reason: The COO tells her team herself on Monday }]"
  )

  static func findings(in review: HandoverReview) -> [Finding] {
    guard review.isOnCourse else { return [] }
    return review.handover.content.fields.groups("override").flatMap { findings(on: $0, in: review) }
  }

  private static func findings(on entry: Written<[TypedValue.Entry]>, in review: HandoverReview) -> [Finding] {
    var findings: [Finding] = []
    let isUnreadable = review.handover.content.findings.contains {
      $0.range.file == entry.range.file && entry.range.bytes.contains($0.range.bytes.lowerBound)
    }
    let missing = parts.filter { part in
      let field = entry.value.first { $0.name.value == part.name }
      return field.map { $0.value == nil && !isUnreadable } ?? true
    }
    if !missing.isEmpty {
      findings.append(
        Finding(
          kind,
          "this override does nothing, because it does not say \(Wording.list(missing.map(\.words)))",
          at: entry.range,
          help: "write gate, by, on and reason: a manager, the day it was given, and why"
        )
      )
    }
    let by: Written<PersonID>? = entry.value["by"]
    if let by, let person = review.book.people[by.value], !person.isManager {
      findings.append(
        Finding(
          kind,
          "\(person.name) is not a manager, so this override does nothing",
          at: by.range,
          help: managers(in: review)
        )
      )
    }
    let on: Written<CalendarDate>? = entry.value["on"]
    if let on, on.value > review.today {
      let message = "this override is from \(on.value), which is still to come, so it does nothing"
      findings.append(Finding(kind, message, at: on.range, help: "write the day on which it was given"))
    }
    return findings
  }

  private static func managers(in review: HandoverReview) -> String {
    let managers = review.book.people.values.filter(\.isManager).map { $0.id.value }.sorted()
    guard !managers.isEmpty else { return "write role: manager into people.yaml for whoever may decide this" }
    return "ask a manager, and write who said yes: " + managers.prefix(5).map(\.description).joined(separator: ", ")
  }

  private static let parts = [
    (name: "gate", words: "which gate"), (name: "by", words: "who gave it"), (name: "on", words: "when"),
    (name: "reason", words: "why"),
  ]
}
