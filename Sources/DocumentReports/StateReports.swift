internal import Checks
internal import Diagnostics
internal import HandoverModel

/// Who owns a customer now.
public struct OwnerReport: Sendable, Encodable {
  /// Their id.
  public let person: String
  /// Their name.
  public let name: String
  /// `ae` or `csm`.
  public let role: String
  /// Since when, where that is known.
  public let since: String?

  init(_ owner: Ownership, in book: AccountBook) {
    person = owner.person.description
    name = book.personName(owner.person)
    role = owner.role.rawValue
    since = owner.since.map { "\($0)" }
  }
}

/// Something that is not known, and who should answer it.
public struct QuestionReport: Sendable, Encodable {
  /// What is not known, in words.
  public let about: String
  /// `missing` where nothing is known, `partly` where a part is not.
  public let state: String
  /// The id of who should answer it.
  public let respondent: String?
  /// The line, from 1.
  public let line: Int

  init(_ question: OpenQuestion, in book: AccountBook, _ lines: LineTable) {
    about = question.gap.subject.words
    state = question.gap.presence.word
    respondent = question.respondent?.description
    line = lines.line(of: question.gap.range)
  }
}

/// A gate, and what is missing for it.
public struct GateReport: Sendable, Encodable {
  /// Its number, from 1.
  public let number: Int
  /// The stage that it leads into.
  public let stage: String
  /// Whether nothing is missing for it and for those before, or a manager let it through.
  public let isOpen: Bool
  /// Who let it through although something is missing.
  public let overriddenBy: String?
  /// What is missing for it, and for none before.
  public let lacks: [FindingReport]

  init(_ gate: GateState, _ lines: LineTable) {
    number = gate.number
    stage = gate.stage
    isOpen = gate.isOpen
    overriddenBy = gate.override?.by?.value.description
    lacks = gate.lacks.map { FindingReport($0, lines) }
  }
}

/// A comment that silences a finding.
public struct SilencingReport: Sendable, Encodable {
  /// The name of the finding.
  public let kind: String
  /// Why.
  public let reason: String
  /// The line, from 1.
  public let line: Int

  init(_ silencing: Silencing, _ lines: LineTable) {
    kind = silencing.kind.value
    reason = silencing.reason
    line = lines.line(of: silencing.kind.range)
  }
}

/// Something that was found.
public struct FindingReport: Sendable, Encodable {
  /// Its permanent name.
  public let kind: String
  /// `error`, `warning` or `advice`.
  public let severity: String
  /// What is wrong.
  public let message: String
  /// What to do.
  public let help: [String]
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in characters.
  public let column: Int

  init(_ finding: Finding, _ lines: LineTable) {
    kind = finding.kind.id
    severity = finding.severity.word
    message = finding.message
    help = finding.help
    let place = lines.place(of: finding.range.bytes.lowerBound)
    (line, column) = (place.line, place.column)
  }
}
