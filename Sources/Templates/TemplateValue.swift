/// What a name stands for while a page is shown.
enum TemplateValue {
  /// Nothing: an optional that is `nil`. Falsey, and shows nothing.
  case absent
  /// Decides whether a section is shown; is not shown itself.
  case flag(Bool)
  /// Text, escaped where it is shown; falsey when empty.
  case text(String)
  /// HTML; falsey when empty.
  case html(SafeHTML)
  /// Something with names of its own.
  case record(any TemplateRecord)
  /// Several; falsey when empty.
  case list(any TemplateList)
}

/// Something whose values have names.
protocol TemplateRecord {
  /// The value called `name`; `nil` if it has none of that name, so that the sections around it are asked.
  func value(of name: TemplateName) -> TemplateValue?
}

/// Values in order.
protocol TemplateList {
  var count: Int { get }
  /// The value at `index`, from 0.
  func element(_ index: Int) -> TemplateValue
}

/// A page model as a record.
struct ModelRecord<Model: TemplateModel>: TemplateRecord {
  let model: Model
  let fields: [TemplateField<Model>]

  func value(of name: TemplateName) -> TemplateValue? {
    for index in fields.indices where fields[index].name == name { return fields[index].value(model) }
    return nil
  }
}

/// Page models as a list; the rows share their table of fields.
struct ModelList<Model: TemplateModel>: TemplateList {
  let models: [Model]
  let fields = Model.fields

  var count: Int { models.count }
  func element(_ index: Int) -> TemplateValue { .record(ModelRecord(model: models[index], fields: fields)) }
}

/// Texts as a list.
struct TextList: TemplateList {
  let texts: [String]

  var count: Int { texts.count }
  func element(_ index: Int) -> TemplateValue { .text(texts[index]) }
}
