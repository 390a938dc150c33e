/// A day that is written in a handover, or that git's history tells.
public struct RecordedDay: Sendable, Hashable {
  /// The day.
  public let day: CalendarDate
  /// Where it is from.
  public let origin: Origin

  /// Where a day is from.
  public enum Origin: Sendable, Hashable {
    /// Its author wrote it.
    case written
    /// It is the day of this version.
    case history(DocumentVersion)
  }
}

extension Account {
  /// The day the first draft was written.
  ///
  /// Of git's history it counts only where the document began as a draft: what is further when it is committed for the first time
  /// was written somewhere else before.
  public var draftedOn: RecordedDay? {
    let first = history.stages.first
    let isDraft = first.map { $0.isBeginning && $0.stage == handover.content.course.stages.first } ?? false
    return recorded("drafted-on", isDraft ? history.created : nil)
  }

  /// The day onboarding ended; of git's history the day on which its stage said so.
  public var onboardedOn: RecordedDay? { recorded("onboarded-on", entry(into: .onboarded)) }

  /// The day it was last sent back to sales; of git's history the day on which its stage said so.
  public var returnedOn: RecordedDay? { recorded("returned-on", history.entry(into: Stage.returned.rawValue)) }

  /// The version with which it came into `stage`, where it has not fallen back behind it since.
  private func entry(into stage: Stage) -> DocumentVersion? {
    guard let reached = handover.promisedStage.position, let wanted = stage.position, reached >= wanted else {
      return nil
    }
    return history.entry(into: stage.rawValue)
  }

  /// What is written in the field `name`; where nothing is, the day of `version`, if that is not after the day for which all is
  /// computed. What cannot be read is told, and not replaced.
  private func recorded(_ name: String, _ version: DocumentVersion?) -> RecordedDay? {
    let field = handover.content.fields.field(name)
    if let field, field.presence != .missing {
      return field.value.flatMap { $0.reading(as: CalendarDate.self) }.map {
        RecordedDay(day: $0.value, origin: .written)
      }
    }
    return version.flatMap { $0.day <= today ? RecordedDay(day: $0.day, origin: .history($0)) : nil }
  }
}
