/// The names of one page model. Nothing in it depends on the model's type, which is what makes looking up fast: generic code
/// that is called across modules is slow.
final class FieldTable: Sendable {
  /// A name, its shape, and how it is read from a `ModelRecord` of the model.
  struct Field: Sendable {
    let name: TemplateName
    let shape: TemplateShape
    let read: @Sendable (any TemplateRecord) -> TemplateValue
  }

  let fields: [Field]
  /// The names' hashes, side by side.
  private let hashes: [UInt64]

  init(_ fields: [Field]) {
    self.fields = fields
    hashes = fields.map(\.name.hash)
  }

  /// The index of the field called `name`, the first if there are several; `nil` if there is none.
  func index(of name: TemplateName) -> Int? {
    for index in 0..<hashes.count where hashes[index] == name.hash && fields[index].name.text == name.text {
      return index
    }
    return nil
  }
}
