internal import HandoverModel
internal import Templates

/// Who wrote a document and when, as git's history knows it up to the day for which the site is built.
struct PastText: Sendable {
  let created: VersionText
  /// The last change; `nil` where nothing was changed since it was written.
  let changed: VersionText?
  /// The last version, in the digits that people use.
  let revision: String
  /// Whether today's text holds what nobody has committed yet.
  let isUncommitted: Bool
  /// The days on which it came into its stages.
  let stages: [StageDay]

  /// The past of the document with this `history`, as of `today`; `nil` where nothing is known of it.
  init?(_ history: DocumentHistory, on today: CalendarDate) {
    let versions = history.versions.filter { $0.day <= today }
    guard let first = versions.first, let last = versions.last else { return nil }
    created = VersionText(first)
    changed = first == last ? nil : VersionText(last)
    revision = last.shortCommit
    isUncommitted = history.hasUncommittedChanges
    // A document that was further when it began came into that stage on a day that nobody knows.
    stages = history.stages.filter { $0.version.day <= today && !$0.isBeginning }.map {
      StageDay(stage: Stage(rawValue: $0.stage)?.title ?? $0.stage, day: TimeText($0.version.day))
    }
  }
}

/// A version of a document: who wrote it, and when.
struct VersionText: Sendable {
  let author: String
  let day: TimeText

  init(_ version: DocumentVersion) {
    author = version.author
    day = TimeText(version.day)
  }
}

/// A stage, and the day on which a document came into it.
struct StageDay: Sendable {
  let stage: String
  let day: TimeText
}

extension PastText: TemplateModel {
  static let fields: TemplateFields<PastText> = [
    .record("created") { $0.created },
    .record("changed") { $0.changed },
    .text("revision") { $0.revision },
    .flag("isUncommitted") { $0.isUncommitted },
    .flag("hasStages") { !$0.stages.isEmpty },
    .list("stages") { $0.stages },
  ]
}

extension VersionText: TemplateModel {
  static let fields: TemplateFields<VersionText> = [
    .text("author") { $0.author },
    .record("day") { $0.day },
  ]
}

extension StageDay: TemplateModel {
  static let fields: TemplateFields<StageDay> = [
    .text("stage") { $0.stage },
    .record("day") { $0.day },
  ]
}
