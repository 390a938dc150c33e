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

  /// Whether a section over it is shown.
  var isTruthy: Bool {
    switch self {
    case .absent: false
    case .flag(let flag): flag
    case .text(let text): !text.isEmpty
    case .html(let html): !html.isEmpty
    case .record: true
    case .list(let list): list.count > 0
    }
  }
}

/// Something whose values have names.
protocol TemplateRecord: AnyObject {
  /// The value called `name`; `nil` if it has none of that name, so that the sections around it are asked.
  func value(of name: TemplateName) -> TemplateValue?
}

/// Values in order.
protocol TemplateList: AnyObject {
  var count: Int { get }
  /// The value at `index`, from 0.
  func element(_ index: Int) -> TemplateValue
}

/// A page model as a record. It is a class so that passing it around copies no model.
final class ModelRecord<Model: TemplateModel>: TemplateRecord {
  let model: Model
  private let table: FieldTable

  init(_ model: Model, _ table: FieldTable = Model.fields.table) {
    self.model = model
    self.table = table
  }

  func value(of name: TemplateName) -> TemplateValue? {
    guard let index = table.index(of: name) else { return nil }
    return table.fields[index].read(self)
  }
}

/// Page models as a list.
final class ModelList<Model: TemplateModel>: TemplateList {
  private let models: [Model]
  private let table: FieldTable

  init(_ models: [Model]) {
    self.models = models
    table = Model.fields.table
  }

  var count: Int { models.count }
  func element(_ index: Int) -> TemplateValue { .record(ModelRecord(models[index], table)) }
}

/// Texts as a list.
final class TextList: TemplateList {
  private let texts: [String]

  init(_ texts: [String]) { self.texts = texts }

  var count: Int { texts.count }
  func element(_ index: Int) -> TemplateValue { .text(texts[index]) }
}
