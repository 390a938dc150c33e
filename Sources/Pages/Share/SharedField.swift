internal import Clearing
internal import HandoverModel
internal import Templates

/// What a customer's page, or a part of one, gives its template.
///
/// Its names are made by ``SharedField`` only, which takes nothing but cleared values: a customer's template can name nothing else, which
/// the proof of templates tells when they are loaded.
protocol SharedModel: TemplateModel {
  /// The names a template may use.
  static var shared: SharedFields<Self> { get }
}

extension SharedModel {
  /// The names a template may use.
  static var fields: TemplateFields<Self> { shared.fields }
}

/// The names that a customer's page gives its template, written as a list of ``SharedField``.
struct SharedFields<Model: SharedModel>: Sendable, ExpressibleByArrayLiteral {
  fileprivate let fields: TemplateFields<Model>

  init(arrayLiteral fields: SharedField<Model>...) {
    self.fields = TemplateFields(fields.map(\.field))
  }
}

/// One name that a customer's template may use.
struct SharedField<Model: SharedModel>: Sendable {
  fileprivate let field: TemplateField<Model>

  /// Words that were cleared.
  static func text(_ name: String, _ value: @escaping @Sendable (Model) -> Cleared<String>?) -> Self {
    Self(field: .optionalText(name) { value($0)?.value })
  }

  /// Words that were cleared, several.
  static func texts(_ name: String, _ value: @escaping @Sendable (Model) -> [Cleared<String>]) -> Self {
    Self(field: .texts(name) { value($0).map(\.value) })
  }

  /// The same as a part of a sentence: `A, B and C`.
  static func enumeration(
    _ name: String,
    _ value: @escaping @Sendable (Model) -> [Cleared<String>],
    in language: @escaping @Sendable (Model) -> SiteConfiguration.Language
  ) -> Self {
    Self(
      field: .optionalText(name) { model in
        let words = value(model).map(\.value)
        guard let last = words.last, words.count > 1 else { return words.last }
        let and =
          switch language(model) {
          case .english: "and"
          case .german: "und"
          }
        return words.dropLast().joined(separator: ", ") + " \(and) \(last)"
      }
    )
  }

  /// A day or a time, for programs: `2026-05-07`, `2026-05-07T15:00`.
  static func machine(_ name: String, _ value: @escaping @Sendable (Model) -> Cleared<CalendarDateTime>) -> Self {
    Self(field: .text(name) { value($0).value.machine })
  }

  /// A day in words of the page's language: `7 May 2026`, `7. Mai 2026`.
  static func day(_ name: String, _ value: @escaping @Sendable (Model) -> SharedTime) -> Self {
    Self(field: .text(name) { value($0).time.value.date.words(in: value($0).language) })
  }

  /// The day of the week: `Thursday`, `Donnerstag`.
  static func weekday(_ name: String, _ value: @escaping @Sendable (Model) -> SharedTime) -> Self {
    Self(field: .text(name) { value($0).time.value.date.weekdayName(in: value($0).language) })
  }

  /// The time of day: `15:00`; nothing where only the day is known.
  static func timeOfDay(_ name: String, _ value: @escaping @Sendable (Model) -> Cleared<CalendarDateTime>) -> Self {
    Self(field: .optionalText(name) { value($0).value.timeOfDay })
  }

  /// How many of something there are.
  static func count(_ name: String, _ value: @escaping @Sendable (Model) -> Int) -> Self {
    Self(field: .text(name) { "\(value($0))" })
  }

  /// Yes or no.
  static func flag(_ name: String, _ value: @escaping @Sendable (Model) -> Bool) -> Self {
    Self(field: .flag(name, value))
  }

  /// A part with names of its own.
  static func record<Part: SharedModel>(_ name: String, _ value: @escaping @Sendable (Model) -> Part?) -> Self {
    Self(field: .record(name, value))
  }

  /// Several parts with names of their own.
  static func list<Part: SharedModel>(_ name: String, _ value: @escaping @Sendable (Model) -> [Part]) -> Self {
    Self(field: .list(name, value))
  }

  /// The page's one style.
  static func style(_ name: String, _ value: @escaping @Sendable (Model) -> SharedStyle) -> Self {
    Self(field: .html(name) { SafeHTML(alreadyEscaped: value($0).css) })
  }

  /// By what a browser knows that style: `sha256-…`.
  static func styleHash(_ name: String, _ value: @escaping @Sendable (Model) -> SharedStyle) -> Self {
    Self(field: .text(name) { value($0).hash })
  }
}
