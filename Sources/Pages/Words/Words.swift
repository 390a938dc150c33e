internal import HandoverModel
internal import Templates

/// The pages' own words in one language.
///
/// A template says a phrase with `{{say.name}}`, a page model with ``subscript(_:)``; a sentence is said by a page model, with what is put
/// into it.
struct Words: Sendable {
  /// The language.
  let language: SiteConfiguration.Language
  private let phrases: [Phrase: String]
  private let sentences: [Sentence: SentenceText]

  /// The words `phrases` and `sentences` in `language`.
  init(in language: SiteConfiguration.Language, _ phrases: [Phrase: String], _ sentences: [Sentence: SentenceText]) {
    self.language = language
    self.phrases = phrases
    self.sentences = sentences
  }

  /// What `phrase` says.
  subscript(phrase: Phrase) -> String { phrases[phrase] ?? "" }

  /// What `sentence` says with the `values` of its slots.
  func callAsFunction(_ sentence: Sentence, _ values: [String: String]) -> String {
    (sentences[sentence]?.other ?? .nothing).filled { values[$0] ?? "" }
  }

  /// What `sentence` says of `count` things, with the `values` of its other slots.
  func callAsFunction(_ sentence: Sentence, count: Int, _ values: [String: String] = [:]) -> String {
    let text = count == 1 ? sentences[sentence]?.one : sentences[sentence]?.other
    return (text ?? .nothing).filled { $0 == "count" ? "\(count)" : values[$0] ?? "" }
  }

  /// What `sentence` says with HTML in its slots.
  func callAsFunction(_ sentence: Sentence, _ values: [String: SafeHTML]) -> SafeHTML {
    (sentences[sentence]?.other ?? .nothing).html { values[$0] }
  }
}

extension Words {
  /// A day: `7 May 2026`, `7. Mai 2026`.
  func day(_ date: CalendarDate) -> String { date.words(in: language) }

  /// A day with its weekday: `Thu 7 May 2026`, `Do 7. Mai 2026`.
  func dayOfWeek(_ date: CalendarDate) -> String {
    let length = language == .german ? 2 : 3
    return "\(date.weekdayName(in: language).prefix(length)) \(date.words(in: language))"
  }

  /// How far `date` is from `today`, as browsers say it too (`Intl.RelativeTimeFormat`): "today", "tomorrow", "in 6 days", "3 days ago".
  func distance(from today: CalendarDate, to date: CalendarDate) -> String {
    switch today.days(until: date) {
    case 0: self[.today]
    case 1: self[.tomorrow]
    case -1: self[.yesterday]
    case let days where days > 0: self(.inDays, count: days)
    case let days: self(.daysAgo, count: -days)
    }
  }

  /// A sum: `220,000`, `220.000`.
  func sum(_ amount: Amount) -> String {
    guard language == .german else { return amount.grouped }
    return String(amount.grouped.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
  }

  /// Several as a part of a sentence: `A, B and C`.
  func list(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.last ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) \(self[.and]) \(last)"
  }
}

extension Words: TemplateModel {
  /// Every phrase by its name, and `language`: `en`.
  static let fields = TemplateFields<Words>(
    [
      .text("language") { $0.language.rawValue },
      // What is always in English, such as a finding, is marked as that on a page of another language.
      .flag("isForeign") { $0.language != .english },
    ]
      + Phrase.allCases.map { phrase in .text(phrase.rawValue) { $0[phrase] } }
  )
}

extension AccountBook {
  /// The language of the pages about `document`: the one it says it is written in, or else the site's.
  func language(of document: some Document) -> SiteConfiguration.Language {
    document.content.fields["language"].flatMap { SiteConfiguration.Language(rawValue: $0.value) }
      ?? configuration.conventions.language
  }
}
