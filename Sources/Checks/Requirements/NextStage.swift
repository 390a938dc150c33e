public import Diagnostics
internal import HandoverModel

/// What the next stage will ask for and the document does not have yet: advice, in one line a document.
///
/// Nothing is said about a document that has errors of its own stage to mend first in the same field or section, nor about a
/// handover that is on hold or cancelled: nobody works towards its next stage.
public enum NextStage {
  /// What `baton explain` prints.
  public static let kind = FindingKind(
    "next-stage",
    .advice,
    summary: "The next stage will ask for something that is not there yet.",
    reason:
      "What is known early is asked for in time; nobody likes to learn it from a red gate the day before a meeting.",
    wrong: "stage: draft        # and no csm, no products, no sections yet",
    right: "stage: draft\ncsm: jordan\nproducts: [Route optimisation]"
  )

  /// What the stage after the one that `document` has reached will ask for; `nil` where nothing is missing for it.
  static func finding(for document: any Document, _ readiness: Readiness) -> Finding? {
    if let handover = document as? Handover, [.onHold, .cancelled].contains(handover.stage) { return nil }
    let course = document.content.course
    let next = course.reached + 1
    guard course.stages.indices.contains(next) else { return nil }
    let open = document.content.requirements.filter { $0.position == next && !$0.isMet }
    let failing = readiness.gates.first { $0.position == next }?.failing ?? []
    let titles = open.map { "\"\($0.title)\"" }.uniqued
    guard !titles.isEmpty || !failing.isEmpty else { return nil }
    let list = titles.count <= 4 ? titles : Array(titles.prefix(3)) + ["\(titles.count - 3) more"]
    let before = StagePhrase.before(stage: course.stages[next])
    // A check is named where no field or section says it already.
    let message =
      titles.isEmpty ? failing[0].message + ", which is needed \(before)" : "\(joined(list)) will be required \(before)"
    return Finding(
      kind,
      message,
      at: course.promise,
      label: "next: \"\(course.stages[next])\"",
      help: "add what you know already; `baton read FILE` lists everything that is missing"
    )
  }

  private static func joined(_ parts: [String]) -> String {
    parts.count < 2 ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "")
  }
}

extension [String] {
  /// These, each once, in the order of their first place.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
