internal import HandoverModel
internal import Markdown
internal import Templates

/// A point of the introduction's agenda, and who speaks, where the text says so.
struct RunOfShow: Sendable {
  let words: SafeHTML
  /// Who speaks; `nil` where nobody is named.
  let speaker: String?

  /// The points of `meeting`, at which `people` are.
  static func points(of meeting: IntroductionMeeting, with people: [String], by writer: DocumentWriter) -> [RunOfShow] {
    guard let points = meeting.agenda?.value, !points.isEmpty else {
      return AnswerText(meeting.agenda?.answer, by: writer).words.map { [RunOfShow(words: $0, speaker: nil)] } ?? []
    }
    return points.map { RunOfShow($0.value, with: people, by: writer) }
  }

  private init(words: SafeHTML, speaker: String?) {
    self.words = words
    self.speaker = speaker
  }

  /// `text` names who speaks in front of a colon or in parentheses at its end: "Lauren: who is who", "who is who (Lauren)".
  private init(_ text: String, with people: [String], by writer: DocumentWriter) {
    if let colon = text.firstIndex(of: ":"), let person = Self.person(text[..<colon], among: people, by: writer) {
      self.init(words: writer.html(of: [.text(text[text.index(after: colon)...].trimmed)]), speaker: person)
    } else if text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      let person = Self.person(text[text.index(after: open)...].dropLast(), among: people, by: writer)
    {
      self.init(words: writer.html(of: [.text(text[..<open].trimmed)]), speaker: person)
    } else {
      self.init(words: writer.html(of: [.text(text)]), speaker: nil)
    }
  }

  /// Whom `name` means: one of `people` by their whole name or a word of it that no other has, or one of ours by `@id`.
  private static func person(_ name: some StringProtocol, among people: [String], by writer: DocumentWriter) -> String?
  {
    let wanted = name.trimmed
    let shown = wanted.hasPrefix("@") ? writer.personName(wanted.dropFirst().lowercased()) : wanted
    guard let shown, !shown.isEmpty else { return nil }
    let meant = people.filter { person in
      person == shown || person.split(separator: " ").contains { $0 == shown }
    }
    return meant.count == 1 ? meant[0] : wanted.hasPrefix("@") ? shown : nil
  }
}

extension RunOfShow: TemplateModel {
  static let fields: TemplateFields<RunOfShow> = [
    .html("words") { $0.words },
    .optionalText("speaker") { $0.speaker },
  ]
}
