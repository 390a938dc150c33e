internal import HandoverModel
internal import Templates

/// Who wrote a document and when, as git's history knows it up to the day for which the site is built.
struct PastText: Sendable {
  /// "Written 3 March 2026 by Lauren Mitchell".
  let created: SafeHTML
  /// "last changed 31 March 2026 by Lauren Mitchell"; `nil` where nothing was changed since it was written.
  let changed: SafeHTML?
  /// The last version, in the digits that people use: "revision 4384741".
  let revision: String
  /// Whether today's text holds what nobody has committed yet.
  let isUncommitted: Bool
  /// The days on which it came into its stages.
  let stages: [StageDay]

  /// The past of the document with this `history`, as of `today`; `nil` where nothing is known of it.
  init?(_ history: DocumentHistory, on today: CalendarDate, in words: Words) {
    let versions = history.versions.filter { $0.day <= today }
    guard let first = versions.first, let last = versions.last else { return nil }
    created = words(.writtenBy, first)
    changed = first == last ? nil : words(.changedBy, last)
    revision = words(.revision, ["commit": last.shortCommit])
    isUncommitted = history.hasUncommittedChanges
    // A document that was further when it began came into that stage on a day that nobody knows.
    stages = history.stages.filter { $0.version.day <= today && !$0.isBeginning }.map {
      StageDay(
        stage: Stage(rawValue: $0.stage).map { words[$0.phrase] } ?? $0.stage,
        day: TimeText($0.version.day, in: words)
      )
    }
  }
}

/// A stage, and the day on which a document came into it.
struct StageDay: Sendable {
  let stage: String
  let day: TimeText
}

extension PastText: TemplateModel {
  static let fields: TemplateFields<PastText> = [
    .html("created") { $0.created },
    .html("changed") { $0.changed },
    .text("revision") { $0.revision },
    .flag("isUncommitted") { $0.isUncommitted },
    .flag("hasStages") { !$0.stages.isEmpty },
    .list("stages") { $0.stages },
  ]
}

extension Words {
  /// What `sentence` says of a version: who wrote it, and when.
  fileprivate func callAsFunction(_ sentence: Sentence, _ version: DocumentVersion) -> SafeHTML {
    self(sentence, ["day": TimeText(version.day, in: self).html, "name": SafeHTML(escaping: version.author)])
  }
}

extension StageDay: TemplateModel {
  static let fields: TemplateFields<StageDay> = [
    .text("stage") { $0.stage },
    .record("day") { $0.day },
  ]
}
