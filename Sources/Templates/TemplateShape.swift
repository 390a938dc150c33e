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

  /// The names and their shapes, in the order in which the model lists them.
  var fields: [(name: TemplateName, shape: TemplateShape)] { model.shapes }

  /// The shape of the field called `name`; `nil` if there is none.
  func shape(of name: TemplateName) -> TemplateShape? {
    fields.first { $0.name == name }?.shape
  }

  static func == (left: RecordShape, right: RecordShape) -> Bool { left.model == right.model }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(model)) }
}

extension TemplateModel {
  fileprivate static var shapes: [(name: TemplateName, shape: TemplateShape)] {
    fields.map { ($0.name, $0.shape) }
  }
}
