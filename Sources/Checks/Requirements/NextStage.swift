public import Diagnostics
internal import HandoverModel

/// What the next stage asks for and the document does not have yet: advice, in one line a document, which says how many things are
/// missing and names them, the shortest way first.
///
/// Nothing is said
///
/// 1. of a handover that is on hold or cancelled: nobody works towards its next stage;
/// 2. where a manager lets the handover through the next gate all the same;
/// 3. where `introduction-too-soon` tells the same, as an error (``CheckedBook`` sees to that).
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

  /// What the stage after the one that `document` has reached asks for; `nil` where nothing is missing for it.
  static func finding(for document: any Document, _ readiness: Readiness) -> Finding? {
    let course = document.content.course
    let next = course.reached + 1
    guard course.stages.indices.contains(next) else { return nil }
    if let handover = document as? Handover, [.onHold, .cancelled].contains(handover.stage) { return nil }
    let gate = readiness.gates.first { $0.position == next }
    // What is written and cannot be read is told where it stands.
    let missing = readiness.missing(at: next).filter { !$0.requirement.state.isToldElsewhere }
    let failing = gate?.failing ?? []
    guard gate?.override == nil, !missing.isEmpty || !failing.isEmpty else { return nil }
    let before = StagePhrase.before(stage: course.stages[next], of: document)
    // An answer that three rows lack is one thing, as it is where the column lacks.
    let titles = missing.map { "\"\($0.requirement.title)\"" }.uniqued
    let number = titles.count + failing.count
    return Finding(
      kind,
      "\(number == 1 ? "one thing is" : "\(number) things are") missing \(before): "
        + list(titles, failing),
      at: course.promise,
      label: "next: \"\(course.stages[next])\"",
      notes: number == 1 ? failing.map { Finding.Note("here", at: $0.range) } : [],
      subjects: [course.stages[next]],
      order: Finding.last,
      help:
        "`baton check --for \(course.stages[next]) \("\(document.path)".inShell)` lists what is missing until then, the shortest way first"
    )
  }

  /// Names what is missing: fields and sections by their names, and where there are none, what a gate's check says.
  private static func list(_ titles: [String], _ failing: [Finding]) -> String {
    guard !titles.isEmpty else {
      return (failing.first?.message ?? "") + (failing.count > 1 ? "; and \(failing.count - 1) more" : "")
    }
    let names = titles.uniqued
    let shown = failing.isEmpty && names.count <= 4 ? names : Array(names.prefix(3))
    let rest = titles.count + failing.count - shown.count
    return Wording.list(shown + (rest > 0 ? ["\(rest) more"] : []))
  }
}

extension [String] {
  /// These, each once, in the order of their first place.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
