internal import HandoverModel

/// A file with the commits that made its versions, and those that wrote its lines.
struct TracedFile: Sendable {
  /// The commits that made its versions, the newest first.
  let steps: [LineTracing.Step]
  /// For each line of today's file, the commit that wrote it; -1 for none.
  let writers: [Int32]
  /// Whether today's file holds what no commit has.
  let hasUncommittedChanges: Bool

  /// What is known of its past, from the `commits` that its steps name.
  func history(of commits: [LoggedCommit], zone: ((Int) -> Int)?) -> DocumentHistory {
    var versions: [DocumentVersion] = []
    var stages: [StageEntry] = []
    var places: [Int32: Int] = [:]
    for step in steps.reversed() {
      let commit = commits[step.commit]
      let version = DocumentVersion(
        commit: commit.id,
        day: commit.day(zone: zone),
        author: commit.author,
        blob: step.blob
      )
      places[Int32(clamping: step.commit)] = versions.count
      versions.append(version)
      if let stage = step.stage.map(Self.word), stage != stages.last?.stage {
        stages.append(StageEntry(stage: stage, version: version, isBeginning: stages.isEmpty))
      }
    }
    return DocumentHistory(
      versions: versions,
      stages: stages,
      lineVersions: writers.map { places[$0] },
      hasUncommittedChanges: hasUncommittedChanges
    )
  }

  /// A stage as schemas spell them: `In review` is `in-review`.
  private static func word(_ text: String) -> String {
    String(text.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
  }
}

extension LoggedCommit {
  /// The day on which it was written.
  func day(zone: ((Int) -> Int)?) -> CalendarDate {
    // A clock that was wrong by more than the calendar has years says nothing.
    let clamped = min(max(seconds, -62_000_000_000), 253_000_000_000)
    let local = clamped + (zone?(clamped) ?? offset)
    return CalendarDate(dayNumber: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
  }
}
