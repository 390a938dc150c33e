internal import BuiltinExamples
internal import BuiltinSchemas
internal import BuiltinTemplates

/// The files that the binary carries, so that one installed file works in an empty folder.
public enum BuiltinFiles {
  /// A file's path and its content.
  public typealias File = (path: String, bytes: [UInt8])

  /// Everything in the repository's `templates/`, in the order of the paths, which begin with `templates/`.
  public static let templates: [File] = {
    var count = 0
    let first = builtin_templates(&count)
    return UnsafeBufferPointer(start: first, count: count).map { file($0.path, $0.bytes, $0.length) }
  }()

  /// The built-in schemas, in the order of the paths, which begin with `schema/`.
  public static let schemas: [File] = {
    var count = 0
    let first = builtin_schemas(&count)
    return UnsafeBufferPointer(start: first, count: count).map { file($0.path, $0.bytes, $0.length) }
  }()

  /// What each check finds and what it does not, a file a check, in the order of the paths, which begin with `examples/`;
  /// `examples/base/` is the healthy project that each example changes.
  public static let examples: [File] = {
    var count = 0
    let first = builtin_examples(&count)
    return UnsafeBufferPointer(start: first, count: count).map { file($0.path, $0.bytes, $0.length) }
  }()

  private static func file(_ path: UnsafePointer<CChar>, _ bytes: UnsafePointer<UInt8>, _ length: Int) -> File {
    (String(cString: path), Array(UnsafeBufferPointer(start: bytes, count: length)))
  }
}
