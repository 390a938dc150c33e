/// What a page, or a part of one, gives its template: a table of names, from which come both the proof that a template
/// uses no other names and the values when it is shown.
///
///     extension OutcomeRow: TemplateModel {
///       static let fields: TemplateFields<OutcomeRow> = [
///         .text("outcome") { $0.outcome },
///         .flag("isOverdue") { $0.isOverdue },
///       ]
///     }
public protocol TemplateModel: Sendable {
  /// The names a template may use. Make it a `static let`: a computed property would be computed for every page and list.
  static var fields: TemplateFields<Self> { get }
}

/// The names that a page model gives its template, written as a list of ``TemplateField``.
public struct TemplateFields<Model: TemplateModel>: Sendable, ExpressibleByArrayLiteral {
  let table: FieldTable

  /// A table of `fields`; their names must differ.
  public init(_ fields: [TemplateField<Model>]) {
    table = FieldTable(fields.map(\.field))
  }

  /// A table of `fields`; their names must differ.
  public init(arrayLiteral fields: TemplateField<Model>...) {
    self.init(fields)
  }
}

/// One name that a template may use, what kind of thing it names, and where the value comes from.
public struct TemplateField<Model: TemplateModel>: Sendable {
  let field: FieldTable.Field

  private init(_ name: String, _ shape: TemplateShape, _ value: @escaping @Sendable (Model) -> TemplateValue) {
    field = FieldTable.Field(name: TemplateName(name), shape: shape) { record in
      // A table is only ever given records of its own model.
      guard let record = record as? ModelRecord<Model> else { return .absent }
      return value(record.model)
    }
  }

  /// Text, shown escaped with `{{name}}`. In a section it is falsey when empty, otherwise `{{.}}` is the text.
  public static func text(_ name: String, _ value: @escaping @Sendable (Model) -> String) -> Self {
    Self(name, .text) { .text(value($0)) }
  }

  /// Text that may be missing: `nil` shows nothing and is falsey in a section.
  public static func optionalText(_ name: String, _ value: @escaping @Sendable (Model) -> String?) -> Self {
    Self(name, .text) { value($0).map(TemplateValue.text) ?? .absent }
  }

  /// HTML, shown as it is with `{{{name}}}`. Missing or empty it is falsey in a section.
  public static func html(_ name: String, _ value: @escaping @Sendable (Model) -> SafeHTML?) -> Self {
    Self(name, .html) { value($0).map(TemplateValue.html) ?? .absent }
  }

  /// Yes or no: only for `{{#name}}` and `{{^name}}`.
  public static func flag(_ name: String, _ value: @escaping @Sendable (Model) -> Bool) -> Self {
    Self(name, .flag) { .flag(value($0)) }
  }

  /// Something with names of its own, for `{{#name}}…{{/name}}` and `{{name.inner}}`. Missing, it is falsey and shows nothing.
  public static func record<Part: TemplateModel>(
    _ name: String,
    _ value: @escaping @Sendable (Model) -> Part?
  ) -> Self {
    Self(name, .record(RecordShape(Part.self))) { value($0).map { .record(ModelRecord($0)) } ?? .absent }
  }

  /// Several things with names of their own, for `{{#name}}…{{/name}}`, shown in order; falsey when empty.
  public static func list<Row: TemplateModel>(_ name: String, _ value: @escaping @Sendable (Model) -> [Row]) -> Self {
    Self(name, .list(RecordShape(Row.self))) { .list(ModelList(value($0))) }
  }

  /// Several texts, each `{{.}}` inside `{{#name}}…{{/name}}`; falsey when empty.
  public static func texts(_ name: String, _ value: @escaping @Sendable (Model) -> [String]) -> Self {
    Self(name, .texts) { .list(TextList(value($0))) }
  }
}
