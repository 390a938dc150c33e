internal import Diagnostics
internal import HandoverModel

/// A section says that there is nothing to tell, and nobody stands for that.
enum UnreviewedNone: RequirementCheck {
  static let kind = FindingKind(
    "unreviewed-none",
    .notReady,
    summary: "\"None known\" is written without who looked, and when.",
    reason: "No deal is without risks and promises; \"none\" counts only if somebody looked for them.",
    wrong: "## Roadblocks\nNone.",
    right: "## Roadblocks\nNone known (reviewed by @jordan, 2026-03-30)"
  )

  static func finding(for requirement: Requirement, in document: any Document) -> Finding? {
    guard requirement.state == .noneUnreviewed, case .section(let key, let title) = requirement.subject else {
      return nil
    }
    let place = document.content.section(key)?.none?.range ?? requirement.range ?? document.content.course.promise
    return Finding(
      kind,
      "\"\(title)\" says that there is nothing, but not who looked and when",
      at: place,
      help: "write None known (reviewed by @name, 2026-03-30), or what there is"
    )
  }
}
