import BuiltinFiles
import Diagnostics
import FrontMatter

@testable import DocumentSchema

/// The schemas that Baton carries.
enum BuiltinDocuments {
  static let all = BuiltinFiles.schemas.filter { $0.path.hasSuffix(".yaml") }.map { file in
    YAMLDocument(reading: SourceFile(path: "built-in/\(file.path)", bytes: file.bytes))
  }

  /// The schemas in force where a company has these.
  static func extended(by own: SourceFile..., checks: [String]? = nil) -> SchemaCollection {
    SchemaCollection(builtin: all, own: own.map { YAMLDocument(reading: $0) }, checks: checks)
  }
}
