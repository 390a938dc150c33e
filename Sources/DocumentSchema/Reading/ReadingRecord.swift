internal import Diagnostics
internal import HandoverModel

/// What comes up while a document is read, beside its values: what does not fit, whom it names, what is not known.
struct ReadingRecord {
  /// What does not fit.
  var log = FindingLog()
  /// Whom the document names.
  var mentions = DocumentContent.Mentions()
  /// What its author knows is unknown.
  var gaps: [Gap] = []
  /// How many items of lists were read as tasks.
  private var itemCount = 0

  /// How many items of lists are read as tasks in one document: several times what anybody plans. The handover page shows all.
  private static let maximumItems = 2_000

  /// Counts an item that is to be read in `section`; `false`, and a finding, where there are too many already.
  mutating func countItem(in section: FoundSection) -> Bool {
    itemCount += 1
    if itemCount == Self.maximumItems + 1 {
      log.append(TooManyRows.items(at: section.headingRange, read: Self.maximumItems, in: section.title))
    }
    return itemCount <= Self.maximumItems
  }

  /// Reads `text` as `type`; `nil`, and a finding, where it cannot be read.
  ///
  /// - Parameters:
  ///   - text: What was written, in the characters of `range`.
  ///   - name: What the field, column or label is called.
  mutating func value(
    of text: String,
    at range: SourceRange,
    as type: ValueType,
    in name: String,
    by scalars: ScalarReading
  ) -> Written<TypedValue>? {
    do {
      let value = try scalars.value(of: text, at: range, as: type)
      note(value, of: type)
      return value
    } catch {
      // A finding that nobody will read is not worth its guesses.
      guard log.hasRoom(for: WrongType.kind) else {
        log.omit(WrongType.kind)
        return nil
      }
      log.append(WrongType.finding(text, in: name, because: error, at: range))
      return nil
    }
  }

  /// Keeps whom `value`, read as `type`, names.
  private mutating func note(_ value: Written<TypedValue>, of type: ValueType) {
    if case .reference(let kind) = type, case .text(let id) = value.value {
      mentions.documents.append(Written(DocumentName(kind: kind, id: id), at: value.range))
    }
    switch value.value {
    case .person(let person), .someone(.ours(let person)): mentions.people.append(Written(person, at: value.range))
    case .someone(.theirs(let name)): mentions.contacts.append(Written(name, at: value.range))
    default: break
    }
  }

  /// Keeps that an answer is not known, or only in part.
  mutating func note(
    _ subject: Gap.Subject,
    in section: String?,
    _ answer: Answer,
    named: PersonID?,
    by scalars: ScalarReading
  ) {
    guard answer.presence != .given, gaps.count < Self.maximumGaps else { return }
    let person = scalars.person(in: answer.text) ?? named
    gaps.append(Gap(subject, section: section, presence: answer.presence, named: person, range: answer.range))
  }

  /// How many open questions a document can have: several times what anybody could ask in a meeting.
  static let maximumGaps = 1_000
}
