internal import Diagnostics
internal import FrontMatter

/// A schema file of which no more is known than the kind it is about.
struct SchemaDraft {
  /// The file.
  let file: SourceFile
  /// All it says.
  let rules: FieldMap
  /// The kind it names; empty where it names none.
  let name: String

  init(_ document: YAMLDocument) {
    rules = document.fields
    file = document.fields.range.file
    name = document.fields["kind"]?.value.text ?? ""
  }

  /// Where it names its kind, or where it should.
  var place: SourceRange { rules["kind"]?.value.range ?? file.beginning }

  /// The folder of its documents; `nil` where it names none.
  var folder: String? { rules["folder"]?.value.text }

  /// The stages of its kind, those aside included: its own, or else those of the schema `base` under it.
  func stages(over base: SchemaDraft?) -> [String] {
    ["stages", "aside"].flatMap { base?.rules[$0]?.value.words ?? rules[$0]?.value.words ?? [] }
  }
}
