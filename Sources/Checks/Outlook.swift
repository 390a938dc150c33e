public import Diagnostics
public import HandoverModel

/// What a document still lacks until it may be in a stage, whichever it is in now: `baton check --for`.
public struct Outlook: Sendable {
  /// The document.
  public let document: any Document
  /// What it lacks, as errors: by gate, within a gate the shortest way first. Empty where it may go there.
  public let lacks: [Finding]

  /// What each document of `checked` that knows the stage called `stage` lacks until then, in the order of the book; handovers that
  /// were cancelled are left out. What was broken stands before everything else, because nothing can be said of what cannot be read.
  public static func until(_ stage: String, in checked: CheckedBook) -> [Outlook] {
    checked.book.documents.compactMap { document in
      guard document.content.course.stages.contains(stage), let readiness = checked.readiness(of: document),
        document.content.fields.word("stage") != Stage.cancelled.rawValue
      else { return nil }
      let broken = checked.findings(in: document.file).filter { $0.severity == .broken }
      return Outlook(document: document, lacks: broken + readiness.lacks(until: stage, in: document.content.course))
    }
  }
}

extension Readiness {
  /// What is missing until `stage`: that of each gate up to there which no manager let through, then what the schema requires beside
  /// gates.
  fileprivate func lacks(until stage: String, in course: DocumentContent.Course) -> [Finding] {
    guard let position = course.stages.firstIndex(of: stage) else { return [] }
    let gates = gates.filter { $0.position <= position && $0.override == nil }.flatMap(\.lacks)
    let others = others.filter { $0.requirement.position <= position }.map(\.finding)
    return (gates + others).map { $0.with(severity: .notReady) }
  }
}
