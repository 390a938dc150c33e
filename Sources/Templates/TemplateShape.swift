/// What kind of thing a name stands for, known before there is any content.
enum TemplateShape: Hashable, Sendable {
  case flag
  case text
  case html
  case texts
  case record(RecordShape)
  case list(RecordShape)

  /// As a sentence about a name calls it.
  var words: String {
    switch self {
    case .flag: "yes or no"
    case .text: "text"
    case .html: "HTML"
    case .texts: "several texts"
    case .record: "a group of names"
    case .list: "a list"
    }
  }
}

/// The names of a page model. It holds only the type, so that models may refer to each other and to themselves.
struct RecordShape: Hashable, Sendable {
  private let model: any TemplateModel.Type

  init(_ model: any TemplateModel.Type) {
    self.model = model
  }

  /// The names, in the order in which the model lists them.
  var names: [String] { model.table.fields.map(\.name.text) }

  /// The shape of the field called `name`; `nil` if there is none.
  func shape(of name: TemplateName) -> TemplateShape? {
    model.table.index(of: name).map { model.table.fields[$0].shape }
  }

  static func == (left: RecordShape, right: RecordShape) -> Bool { left.model == right.model }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(model)) }
}

extension TemplateModel {
  fileprivate static var table: FieldTable { fields.table }
}
