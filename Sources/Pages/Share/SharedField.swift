internal import Clearing
internal import Diagnostics
internal import HandoverModel
internal import Templates

/// What a customer's page, or a part of one, gives its template.
///
/// It is no ``TemplateModel`` itself. Its names are made by ``SharedField`` only, which takes nothing but cleared values: a customer's template can
/// name nothing else, which the proof of templates tells when they are loaded.
protocol SharedModel: Sendable {
  /// The names a template may use.
  static var shared: SharedFields<Self> { get }
}

/// The one way from what was cleared to a template.
private struct Outward<Model: SharedModel>: TemplateModel {
  let model: Model

  static var fields: TemplateFields<Outward<Model>> { Model.shared.fields }
}

extension TemplateLibrary {
  /// Shows the template called `name` with what `model` gives it, in UTF-8.
  func render<Model: SharedModel>(_ name: String, _ model: Model) -> [UInt8] { render(name, Outward(model: model)) }

  /// Proves the template called `name` against `model`.
  func prove<Model: SharedModel>(_ name: String, for model: Model.Type) -> [Finding] {
    prove(name, for: Outward<Model>.self)
  }
}

/// The names that a customer's page gives its template, written as a list of ``SharedField``.
struct SharedFields<Model: SharedModel>: Sendable, ExpressibleByArrayLiteral {
  fileprivate let fields: TemplateFields<Outward<Model>>

  init(arrayLiteral fields: SharedField<Model>...) {
    self.fields = TemplateFields(fields.map(\.field))
  }
}

/// One name that a customer's template may use.
struct SharedField<Model: SharedModel>: Sendable {
  fileprivate let field: TemplateField<Outward<Model>>

  /// Words that were cleared.
  static func text(_ name: String, _ value: @escaping @Sendable (Model) -> Cleared<String>?) -> Self {
    Self(field: .optionalText(name) { value($0.model)?.value })
  }

  /// Words that were cleared, several.
  static func texts(_ name: String, _ value: @escaping @Sendable (Model) -> [Cleared<String>]) -> Self {
    Self(field: .texts(name) { value($0.model).map(\.value) })
  }

  /// The same, each as a sentence of its own: with a capital at its beginning.
  static func sentences(_ name: String, _ value: @escaping @Sendable (Model) -> [Cleared<String>]) -> Self {
    Self(field: .texts(name) { value($0.model).map(\.value.beginningSentence) })
  }

  /// The same as a part of a sentence: `A, B and C`.
  static func enumeration(
    _ name: String,
    _ value: @escaping @Sendable (Model) -> [Cleared<String>],
    in language: @escaping @Sendable (Model) -> SiteConfiguration.Language
  ) -> Self {
    Self(
      field: .optionalText(name) { outward in
        let model = outward.model
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

  /// A day or a time, for programs: `2026-05-07`, `2026-05-07T15:00+02:00`.
  static func machine(_ name: String, _ value: @escaping @Sendable (Model) -> SharedTime) -> Self {
    Self(
      field: .text(name) { outward in
        let time = value(outward.model)
        return time.time.value.machine + (time.time.value.offset(in: time.zone) ?? "")
      }
    )
  }

  /// A day in words of the page's language: `7 May 2026`, `7. Mai 2026`; without the year where everybody knows it.
  static func day(_ name: String, _ value: @escaping @Sendable (Model) -> SharedTime) -> Self {
    Self(
      field: .text(name) { outward in
        let time = value(outward.model)
        let date = time.time.value.date
        let words = date.words(in: time.language)
        return date.components.year == time.knownYear
          ? words.split(separator: " ").dropLast().joined(separator: " ") : words
      }
    )
  }

  /// The day of the week: `Thursday`, `Donnerstag`.
  static func weekday(_ name: String, _ value: @escaping @Sendable (Model) -> SharedTime) -> Self {
    Self(field: .text(name) { value($0.model).time.value.date.weekdayName(in: value($0.model).language) })
  }

  /// The time of day: `15:00`; nothing where only the day is known.
  static func timeOfDay(_ name: String, _ value: @escaping @Sendable (Model) -> Cleared<CalendarDateTime>) -> Self {
    Self(field: .optionalText(name) { value($0.model).value.timeOfDay })
  }

  /// How many of something there are.
  static func count(_ name: String, _ value: @escaping @Sendable (Model) -> Int) -> Self {
    Self(field: .text(name) { "\(value($0.model))" })
  }

  /// Yes or no.
  static func flag(_ name: String, _ value: @escaping @Sendable (Model) -> Bool) -> Self {
    Self(field: .flag(name) { value($0.model) })
  }

  /// A part with names of its own.
  static func record<Part: SharedModel>(_ name: String, _ value: @escaping @Sendable (Model) -> Part?) -> Self {
    Self(field: .record(name) { value($0.model).map(Outward.init) })
  }

  /// Several parts with names of their own.
  static func list<Part: SharedModel>(_ name: String, _ value: @escaping @Sendable (Model) -> [Part]) -> Self {
    Self(field: .list(name) { value($0.model).map(Outward.init) })
  }

  /// The page's one style.
  static func style(_ name: String, _ value: @escaping @Sendable (Model) -> SharedStyle) -> Self {
    Self(field: .html(name) { SafeHTML(alreadyEscaped: value($0.model).css) })
  }

  /// By what a browser knows that style: `sha256-…`.
  static func styleHash(_ name: String, _ value: @escaping @Sendable (Model) -> SharedStyle) -> Self {
    Self(field: .text(name) { value($0.model).hash })
  }
}

extension String {
  /// It with a capital at its beginning, unless its first word is written in a way of its own, such as "iPad" or "e2e".
  fileprivate var beginningSentence: String {
    let word = prefix { $0.isLetter || $0.isNumber }
    return word.allSatisfy(\.isLowercase) ? capitalizedFirst : self
  }
}
